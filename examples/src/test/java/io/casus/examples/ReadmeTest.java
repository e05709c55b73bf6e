package io.casus.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.casus.json.IncidentJson;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** Do the code blocks of the README do what the README says? Those for the shell are run by {@code .ci/run}. */
class ReadmeTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private record Block(String language, String text) {}

    @Test
    void theJavaRunsAndPrintsWhatStandsBelowIt() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));
        try (JShell shell = startedShell()) {
            for (Block block : blocks("java")) {
                if (block.text().contains(";\n")) {
                    run(shell, block.text());
                } else {
                    type(shell, block.text());
                }
            }
            assertThat(value(shell, "back.equals(launch)")).isEqualTo("true");
        } finally {
            System.setOut(console);
        }

        assertThat(blocks("text"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(printed.toString(UTF_8)).contains(block.text()));
    }

    @Test
    void theTasteHasAtMostFifteenLines() throws IOException {
        assertThat(blocks("java").get(0).text().lines()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void theJsonIsThatOfTheTaste() throws IOException {
        try (JShell shell = startedShell()) {
            run(shell, blocks("java").get(0).text());
            String json = blocks("json").get(0).text().strip();

            assertThat(value(shell, "IncidentJson.pretty().readIncident(\"\"\"\n" + json + "\"\"\").equals(launch)"))
                    .isEqualTo("true");
            assertThat(IncidentJson.pretty().write(IncidentJson.pretty().readIncident(json)))
                    .isEqualTo(json);
        }
    }

    @Test
    void theCoordinatesAreThoseOfTheBuild() throws IOException {
        String dependency = blocks("xml").get(0).text();
        String pom = Files.readString(PROJECT.resolve("json/pom.xml"));

        assertThat(dependency).contains("<artifactId>casus-json</artifactId>");
        assertThat(pom).contains("<artifactId>casus-json</artifactId>");
        assertThat(pom)
                .contains(dependency
                        .lines()
                        .filter(line -> line.contains("<version>"))
                        .findFirst()
                        .orElseThrow()
                        .strip());
    }

    @Test
    void eachCommandStandsAloneUnderItsHeading() throws IOException {
        String readme = Files.readString(PROJECT.resolve("README.md"));

        for (String heading : List.of("Run", "Test", "JShell", "Measure", "Benchmarks")) {
            assertThat(readme)
                    .containsPattern("(?m)^## " + heading + "\\n(?s:(?!\\n## ).)*?\\n```sh\\nmvn [^\\n]+\\n```\\n");
        }
        assertThat(blocks("sh")).hasSize(8);
    }

    @Test
    void everyBlockIsOfAKindThatIsTested() throws IOException {
        assertThat(BLOCK.matcher(Files.readString(PROJECT.resolve("README.md"))).results())
                .allSatisfy(block -> assertThat(block.group(1)).isIn("java", "text", "json", "xml", "sh"));
    }

    private static List<Block> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(PROJECT.resolve("README.md")))
                .results()
                .map(match -> new Block(match.group(1), match.group(2)))
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** A shell as the README's command opens it: with the class path of the examples and its start-up file. */
    private static JShell startedShell() throws IOException {
        JShell shell = JShell.builder().executionEngine("local").build();
        Splitter.on(File.pathSeparatorChar)
                .split(System.getProperty("java.class.path"))
                .forEach(shell::addToClasspath);
        type(shell, Files.readString(Path.of("src/main/jshell/casus.jsh")));
        return shell;
    }

    /** Evaluates line by line, as when somebody types. */
    private static void type(JShell shell, String lines) {
        lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .map(line -> shell.sourceCodeAnalysis().analyzeCompletion(line).source())
                .forEach(line -> shell.eval(line).forEach(event -> requireValid(shell, event)));
    }

    private static void run(JShell shell, String code) {
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        String rest = code;
        while (!rest.isBlank()) {
            CompletionInfo next = analysis.analyzeCompletion(rest);
            assertThat(next.completeness().isComplete()).as(rest).isTrue();
            shell.eval(next.source()).forEach(event -> requireValid(shell, event));
            rest = next.remaining();
        }
    }

    private static void requireValid(JShell shell, SnippetEvent event) {
        assertThat(event.status())
                .as(
                        "%s: %s",
                        event.snippet().source(),
                        shell.diagnostics(event.snippet())
                                .map(diagnostic -> diagnostic.getMessage(null))
                                .toList())
                .isNotEqualTo(Snippet.Status.REJECTED);
        assertThat(event.exception()).as(event.snippet().source()).isNull();
    }

    private static String value(JShell shell, String expression) {
        SnippetEvent event = shell.eval(expression).get(0);
        requireValid(shell, event);
        return String.valueOf(event.value());
    }
}
