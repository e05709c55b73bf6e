package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.mention.Wording;
import io.casus.examples.text.Span;
import io.casus.name.CountryCode;
import io.casus.place.Place;
import io.casus.vocabulary.VisitStage;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An office holder of one state is in another: "Macron will pay a state visit to Egypt from May 3 to 5", "Macron has
 * returned from travel to Egypt and Oman", "during her visit to Cairo", "as the President held meetings in Cairo". One
 * visit for each state.
 */
final class VisitRule implements Rule {
    private static final String WHERE = "(?:the )?(?:{nation} capital,? (?:of )?)?{place:place}";
    private static final String WHEN = "(?:,? (?:on |from |in |this |late |early )*{when:time})?";
    private static final String ASIDE = "(?: of (?:the )?{nation})?(?:, [^,;]{1,60},|,)?";
    private static final String SORT =
            "(?:first |second |third |latest |recent |ongoing |current |annual |historic |brief |short |rare |surprise |unannounced |official |state |working |private |planned |upcoming |scheduled |(?:one|two|three|four|five|six|seven)-day |week-long )*+";
    private static final String VISIT = SORT + "(?:visits?|trips?|travels?|journeys?|tours?)";
    private static final String A = "(?:an? |the |{human} )?";
    private static final String FROM_ONE_TO_ANOTHER = "(?:(?:{nation}|home) )?(?:on )?(?:{when:time} )?";

    private static final ImmutableList<SentencePattern> PATTERNS = ImmutableList.of(
            SentencePattern.of("{who:human}(?:'s?)? " + VISIT + " to " + WHERE + WHEN),
            SentencePattern.of(
                    "{who:human} (?:has |have |had )?(?:(?<off>cancel(?:l)?ed|called off|scrapped|scraps|cancels)|(?<postponed>postponed|put off|delayed|postpones)) "
                            + A + VISIT + " to " + WHERE + WHEN),
            SentencePattern.of("\\b(?:visit|trip) (?:of|by) (?:the )?{who:human} to " + WHERE + WHEN),
            SentencePattern.of("\\b(?:visit|trip) to " + WHERE + " by (?:the )?{who:human}" + WHEN),
            SentencePattern.of("{who:human}" + ASIDE
                    + " (?:who )?(?<will>will |is to |are to |is set to |is due to |is scheduled to |plans to |to )?(?:also |still |has |have |had |is |was |then |later |(?:on |late |early )*<time:\\d+>,? )*+"
                    + "(?:(?<verb>visited|visits|visiting|visit|arrived in|arrives in|arrive in|landed in|travel(?:l)?ed to|travels to|travel(?:l)?ing to|travel to|flew to|flies to|fly to|left for|leaves for|leave for|departed for|heads to|headed to|travels on to|goes on to)"
                    + "|(?<verb2>travel(?:l)?(?:s|ed)?|flew|fly|arrived) (?:on )?{when:time} (?:to|in)"
                    + "|(?<paid>paid|paying|pays|pay|made|makes|make|on|begins|began|begin|started|starts|start|undertakes|undertake|embarked on|continues|completed|concluded|ended|ends) "
                    + A + VISIT + "(?: of friendship)? to) "
                    + WHERE + WHEN.replace("when", "late")),
            SentencePattern.of("{who:human}" + ASIDE
                    + " (?:has |have |had |was |is )?(?:also )?(?<returned>returned|returns|returning|back) "
                    + FROM_ONE_TO_ANOTHER
                    + "from (?:(?:on )?<time:\\d+> from )?" + A + VISIT + " to " + WHERE),
            SentencePattern.of("{who:human} (?:was |is |has |had )?(?:held|holding|holds|met|meeting|meets) {some}in "
                    + WHERE + WHEN));
    private static final SentencePattern WHILE_THERE = SentencePattern.of(
            "\\bin " + WHERE
                    + "(?:,? (?:on )?{there:time})?, (?:the )?{who:human} (?:also )?(?<will>will |is to |is set to )(?:also )?(?:meet|attend|hold|host|engage|address|deliver|take part|participate|visit|speak|inaugurate|sign)\\b");
    private static final SentencePattern NEXT_PLACE =
            SentencePattern.of("(?:, (?:and )?(?:the )?|,? and (?:the |to (?:the )?)?){place:place}");
    private static final SentencePattern TIME_AFTER = SentencePattern.of(
            "(?:,? (?:on |from |in |that (?:was|were) to (?:begin|start|take place) (?:on )?|(?:beginning|starting) (?:on )?|between )*){when:time}");
    private static final SentencePattern AND_WHO = SentencePattern.of(",? and (?:the )?{who:human}");
    /** Up to the visit; in "was put off during her visit" it was something else. */
    private static final String OF_IT = "(?:(?!\\b(?:during|amid|because|after|since|before|over)\\b)[^.;]){0,60}$";

    private static final Wording CANCELLED =
            Wording.of("(?i)\\b(?:cancel\\w*|called off|calls off|scrapped|abandon\\w+)\\b" + OF_IT);
    private static final Pattern CANCELLED_AFTER =
            Pattern.compile("(?i)^ (?:was|has been|had been|is) (?:cancel\\w+|called off)");
    private static final Wording POSTPONED = Wording.of("(?i)\\b(?:postpon\\w+|put off|delay\\w+)\\b" + OF_IT);
    private static final Pattern POSTPONED_AFTER =
            Pattern.compile("(?i)^ (?:was|has been|had been|is) (?:postponed|put off|delayed)");
    private static final Wording PLANNED =
            Wording.of("(?i)\\b(?:planned|upcoming|ahead of|before|plans? for|announced)\\b[^.;]{0,40}$");
    private static final Wording PLANNED_VISIT = Wording.of("(?i)\\b(?:planned|upcoming|scheduled) (?:visit|trip)");
    private static final Wording HYPOTHETICAL = Wording.of(
            "(?i)\\b(?:could|may|might|if|would|invited|inviting|invites|possible|whether|wants?|hop\\w+|not|never|urged|asked)\\b[^.;]{0,40}$");
    private static final Pattern ABBREVIATION = Pattern.compile(" ?\\([A-Z.]+\\)");
    private static final int DAYS_OF_A_VISIT = 3;

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
        boolean cancelled = isCancelled(match);
        if (visitors.isEmpty() || place.isEmpty() || (!cancelled && HYPOTHETICAL.isIn(match.before()))) {
            return;
        }
        ImmutableList<Mention> places = places(match, place.get());
        Mention last = places.get(places.size() - 1);
        Optional<TimeOfReport> time = time(match, last);
        Optional<VisitStage> stage = cancelled ? Optional.of(VisitStage.CANCELLED) : stage(match, time);
        boolean ahead = stage.filter(one -> one.equals(VisitStage.DONE) || one.equals(VisitStage.UNDER_WAY))
                        .isEmpty()
                && stage.isPresent();
        Optional<TimeOfReport> when = ahead ? time.map(TimeOfReport::ahead) : time;
        Optional<TimeOfReport> there = time(match, "there").map(one -> ahead ? one.ahead() : one);
        Optional<CountryCode> before = Optional.empty();
        for (Mention next : places) {
            if (next.equals(places.get(0)) || !country(next).equals(before)) {
                addVisit(match, visitors, next, stage, when, there, found);
            }
            before = country(next);
        }
    }

    private static void addVisit(
            PatternMatch match,
            ImmutableList<Person> visitors,
            Mention place,
            Optional<VisitStage> stage,
            Optional<TimeOfReport> time,
            Optional<TimeOfReport> there,
            ImmutableList.Builder<Finding> found) {
        Optional<State> home = visitors.stream()
                .flatMap(visitor -> Mention.stateOf(visitor).stream())
                .findFirst();
        boolean abroad = home.isEmpty() || !home.map(State::code).equals(country(place));
        if (abroad && country(place).isPresent()) {
            Span span = match.span().to(place.span());
            found.add(new Finding.OfVisit(
                    span,
                    visitors,
                    place.place().orElseThrow(),
                    stage,
                    DiplomacyWords.visitKind(match),
                    time,
                    there,
                    DiplomacyWords.hosts(match.text()),
                    DiplomacyWords.topics(match)));
        }
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
        return ImmutableList.copyOf(new java.util.LinkedHashSet<>(visitors.build()));
    }

    private static Optional<Person> officeHolder(Mention mention) {
        return mention.actor()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .filter(person -> !person.offices().isEmpty());
    }

    private static boolean isCancelled(PatternMatch match) {
        return CANCELLED.isIn(match.before())
                || CANCELLED_AFTER.matcher(match.after()).find()
                || match.words("off").isPresent();
    }

    private static Optional<CountryCode> country(Mention place) {
        return place.place().flatMap(Place::country);
    }

    /** "to India, the Republic of Korea, and Oman". */
    private static ImmutableList<Mention> places(PatternMatch match, Mention first) {
        ImmutableList.Builder<Mention> places = ImmutableList.<Mention>builder().add(first);
        Span last = first.span();
        for (PatternMatch next : NEXT_PLACE.find(match.text())) {
            Mention place = next.mention("place").orElseThrow();
            boolean adjoins = next.span().start() >= last.end()
                    && (next.span().start() == last.end()
                            || ABBREVIATION
                                    .matcher(match.text().words(Span.between(last, next.span())))
                                    .matches());
            if (adjoins && country(place).isPresent()) {
                places.add(place);
                last = place.span();
            }
        }
        return places.build();
    }

    /** When: what the pattern took for it, else what stands behind the last place. */
    private static Optional<TimeOfReport> time(PatternMatch match, Mention lastPlace) {
        return time(match, "when")
                .or(() -> time(match, "late"))
                .or(() -> TIME_AFTER.find(match.text()).stream()
                        .filter(time -> time.span().start() >= lastPlace.span().end())
                        .filter(time -> time.span().start() == lastPlace.span().end()
                                || ABBREVIATION
                                        .matcher(match.text().words(Span.between(lastPlace.span(), time.span())))
                                        .matches())
                        .findFirst()
                        .flatMap(time -> time(time, "when")));
    }

    private static Optional<TimeOfReport> time(PatternMatch match, String name) {
        return match.mention(name)
                .filter(Mention.OfTime.class::isInstance)
                .map(mention -> ((Mention.OfTime) mention).words())
                .filter(time -> time.kind() != TimeOfReport.Kind.CLOCK);
    }

    private static Optional<VisitStage> stage(PatternMatch match, Optional<TimeOfReport> time) {
        if (POSTPONED.isIn(match.before())
                || POSTPONED_AFTER.matcher(match.after()).find()
                || match.words("postponed").isPresent()) {
            return Optional.of(VisitStage.POSTPONED);
        }
        if (match.words("returned").isPresent()) {
            return Optional.of(VisitStage.DONE);
        }
        String verb = match.words("verb")
                .or(() -> match.words("verb2"))
                .or(() -> match.words("paid"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (match.words("will").isPresent()
                || verb.startsWith("travels on")
                || verb.startsWith("goes on")
                || PLANNED.isIn(match.before())
                || PLANNED_VISIT.isIn(match.text().words(match.span()))) {
            return Optional.of(VisitStage.ANNOUNCED);
        }
        return stage(verb, time);
    }

    private static Optional<VisitStage> stage(String verb, Optional<TimeOfReport> time) {
        if (DiplomacyWords.isOver(time)
                || verb.equals("visited")
                || verb.equals("completed")
                || verb.equals("concluded")
                || verb.equals("ended")) {
            return Optional.of(VisitStage.DONE);
        }
        boolean onTheWay = verb.startsWith("flew")
                || verb.startsWith("left")
                || verb.startsWith("departed")
                || verb.startsWith("headed");
        boolean there = verb.startsWith("arriv")
                || verb.startsWith("landed")
                || verb.equals("visiting")
                || verb.equals("on")
                || verb.equals("paying")
                || verb.startsWith("beg")
                || verb.startsWith("start")
                || verb.equals("continues");
        return there || (onTheWay && DiplomacyWords.isWithinDays(time, DAYS_OF_A_VISIT))
                ? Optional.of(VisitStage.UNDER_WAY)
                : Optional.empty();
    }
}
