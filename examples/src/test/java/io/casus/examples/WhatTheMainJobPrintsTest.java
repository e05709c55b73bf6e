package io.casus.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.dossier.Dossier;
import io.casus.json.IncidentJson;
import io.casus.json.JsonForm;
import io.casus.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatTheMainJobPrintsTest {
    private static final String GOLDEN = "src/test/resources/io/casus/examples/dispatches.golden.txt";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void chooseTarget() {
        target = folder.resolve("out");
    }

    private int run(String reports) {
        return Main.run(
                reports,
                target.toString(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theDispatchesAreToldAsInTheGoldenCopy() throws IOException {
        String text = Printout.of(Reports.dispatches());
        Path golden = Path.of(GOLDEN);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyLineFitsATerminal() {
        assertThat(Printout.of(Reports.dispatches()).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void theDispatchesAreLoadedWhereNoFolderIsGiven() {
        assertThat(run("")).isZero();
        assertThat(printed()).contains("5 reports:");
        assertThat(complained()).isEmpty();
    }

    @Test
    void theJsonIsReadBackEqual() throws IOException {
        run("");
        ImmutableList<Report> read =
                IncidentJson.pretty().listForm(Report.class).read(Files.readString(target.resolve("reports.json")));
        assertThat(read).isEqualTo(Reports.load(""));
    }

    @Test
    void theDossierIsReadBackEqualWithAllItsResults() throws IOException {
        run("");
        Path file = target.resolve("dossier.json");
        JsonForm<Dossier> form = IncidentJson.pretty().form(Dossier.class);

        Dossier read = form.read(file);

        assertThat(read).isEqualTo(Dossier.of(Reports.load("")));
        assertThat(form.write(read) + "\n").isEqualTo(Files.readString(file));
    }

    @Test
    void badFilesAreNamedAndTheOthersLoaded() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "North Korea fired a ballistic missile on Monday.");
        Files.writeString(folder.resolve("empty.txt"), "  \n");
        Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
        Files.createDirectory(folder.resolve("folder.txt"));
        Files.writeString(folder.resolve("INDEX.md"), "not a report");

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(complained().lines())
                .containsExactly(
                        "empty.txt: The file is empty, but a text is expected.",
                        "folder.txt: This is a folder, but a text is expected.",
                        "latin.txt: The file is not valid UTF-8.");
        assertThat(printed()).contains("1 reports: 1 launches");
    }

    @Test
    void aSidecarThatIsWrongIsNamed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "North Korea fired a ballistic missile on Monday.");
        Files.writeString(folder.resolve("a.properties"), "published=some day");
        Files.writeString(folder.resolve("b.txt"), "North Korea fired a ballistic missile on Monday.");

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(complained()).startsWith("a.txt: ").hasLineCount(1);
    }

    @Test
    void aFolderThatIsMissingIsOneLine() {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(complained()).contains("there is no such folder").hasLineCount(1);
        assertThat(printed()).isEmpty();
    }

    @Test
    void aFolderWithoutTextsIsOneLine() {
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(complained()).contains("no file whose name ends in .txt").hasLineCount(1);
    }

    @Test
    void aTargetThatIsNoFolderIsOneLine() throws IOException {
        target = Files.writeString(folder.resolve("file"), "x");
        assertThat(run("")).isEqualTo(1);
        assertThat(complained()).contains("could not be written").hasLineCount(1);
    }
}
