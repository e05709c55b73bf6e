package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.vocabulary.Stance;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A verb of saying or believing: a line of the table {@code speech.txt}, whose first lines say what the columns mean.
 *
 * @param base as in "they say"
 * @param third as in "he says"
 * @param past as in "he said"
 * @param participle as in "saying"
 * @param takes what can follow it
 * @param stance what a statement does that is reported with it; empty if that is left open
 * @param example a sentence with it
 */
record SpeechVerb(
        String base,
        String third,
        String past,
        String participle,
        ImmutableSet<String> takes,
        Optional<Stance> stance,
        String example) {
    private static final Splitter FORMS = Splitter.on(';').trimResults();
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    static SpeechVerb ofRow(ImmutableList<String> row) {
        ImmutableList<String> forms = ImmutableList.copyOf(FORMS.split(row.get(0)));
        Optional<Stance> stance =
                Optional.of(row.get(2)).filter(code -> !code.isEmpty()).map(Stance::of);
        return new SpeechVerb(
                forms.get(0),
                forms.get(1),
                forms.get(2),
                forms.get(3),
                ImmutableSet.copyOf(WORDS.split(row.get(1))),
                stance,
                row.get(3));
    }

    ImmutableList<String> forms() {
        return Stream.of(base, third, past, participle).distinct().collect(toImmutableList());
    }

    boolean takesClause() {
        return takes.contains("clause") || takes.contains("that");
    }

    /** Whether it names first to whom something is said: "told reporters that". */
    boolean isSaidTo() {
        return takes.contains("somebody");
    }

    /** Whether it tells what somebody holds to be so rather than what he says. */
    boolean isBelief() {
        return takes.contains("belief");
    }

    /** Whether it tells what it speaks about, rather than taking it for granted. */
    boolean reports() {
        return takesClause() || takes.contains("naming");
    }
}
