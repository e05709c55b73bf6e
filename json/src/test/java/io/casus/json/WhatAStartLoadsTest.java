package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What does a JVM load that writes and reads one launch and ends? Command lines and functions pay for it on each run. */
@Timeout(120)
class WhatAStartLoadsTest {
    private static final Pattern CASUS = Pattern.compile("io\\.casus\\.[\\w.]+");

    @TempDir
    private Path folder;

    @Test
    void nothingOfReportsDossiersAndOtherKinds() throws Exception {
        String output = OwnJvm.run(
                folder,
                "-verbose:class",
                "-cp",
                OwnJvm.path(entry -> !entry.contains("jackson")),
                "io.casus.program.FacadeProgram");

        assertThat(CASUS.matcher(output).results().map(found -> found.group()))
                .contains("io.casus.incident.ImmutableMissileLaunch")
                .noneMatch(name -> name.startsWith("io.casus.report.") || name.startsWith("io.casus.dossier."))
                // The interfaces of all kinds are loaded, for they are named where the incident is.
                .doesNotContain("io.casus.incident.ImmutableStatement", "io.casus.incident.ImmutableDiplomaticVisit");
        assertThat(output).contains("read and written").doesNotContain("java.util.logging");
    }
}
