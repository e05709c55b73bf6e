package io.casus.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoseWordsTheDispatchesAreInTest {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+|\\|");
    private static final int RUN = 8;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noEightWordsInARowAreTakenFromAReport(int number) throws IOException {
        Optional<Path> articles = SharedData.folder("articles");
        assumeTrue(articles.isPresent());
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            taken.addAll(runs(Files.readString(articles.get().resolve(i + ".txt"))));
        }
        Path dispatch = Path.of("src/main/resources/io/casus/examples/dispatches/dispatch-" + number + ".txt");
        String ownWords = Files.readString(dispatch).replaceAll("“[^”]*”|\"[^\"]*\"", " | ");
        assertThat(runs(ownWords)).doesNotContainAnyElementsOf(taken);
        assertThat(Files.readString(dispatch).split("\\s+", -1).length).isBetween(120, 221);
    }

    private static List<String> runs(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT).replaceAll("['’]", ""))
                .results()
                .map(MatchResult::group)
                .toList();
        return java.util.stream.IntStream.rangeClosed(0, Math.max(0, words.size() - RUN))
                .mapToObj(start -> String.join(" ", words.subList(start, Math.min(words.size(), start + RUN))))
                .toList();
    }
}
