package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfStatement;
import io.casus.examples.rule.Finding.OfStatement.Speaker;
import io.casus.examples.text.Span;
import io.casus.incident.Statement;
import io.casus.vocabulary.Medium;
import java.util.Optional;

/**
 * The text itself is a statement: "We, the trade ministers of Chile and Peru, condemn the coup", and later only "We urge
 * the parties to talk". Ministers of states that are named speak for these.
 */
final class IssuerRule implements Rule {
    private static final SentencePattern PATTERN = SentencePattern.of(
            "^(?:[a-z, ]{0,40} )?\\bwe(?:, (?:the )?(?<issuer>[^;.]{3,400}?),)? (?:(?:also|therefore|strongly|further|jointly|deeply|again|once more) )*+(?<verb>"
                    + Speech.finite(verb -> !verb.isBelief()) + ")");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(PATTERN);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        if (text.speaker().isPresent()) {
            return ImmutableList.of();
        }
        return PATTERN.find(text).stream()
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        return match.words("verb")
                .flatMap(Speech::verb)
                .filter(verb -> match.words("verb")
                        .filter(verb.base()::equalsIgnoreCase)
                        .isPresent())
                .flatMap(verb -> Reported.any(match, verb).map(reported -> finding(match, verb, reported)));
    }

    private static OfStatement finding(PatternMatch match, SpeechVerb verb, Reported reported) {
        OfStatement found = Telling.finding(match, verb, reported)
                .and(ImmutableList.of(Said.of(Statement.MEDIUM, Medium.WRITTEN_STATEMENT, match.span())));
        Optional<Span> issuer = match.span("issuer");
        if (issuer.isEmpty()) {
            return Telling.as(found, Speaker.ISSUER);
        }
        ImmutableList<Actor> members = match.text().mentions().stream()
                .filter(mention -> issuer.get().contains(mention.span()) && !hasMembers(match, mention))
                .flatMap(mention -> mention.actor().stream())
                .distinct()
                .collect(toImmutableList());
        ImmutableList<Actor> named = members.isEmpty()
                ? ImmutableList.of(Organization.of(match.text().words(issuer.get())))
                : members;
        return found.by(named);
    }

    /** "The G7 trade ministers of Chile and Peru": those who are named after it speak. */
    private static boolean hasMembers(PatternMatch match, Mention mention) {
        String after = match.text()
                .skeleton()
                .substring(match.text().inSkeleton(mention.span().end()));
        return after.startsWith(" of <");
    }
}
