package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.text.Span;
import io.casus.name.CountryCode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An office holder of one state is in another: "Macron will pay a state visit to Egypt from May 3 to 5", "Macron has
 * returned from travel to Egypt and Oman", "during her visit to Cairo", "as the President held meetings in Cairo". One
 * visit for each state.
 */
final class VisitRule implements Rule {
    private static final String WHERE =
            "(?:the )?(?:{nation} capital,? (?:of )?|(?:republic|kingdom) of |(?:{of:nation}'?s? )?(?:[a-z-]+ )?(?:city|town|resort|port) of )?{place:place}";
    private static final String WHEN = "(?:,? (?:on |from |in |this |late |early )*{when:time})?";
    private static final String ASIDE = "(?: of (?:the )?{nation})?(?:, [^,;]{1,60},|,)?";
    private static final String SORT =
            "(?:own |first |second |third |latest |recent |ongoing |current |annual |historic |brief |short |rare |surprise |unannounced |goodwill |friendly |fact-finding |secret |official |state |working |private |planned |upcoming |scheduled |regional |african |asian |european |(?:one|two|three|four|five|six|seven|eight|nine|ten)-(?:day|nation|country) |week-?long )*+";
    private static final String VISIT = SORT + "(?:visits?|trips?|travels?|journeys?|tours?)";
    private static final String A = "(?:an? |the |their |{human} )?";
    private static final String SURELY =
            "will |(?:is|are) (?:also )?(?:(?:set|due|scheduled|expected|slated) )?to |plans to ";
    private static final String WILL = "(?:(?<will>" + SURELY + ")|(?<would>would )|(?<to>to ))?";
    private static final String ADVERBS =
            "(?:also |still |has |have |had |is |are |was |were |be |then |later |last |previously |(?:on |late |early )*{early:time},? )*+";
    private static final String HAS = "(?:has |have |had |is |was |also |said to |reported to |forced to |to )*+";
    private static final String PUT_OFF =
            "(?:(?<off>cancel(?:l)?ed|called off|scrapped|scraps|cancels|abandoned|abandons)|(?<postponed>postponed|put off|deferred|defers|delayed|postpones|shelved|shelves|rescheduled|put on hold|pushed back)) ";
    private static final String FROM_ONE_TO_ANOTHER = "(?:(?:{nation}|home) )?(?:on )?(?:{when:time} )?";

    private static final ImmutableList<SentencePattern> PATTERNS = ImmutableList.of(
            SentencePattern.of("{who:human}(?:'s?)? " + VISIT + " to " + WHERE + WHEN),
            SentencePattern.of("{who:human} " + HAS + PUT_OFF + A + VISIT + " to " + WHERE + WHEN),
            SentencePattern.of("{who:human} " + HAS + PUT_OFF
                    + "(?:{human} |the |all )?plans? (?:to (?:visit|travel to|fly to|go to)|for " + A + VISIT + " to) "
                    + WHERE + WHEN),
            SentencePattern.of("\\b(?:visit|trip) (?:of|by) (?:the )?{who:human} to " + WHERE + WHEN),
            SentencePattern.of("\\b(?:visit|trip) to " + WHERE + " by (?:the )?{who:human}" + WHEN),
            SentencePattern.of("{who:human}" + ASIDE + " (?:who )?" + WILL + ADVERBS + "(?:" + VisitVerbs.GO + "|"
                    + VisitVerbs.GO_AT_A_TIME + "|" + VisitVerbs.PAY + " " + A + VISIT
                    + "(?: of friendship)? (?:to|in)) " + WHERE + WHEN.replace("when", "late")),
            SentencePattern.of("{who:human}" + ASIDE + " " + WILL + ADVERBS + VisitVerbs.LEAVE_FOR + " " + A + VISIT
                    + " to " + WHERE),
            SentencePattern.of("{who:human}" + ASIDE + " " + ADVERBS + VisitVerbs.PAY + " " + A + VISIT
                    + "(?: (?:of|to|in|across) [^,;<>]{1,40})?(?: {when:time})?,? with stops in " + WHERE),
            SentencePattern.of("{who:human}" + ASIDE + " (?<will>(?:" + SURELY
                    + ")(?:also )?be|(?:is|are) (?:also )?due) in " + WHERE + WHEN),
            SentencePattern.of("{who:human},? (?:who )?(?:is )?(?:currently |now |also )?(?<verb>in) " + WHERE
                    + " (?:for|on) (?:talks\\b|" + A + VISIT + "\\b)"),
            SentencePattern.of("{who:human},? (?:who )?(?:also )?(?<verb>was in) " + WHERE
                    + "(?: (?:on |in |late |early |earlier )*{when:time}"
                    + "|(?= (?:for|on) (?:talks\\b|" + A + VISIT + "\\b)))"),
            SentencePattern.of(
                    "{who:human} (?<held>said|told [^,;<>]{1,30}|announced|added)(?: (?:on )?{when:time})? (?:during|while on|on) "
                            + A + VISIT + " to " + WHERE),
            SentencePattern.of("{who:human} (?<will>" + SURELY
                    + ")[^.;]{1,80}? before (?:heading|flying|travel(?:l)?ing|going|continuing|proceeding)(?: on)? to "
                    + WHERE),
            SentencePattern.of(
                    "{who:human} (?:has |have |had )?(?<accepted>accept(?:ed|s)) (?:an?|the|{human}) (?:official )?invitation (?:[^,;.]{1,40} )?to (?:visit|travel to|pay "
                            + A + VISIT + " to) " + WHERE + WHEN),
            SentencePattern.of("{who:human}" + ASIDE
                    + " (?:who )?(?:has |have |had |was |is )?(?:also )?(?<returned>returned|returns|returning|back) "
                    + FROM_ONE_TO_ANOTHER
                    + "from (?:(?:on )?<time:\\d+> from )?" + A + VISIT + " to " + WHERE),
            SentencePattern.of(
                    "{who:human} (?:was |is |has |had )?(?<held>held|holding|holds|met|meeting|meets) {some}in " + WHERE
                            + WHEN));
    private static final SentencePattern WHILE_THERE = SentencePattern.of(
            "\\bin " + WHERE
                    + "(?:,? (?:on )?{there:time})?, (?:the )?{who:human} (?:also )?(?<will>will |is to |is set to )(?:also )?(?:meet|attend|hold|host|engage|address|deliver|take part|participate|visit|speak|inaugurate|sign)\\b");
    private static final SentencePattern AND_WHO = SentencePattern.of(",? and (?:the )?{who:human}");
    private static final Pattern SUBJECT_FOLLOWS = Pattern.compile("[^,]{0,40}, (?:the )?");
    /** "On Friday, Macron will", "in May, when he". */
    private static final SentencePattern OPENING =
            SentencePattern.of("(?:^(?:on |in |late |early )*{when:time},? |{then:time}, when )(?:the )?{who:human}");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.<SentencePattern>builder()
                .addAll(PATTERNS)
                .add(WHILE_THERE)
                .build();
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        for (SentencePattern pattern : PATTERNS) {
            pattern.find(text).forEach(match -> addVisits(match, found));
        }
        WHILE_THERE.find(text).forEach(match -> addVisits(match, found));
        return found.build();
    }

    private static void addVisits(PatternMatch match, ImmutableList.Builder<Finding> found) {
        ImmutableList<Person> visitors = visitors(match);
        Optional<Mention> place = match.mention("place");
        if (visitors.isEmpty() || place.isEmpty() || isIntroducedLater(match)) {
            return;
        }
        ImmutableList<Stay> stays = Stay.of(match, place.get());
        ImmutableList<Stay> apart = apart(stays);
        boolean timed = stays.stream().anyMatch(stay -> stay.time().isPresent());
        Optional<TimeOfReport> ofAll = timed ? Optional.empty() : time(match);
        Optional<TimeOfReport> ofFirst = ofAll.or(() -> stays.get(0).time());
        boolean whenLeaving = match.words("leaves").isPresent();
        VisitProgress.of(match, ofFirst)
                .ifPresent(progress -> apart.forEach(stay -> {
                    boolean first = stay.equals(stays.get(0));
                    Optional<TimeOfReport> time =
                            first ? ofFirst : stay.time().or(() -> whenLeaving ? Optional.empty() : ofAll);
                    addVisit(match, visitors, stay, progress, time, found);
                }));
    }

    /** Without what only says in which state the place before lies. */
    private static ImmutableList<Stay> apart(ImmutableList<Stay> stays) {
        return IntStream.range(0, stays.size())
                .filter(i -> i == 0 || !stays.get(i).explains(stays.get(i - 1)))
                .mapToObj(stays::get)
                .collect(toImmutableList());
    }

    private static void addVisit(
            PatternMatch match,
            ImmutableList<Person> all,
            Stay stay,
            VisitProgress progress,
            Optional<TimeOfReport> time,
            ImmutableList.Builder<Finding> found) {
        ImmutableList<Person> hosts = DiplomacyWords.hosts(match.text());
        Mention place = stay.place();
        Optional<CountryCode> country = Stay.country(place);
        ImmutableList<Person> visitors =
                all.stream().filter(visitor -> !isAtHome(visitor, country)).collect(toImmutableList());
        if (country.isEmpty() || visitors.isEmpty() || hosts.stream().anyMatch(visitors::contains)) {
            return;
        }
        Optional<TimeOfReport> there = time(match, "there");
        found.add(new Finding.OfVisit(
                match.span().to(place.span()),
                visitors,
                place.place().orElseThrow(),
                progress.status(),
                progress.stage(),
                DiplomacyWords.visitKind(match),
                time.map(words -> progress.timed(match, words)),
                there.map(words -> progress.timed(match, words)),
                hosts,
                DiplomacyWords.topics(match)));
    }

    private static boolean isAtHome(Person visitor, Optional<CountryCode> country) {
        return Mention.stateOf(visitor)
                .map(State::code)
                .filter(home -> country.equals(Optional.of(home)))
                .isPresent();
    }

    /** "During her visit to Cairo, Meloni met" names the visitor; "during her visit, the guest met Sisi" does not. */
    private static boolean isIntroducedLater(PatternMatch match) {
        Optional<Mention> later =
                match.mention("who").flatMap(who -> DiplomacyWords.introducedAfter(match.text(), who));
        return later.filter(named -> !SUBJECT_FOLLOWS
                        .matcher(match.text().words(Span.between(match.span(), named.span())))
                        .matches())
                .isPresent();
    }

    /** Whoever visits, with an office; "the king and the queen" both. */
    private static ImmutableList<Person> visitors(PatternMatch match) {
        ImmutableList.Builder<Person> visitors = ImmutableList.builder();
        Optional<Mention> who = match.mention("who");
        who.ifPresent(last -> AND_WHO.find(match.text()).stream()
                .filter(pair -> pair.mention("who").equals(who))
                .flatMap(pair -> DiplomacyWords.lastBefore(match.text(), pair.span()).stream())
                .flatMap(mention -> officeHolder(mention).stream())
                .forEach(visitors::add));
        who.flatMap(VisitRule::officeHolder).ifPresent(visitors::add);
        return ImmutableList.copyOf(new LinkedHashSet<>(visitors.build()));
    }

    private static Optional<Person> officeHolder(Mention mention) {
        return mention.actor()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .filter(person -> !person.offices().isEmpty());
    }

    /** When: what the pattern took for it, else the time with which the sentence begins. */
    private static Optional<TimeOfReport> time(PatternMatch match) {
        return time(match, "when")
                .or(() -> time(match, "late"))
                .or(() -> time(match, "early"))
                .or(() -> OPENING.find(match.text()).stream()
                        .filter(opening -> opening.mention("who").equals(match.mention("who")))
                        .findFirst()
                        .flatMap(opening -> time(opening, "when").or(() -> time(opening, "then"))));
    }

    private static Optional<TimeOfReport> time(PatternMatch match, String name) {
        return match.mention(name)
                .filter(Mention.OfTime.class::isInstance)
                .map(mention -> ((Mention.OfTime) mention).words())
                .filter(time -> time.kind() != TimeOfReport.Kind.CLOCK);
    }
}
