package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.actor.Actor;
import io.casus.actor.Person;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.MentionReader;
import io.casus.examples.text.ArticleText;
import io.casus.vocabulary.VisitKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the remarks on a trip: "Met with President Asante and Foreign Minister Mensah. Attended a reception." Who was met stands behind the words
 * for meeting, up to the end of the clause. A way to tell of a meeting is added by a phrase of the pattern.
 *
 * @param meetings what is told of each meeting with persons who are named
 * @param kind the kind of the visit; empty if it is not told
 */
record Remarks(ImmutableList<Met> meetings, Optional<VisitKind> kind) {

    /**
     * A meeting.
     *
     * @param persons who was met
     * @param words the clause that tells of it
     */
    record Met(ImmutableList<Person> persons, String words) {}

    private static final Pattern MEETING = Pattern.compile("(?i)\\bmet (?:\\w+ ){0,3}?with\\b|\\bmet (?=(?-i:\\p{Lu}))"
            + "|(?<!\\bon )\\b(?:meetings?|talks|consultations|discussions|conversations|lunch|dinner|breakfast) with\\b"
            + "|\\b(?:discuss(?:ed)?|review(?:ed)?|negotiated|conferred|consulted|dined|spoke|held talks)\\b[^.;]*?\\bwith\\b"
            + "|\\bcourtesy call (?:with|on)\\b|\\bbriefed\\b|\\bco-?chaired\\b[^.;]*?\\bwith\\b");

    /** What begins something else than who is met. */
    private static final Pattern END = Pattern.compile(
            "(?i)[;.](?:\\s|$)|,? and (?:also )?(?:attended|addressed|gave|signed|delivered|visited|participated|accompanied"
                    + "|announced|toured|opened|spoke|discussed|held|co-)|\\bon meetings with\\b|\\bafter\\b");

    private static final Pattern ACCOMPANIED = Pattern.compile("(?i)\\baccompanied\\b[^.;]*\\bvisit\\b");

    private static final ImmutableMap<String, VisitKind> KINDS = ImmutableMap.of(
            "official working visit", VisitKind.OFFICIAL_WORKING,
            "working visit", VisitKind.WORKING,
            "official visit", VisitKind.OFFICIAL,
            "state visit", VisitKind.STATE,
            "private visit", VisitKind.PRIVATE);

    static Remarks read(String remarks) {
        ImmutableList.Builder<Met> meetings = ImmutableList.builder();
        for (MarkedText sentence : new MentionReader(ArticleText.of(remarks), Optional.empty()).sentences()) {
            String words =
                    remarks.substring(sentence.span().start(), sentence.span().end());
            Matcher meeting = MEETING.matcher(words);
            int from = 0;
            while (meeting.find(from)) {
                Matcher end = END.matcher(words);
                boolean ends = end.find(meeting.end());
                int to = ends ? end.start() : words.length();
                int start = sentence.span().start();
                ImmutableList<Person> persons = persons(sentence, start + meeting.end(), start + to);
                if (!persons.isEmpty()) {
                    meetings.add(new Met(persons, words.substring(meeting.start(), to)));
                }
                from = Math.max(to, meeting.end());
            }
        }
        return new Remarks(meetings.build(), kind(remarks));
    }

    private static ImmutableList<Person> persons(MarkedText sentence, int start, int end) {
        return sentence.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .filter(mention ->
                        mention.span().start() >= start && mention.span().end() <= end)
                .flatMap(mention -> mention.actor().stream())
                .filter(Person.class::isInstance)
                .map((Actor actor) -> (Person) actor)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** The kind of the visit, unless it is that of somebody who was accompanied. */
    private static Optional<VisitKind> kind(String remarks) {
        String plain = remarks.toLowerCase(Locale.ROOT);
        return ACCOMPANIED.matcher(remarks).find()
                ? Optional.empty()
                : KINDS.entrySet().stream()
                        .filter(kind -> plain.contains(kind.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
