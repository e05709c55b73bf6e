package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.examples.rule.Finding.OfStatement;
import io.casus.examples.rule.Finding.OfStatement.Speaker;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whoever the sentence is about also speaks: "Macron left Cairo on Friday, warning that time was short", "Scholz met
 * the envoy and reaffirmed his support for the treaty".
 */
final class JoinedSpeechRule implements Rule {
    private static final SentencePattern PARTICIPLE = SentencePattern.of(
            ", (?:and |but |while |by )?(?:also |further |thus )?(?<verb>" + Speech.participles(verb -> true) + ")");
    private static final SentencePattern COORDINATED = SentencePattern.of(
            "(?:,? (?:and|but)|, then) (?:also |then |later |further |additionally )*+(?:[a-z]+ly )?(?<verb>"
                    + Speech.past(verb -> true) + ")");
    private static final SentencePattern SUBJECT = SentencePattern.of(Speakers.PLAIN + "(?=,? (?!said |says )[a-z<])");
    private static final Wording NEW_CLAUSE = Wording.of(
            "(?i)\\b(?:(?:as|when|while|where|because|before|after) (?:the )?<(?:person|office|state|capital|organization|he)|(?:who|which|that) )[^,]*$");
    private static final Pattern STARTS_A_CLAUSE = Pattern.compile(
            "(?i)(?:^|[,;] |\\b(?:and|but|as|when|while|that|after|before|where|because|since) |<time:\\d+> )$");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(PARTICIPLE, COORDINATED, SUBJECT);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.concat(
                        PARTICIPLE.find(text).stream(),
                        COORDINATED.find(text).stream().filter(match -> !isInNewClause(match)))
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    /** "As the envoy arrived and warned": it is not the subject of the sentence who does. */
    private static boolean isInNewClause(PatternMatch match) {
        return NEW_CLAUSE.isIn(match.before());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        Optional<PatternMatch> subject = subject(match);
        return match.words("verb")
                .flatMap(Speech::verb)
                .flatMap(verb -> Reported.any(match, verb)
                        .map(reported ->
                                Telling.as(by(subject, Telling.finding(match, verb, reported)), Speaker.AS_BEFORE)));
    }

    private static OfStatement by(Optional<PatternMatch> subject, OfStatement statement) {
        return subject.map(match -> statement.by(Speakers.of(match), match.span()))
                .orElse(statement);
    }

    /** The first who is named at the start of a clause before. */
    private static Optional<PatternMatch> subject(PatternMatch match) {
        int end = match.span().start();
        return SUBJECT.find(match.text()).stream()
                .filter(subject -> subject.span().end() <= end
                        && STARTS_A_CLAUSE.matcher(subject.before()).find())
                .findFirst();
    }
}
