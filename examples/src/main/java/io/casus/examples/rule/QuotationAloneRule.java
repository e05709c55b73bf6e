package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfStatement.Kind;
import io.casus.examples.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quotation without a verb of saying around it: a whole sentence, which goes on from the one before ("“It is over,” he
 * said. “We leave.”"); behind the speaker's name, with the verb inside ("Macron “regrets the delay”"); or without marks,
 * behind a dash ("It is over - he said").
 */
final class QuotationAloneRule implements Rule {
    private static final Pattern ALONE = Pattern.compile("<quotation:\\d+>[.,]?(?: <quotation:\\d+>[.,]?)*");
    private static final SentencePattern WITH_ITS_VERB =
            SentencePattern.of("^(?:the )?{who:speaker}(?:'s?)? (?<verb>{quotation})");
    /** "Israel “will respond”, a minister said": the minister is quoted. */
    private static final Pattern SAID_BY_ANOTHER =
            Pattern.compile("(?i)^[^,]*, [^,]{1,80} " + Speech.finite(SpeechVerb::takesClause) + "[^,]{0,60}$");

    private static final String DASH = " - ";
    private static final SentencePattern BEHIND_A_DASH =
            SentencePattern.of("^(?<words>.{10,400}?),?" + DASH + "{who:speaker} (?<verb>" + Speech.VERB + ")\\.?$");

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        if (ALONE.matcher(text.skeleton()).matches()) {
            return text.mentions().stream()
                    .filter(Mention.OfQuotation.class::isInstance)
                    .map(quotation -> Telling.goingOn(quotation.span()))
                    .collect(toImmutableList());
        }
        Stream<Finding> withVerb = WITH_ITS_VERB.find(text).stream()
                .filter(match -> !SAID_BY_ANOTHER.matcher(match.after()).find())
                .flatMap(match -> {
                    Span quotation = match.span("verb").orElseThrow();
                    return Telling.around(match, quotation, quotation, Kind.TELLS).stream();
                });
        return Stream.concat(withVerb, behindADash(text)).collect(toImmutableList());
    }

    private static Stream<Finding> behindADash(MarkedText text) {
        // Few sentences have one, and to look for it behind each word takes long.
        if (!text.skeleton().contains(DASH)) {
            return Stream.empty();
        }
        return BEHIND_A_DASH.find(text).stream()
                .flatMap(match -> Telling.around(
                        match,
                        match.span("verb").orElseThrow(),
                        match.span("words").orElseThrow(),
                        Kind.TELLS)
                        .stream());
    }
}
