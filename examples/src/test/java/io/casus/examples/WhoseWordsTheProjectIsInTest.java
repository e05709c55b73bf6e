package io.casus.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No sentence of a report may stand in the project. Facts may, and so may what a report quotes, its title and the name
 * of its publisher.
 */
class WhoseWordsTheProjectIsInTest {
    private static final int RUN = 8;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern INITIALS = Pattern.compile("\\b([a-z])\\.(?=[a-z]\\b)");
    private static final Pattern QUOTED = Pattern.compile("“[^“”\\n]*”|\"[^\"\\n]*\"");
    private static final Pattern JOINED_STRINGS = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Splitter AT_QUOTATION_MARKS = Splitter.onPattern("[“”\"]");

    /** Words that may stand in the project though no report has them in quotation marks or as a title, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "all of us of how important our work together is",
            "a spoken sentence, which one report prints without quotation marks");

    private static final Path DISPATCHES = Path.of("src/main/resources/io/casus/examples/dispatches");

    @Test
    void noEightWordsInARowAreTakenFromAReport() throws IOException {
        Optional<Path> articles = SharedData.folder("articles");
        Optional<Path> releases = SharedData.folder("data/state-department");
        assumeTrue(articles.isPresent() && releases.isPresent());
        Set<String> taken = taken(articles.get(), releases.get());
        assertThat(taken).hasSizeGreaterThan(1000);

        ImmutableList.Builder<String> found = ImmutableList.builder();
        for (Path file : projectFiles()) {
            runs(text(file))
                    .filter(taken::contains)
                    .map(run -> file + ": " + run)
                    .forEach(found::add);
        }
        assertThat(found.build()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aDispatchIsAsLongAsAShortReport(int number) throws IOException {
        String dispatch = Files.readString(DISPATCHES.resolve("dispatch-" + number + ".txt"));
        assertThat(dispatch.split("\\s+", -1).length).isBetween(200, 400);
    }

    @Test
    void aRunIsSeenAcrossLinesAndJoinedStrings() {
        String one = "one two three four five six seven eight";
        assertThat(runs("One, two;\n * three four’s five six seven eight.")).contains(one.replace("four", "fours"));
        assertThat(runs("\"one two three \"\n    + \"four five six seven eight\""))
                .contains(one);
        assertThat(runs("one two three four \"five six seven eight\"")).isEmpty();
    }

    private static Set<String> taken(Path articles, Path releases) throws IOException {
        Set<String> taken = new HashSet<>();
        Set<String> allowed = new HashSet<>();
        EXCEPTIONS.keySet().stream().flatMap(WhoseWordsTheProjectIsInTest::runs).forEach(allowed::add);
        for (Path report : textFiles(articles)) {
            addWords(Files.readString(report), taken, allowed);
        }
        for (Path release : textFiles(releases)) {
            String text = Files.readString(release);
            addWords(text, taken, allowed);
            text.lines().findFirst().stream()
                    .flatMap(WhoseWordsTheProjectIsInTest::runs)
                    .forEach(allowed::add);
        }
        titles().stream().flatMap(WhoseWordsTheProjectIsInTest::runs).forEach(allowed::add);
        taken.removeAll(allowed);
        return taken;
    }

    private static void addWords(String report, Set<String> taken, Set<String> quoted) {
        QUOTED.matcher(report)
                .results()
                .map(MatchResult::group)
                .flatMap(WhoseWordsTheProjectIsInTest::runs)
                .forEach(quoted::add);
        runs(QUOTED.matcher(report).replaceAll("\"")).forEach(taken::add);
    }

    private static ImmutableSet<String> titles() throws IOException {
        ImmutableSet.Builder<String> titles = ImmutableSet.builder();
        for (int number = 1; number <= 5; number++) {
            Properties known = new Properties();
            try (BufferedReader reader =
                    Files.newBufferedReader(DISPATCHES.resolve("dispatch-" + number + ".properties"))) {
                known.load(reader);
            }
            titles.add(known.getProperty("derivedFrom.title", ""), known.getProperty("derivedFrom.publisher", ""));
        }
        return titles.build();
    }

    private static ImmutableList<Path> textFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).collect(toImmutableList());
        }
    }

    private static ImmutableList<Path> projectFiles() throws IOException {
        ImmutableList.Builder<Path> found = ImmutableList.builder();
        for (String name : List.of("core", "json", "examples", "README.md", "CHANGELOG.md")) {
            try (Stream<Path> files = Files.walk(Path.of("..").resolve(name))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.startsWith(Path.of("..", name, "target")))
                        .forEach(found::add);
            }
        }
        return found.build();
    }

    /** The text of a file; nothing if it is binary. */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException binary) {
            return "";
        }
    }

    /** All runs of words of a text that no quotation mark interrupts. */
    private static Stream<String> runs(String text) {
        String plain = INITIALS.matcher(text.toLowerCase(Locale.ROOT).replaceAll("['’]", ""))
                .replaceAll("$1");
        return AT_QUOTATION_MARKS
                .splitToStream(JOINED_STRINGS.matcher(plain).replaceAll(""))
                .flatMap(WhoseWordsTheProjectIsInTest::runsOfPart);
    }

    private static Stream<String> runsOfPart(String part) {
        ImmutableList<String> words =
                WORD.matcher(part).results().map(MatchResult::group).collect(toImmutableList());
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(start -> String.join(" ", words.subList(start, start + RUN)));
    }
}
