package io.casus.examples.rule;

import io.casus.actor.Person;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who meets somebody, where the words of the meeting name only the other: "Macron flew to Berlin for talks with Scholz". */
final class MeetingHost {
    private static final Pattern OWNER = Pattern.compile("['’]s? (?:(?!and |held |holds |had |has )[a-z-]+ ){0,3}");
    private static final Pattern NO_SUBJECT = Pattern.compile("\\b(?:with|by|of|from) (?:the )?$");

    private MeetingHost() {}

    /** Whose meeting it is, else the first person of the sentence, if it stands before. */
    static Optional<Mention> before(MarkedText text, PatternMatch match) {
        return people(text)
                .filter(mention -> mention.span().end() <= match.span().start())
                .filter(mention -> isOwner(mention, match)
                        || !NO_SUBJECT.matcher(wordsBefore(text, mention)).find())
                .reduce((first, next) -> isOwner(next, match) ? next : first)
                .filter(one -> DiplomacyWords.introducedAfter(text, one).isEmpty());
    }

    private static String wordsBefore(MarkedText text, Mention mention) {
        return text.words(new Span(text.span().start(), mention.span().start()));
    }

    /** "The president's one-on-one meeting". */
    private static boolean isOwner(Mention mention, PatternMatch match) {
        Span between = Span.between(mention.span(), match.span());
        boolean another = match.text().words(match.span()).startsWith("and");
        return !another && OWNER.matcher(match.text().words(between)).matches();
    }

    /** "At a joint press conference with the minister, Macron said". */
    static Optional<Mention> after(MarkedText text, PatternMatch match) {
        return people(text)
                .filter(mention -> mention.span().start() >= match.span().end())
                .findFirst();
    }

    private static Stream<Mention> people(MarkedText text) {
        return text.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON
                        || mention.kind() == Mention.Kind.HE
                        || mention.kind() == Mention.Kind.OFFICE)
                .filter(mention ->
                        mention.actor().filter(Person.class::isInstance).isPresent());
    }
}
