package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is one Jackson enough? Each test starts a JVM of its own, in which the other is not there. */
@Timeout(120)
class OneJacksonTest {
    private static final Predicate<String> IS_3 =
            Pattern.compile("tools.jackson").asPredicate();
    private static final Predicate<String> IS_2 =
            Pattern.compile("jackson-(core|databind)-2\\.").asPredicate();

    private static final String NEEDED = "(guava|failureaccess|jspecify|jackson|casus)-.*\\.jar|(test-)?classes";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"3, Jackson3Program", "2, Jackson2Program"})
    void theClassPathNeedsOneOnly(int major, String program) throws Exception {
        String output = run("-cp", with(major), "io.casus.program." + program);

        assertThat(output).isEqualTo("read and written\nread and written by the mapper\n");
    }

    @Test
    void withoutAnyTheErrorNamesBoth() throws Exception {
        String output = run("-cp", path(IS_3.or(IS_2).negate()), "io.casus.program.FacadeProgram");

        assertThat(output)
                .contains(
                        "IllegalStateException: Found neither Jackson 3 (tools.jackson.core:jackson-core) nor Jackson 2");
    }

    @Test
    void aModularApplicationNeedsJackson3Only() throws Exception {
        String output = run(
                "-p",
                with(3),
                "--add-modules",
                "io.casus.json",
                "-cp",
                testClasses(),
                "io.casus.program.Jackson3Program");

        assertThat(output).isEqualTo("read and written\nread and written by the mapper\n");
    }

    @Test
    void aModularApplicationMayHaveAMapperOfJackson2() throws Exception {
        String output = run(
                "-p",
                path(any -> true),
                "--add-modules",
                "io.casus.json,com.fasterxml.jackson.databind",
                "-cp",
                testClasses(),
                "io.casus.program.Jackson2Program$OnTheModulePath");

        assertThat(output).isEqualTo("io.casus.json is a module\nread and written by the mapper\n");
    }

    private static String with(int major) {
        return path((major == 3 ? IS_2 : IS_3).negate());
    }

    /** What the library needs at run time, of the path that the tests run on. */
    private static String path(Predicate<String> wanted) {
        return classPath()
                .filter(entry -> Path.of(entry).getFileName().toString().matches(NEEDED))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String testClasses() {
        return classPath()
                .filter(entry -> entry.endsWith("test-classes"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Xshare:auto"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(100, TimeUnit.SECONDS))
                    .as("ends in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
