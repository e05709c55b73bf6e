package io.casus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the lines in the package documentation in JShell, and compares what they give with the comment behind them. */
class WhetherTheExamplesInThePackageToursWorkTest {
    private static final Pattern EXAMPLES = Pattern.compile("<pre>\\{@code(.*?)}</pre>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile(" \\* (.+?)(?: {4}// (.*))?");

    private static final ImmutableList<String> IMPORTS = ImmutableList.of(
            "io.casus.actor.*",
            "io.casus.claim.*",
            "io.casus.incident.*",
            "io.casus.quantity.*",
            "io.casus.source.*",
            "io.casus.time.*",
            "java.time.*",
            "java.util.*");

    @ParameterizedTest
    @ValueSource(strings = {"claim", "quantity", "source", "time"})
    void everyLineGivesWhatTheCommentSays(String name) throws IOException {
        try (JShell shell = shell()) {
            List<String> lines = lines(name);
            assertThat(lines).isNotEmpty();
            for (String line : lines) {
                Matcher matcher = LINE.matcher(line);
                assertThat(matcher.matches()).as(line).isTrue();
                SnippetEvent event = Iterables.getOnlyElement(shell.eval(matcher.group(1) + ";"));
                assertThat(event.exception()).as(line).isNull();
                assertThat(event.status()).as(line).hasToString("VALID");
                if (matcher.group(2) != null) {
                    assertThat(event.value()).as(line).isEqualTo(matcher.group(2));
                }
            }
        }
    }

    private static List<String> lines(String name) throws IOException {
        Path source = Path.of("src", "main", "java", "io", "casus", name, "package-info.java");
        Matcher examples = EXAMPLES.matcher(Files.readString(source, UTF_8));
        assertThat(examples.find()).isTrue();
        return Splitter.on('\n')
                .splitToStream(examples.group(1))
                .filter(line -> line.length() > 3)
                .toList();
    }

    private static JShell shell() {
        JShell shell = JShell.builder().executionEngine("local").build();
        Splitter.on(File.pathSeparatorChar)
                .split(System.getProperty("java.class.path"))
                .forEach(shell::addToClasspath);
        for (String imported : IMPORTS) {
            assertThat(shell.eval("import " + imported + ";")).hasSize(1);
        }
        return shell;
    }
}
