package io.casus.examples.measure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something that a report says of an incident: a line of the test data.
 *
 * @param attributes the attribute, and others in which it may stand as well
 * @param values the value, and others that are right as well: of open texts the words that have to occur, else a pattern
 * @param isOpenText whether the words have to occur, in any order, instead of the value
 * @param passages the passages that carry it; empty if the value itself is looked at and not the claims
 * @param claimants who may say it; empty for the report itself
 * @param certainties the codes of how surely it may be said
 * @param isOptional whether it may be left out
 */
record Proposition(
        ImmutableList<String> attributes,
        ImmutableList<String> values,
        boolean isOpenText,
        ImmutableList<String> passages,
        ImmutableList<String> claimants,
        ImmutableList<String> certainties,
        boolean isOptional) {
    private static final Splitter WORDS = Splitter.on(',').trimResults();

    /** Whether it is about the attribute, and the value is right. */
    boolean isOf(LoadedValue loaded) {
        return attributes.contains(loaded.attribute())
                && loaded.texts().stream().anyMatch(this::isRight);
    }

    /** Whether the value rests on a passage that carries the proposition. */
    boolean isCarriedBy(LoadedValue loaded, ReportText text) {
        return passages.isEmpty() || passages.stream().flatMap(text::places).anyMatch(loaded::overlaps);
    }

    /** Whether the one who says it, and how surely, are right too. */
    boolean isAttributedAsIn(LoadedValue loaded) {
        boolean nobody = claimants.isEmpty() || claimants.contains("-");
        boolean rightClaimant = loaded.claimant().isEmpty()
                ? nobody
                : loaded.claimant().stream().anyMatch(text -> claimants.stream().anyMatch(one -> matches(one, text)));
        return rightClaimant && certainties.contains(loaded.certainty());
    }

    private boolean isRight(String text) {
        return values.stream().anyMatch(value -> isOpenText ? hasWords(text, value) : matches(value, text));
    }

    private static boolean hasWords(String text, String words) {
        String plain = plain(text);
        return WORDS.splitToStream(plain(words)).allMatch(plain::contains);
    }

    private static boolean matches(String pattern, String text) {
        List<String> parts = Splitter.on('*').splitToList(plain(pattern));
        String regex = String.join(".*", Iterables.transform(parts, Pattern::quote));
        return Pattern.compile(regex, Pattern.DOTALL).matcher(plain(text)).matches();
    }

    /** Without differences of case and of apostrophes; every character keeps its place. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\n', ' ');
    }

    /** As in the test data. */
    @Override
    public String toString() {
        String line = String.join("/", attributes) + (isOpenText ? " ~ " : " = ") + String.join(" || ", values);
        if (passages.isEmpty()) {
            return line;
        }
        String claimed = claimants.isEmpty() ? "" : " | " + String.join(" || ", claimants);
        return line + " | " + String.join(" || ", passages) + claimed;
    }
}
