package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is one Jackson enough for its users, and none for others? Each test starts a JVM of its own, in which the rest is not there. */
@Timeout(120)
class OneJacksonTest {
    private static final Predicate<String> IS_3 =
            Pattern.compile("tools.jackson").asPredicate();
    private static final Predicate<String> IS_2 =
            Pattern.compile("jackson-(core|databind)-2\\.").asPredicate();

    private static final Predicate<String> IS_ANNOTATIONS =
            Pattern.compile("jackson-annotations").asPredicate();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"3, Jackson3Program", "2, Jackson2Program"})
    void theClassPathNeedsOneOnly(int major, String program) throws Exception {
        String output = OwnJvm.run(folder, "-cp", with(major), "io.casus.program." + program, "JACKSON_" + major);

        assertThat(output).isEqualTo("read and written\nread and written by the mapper\n");
    }

    @Test
    void withoutAnyTheFacadeReadsAndWrites() throws Exception {
        String output = OwnJvm.run(folder, "-cp", withoutAny(), "io.casus.program.FacadeProgram");

        assertThat(output).isEqualTo("read and written\n");
    }

    @Test
    void aLibraryThatIsAskedForButNotThereIsAnErrorThatNamesIt() throws Exception {
        String output = OwnJvm.run(folder, "-cp", withoutAny(), "io.casus.program.FacadeProgram", "JACKSON_3");

        assertThat(output)
                .contains(
                        "IllegalStateException: JSON was to be read and written by Jackson 3 (tools.jackson.core:jackson-core), but it is not there.");
    }

    private static String withoutAny() {
        return OwnJvm.path(IS_3.or(IS_2).or(IS_ANNOTATIONS).negate());
    }

    @Test
    void aModularApplicationNeedsJackson3Only() throws Exception {
        String output = OwnJvm.run(
                folder,
                "-p",
                with(3),
                "--add-modules",
                "io.casus.json",
                "-cp",
                OwnJvm.testClasses(),
                "io.casus.program.Jackson3Program");

        assertThat(output).isEqualTo("read and written\nread and written by the mapper\n");
    }

    @Test
    void aModularApplicationMayHaveAMapperOfJackson2() throws Exception {
        String output = OwnJvm.run(
                folder,
                "-p",
                OwnJvm.path(any -> true),
                "--add-modules",
                "io.casus.json,com.fasterxml.jackson.databind",
                "-cp",
                OwnJvm.testClasses(),
                "io.casus.program.Jackson2Program$OnTheModulePath");

        assertThat(output).isEqualTo("io.casus.json is a module\nread and written by the mapper\n");
    }

    private static String with(int major) {
        return OwnJvm.path((major == 3 ? IS_2 : IS_3).negate());
    }
}
