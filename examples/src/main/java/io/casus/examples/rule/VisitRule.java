package io.casus.examples.rule;

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
import io.casus.place.Place;
import io.casus.vocabulary.VisitStage;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An office holder of one state is in another: "Macron will travel to Cairo on Sunday", "during her visit to Cairo",
 * "as the President held meetings in Cairo". One visit for each state.
 */
final class VisitRule implements Rule {
    private static final String WHERE = "(?:the )?(?:{nation} capital,? (?:of )?)?{place:place}";
    private static final String WHEN = "(?:,? (?:on |from |in |this )?{when:time})?";
    private static final ImmutableList<SentencePattern> PATTERNS = ImmutableList.of(
            SentencePattern.of(
                    "{who:human}(?:'s?)? (?:first |latest |official |state |working |planned |upcoming |two-day |three-day |one-day |four-day )*+(?:visit|trip|travels?|journey) to "
                            + WHERE + WHEN),
            SentencePattern.of(
                    "{who:human} (?:has |had )?(?:(?<off>cancel(?:l)?ed|called off|scrapped)|(?<late>postponed|put off)) (?:a |an |the |{human} )?(?:planned |official |state |upcoming )*+(?:visit|trip|travel) to "
                            + WHERE + WHEN),
            SentencePattern.of("\\b(?:visit|trip) (?:of|by) (?:the )?{who:human} to " + WHERE + WHEN),
            SentencePattern.of("\\b(?:visit|trip) to " + WHERE + " by (?:the )?{who:human}" + WHEN),
            SentencePattern.of(
                    "{who:human}(?:, [^,;]{1,60},)?,? (?<will>will |is to |is set to |is due to |is scheduled to |plans to |to )?(?:also |has |had |is |was |then |later |{time} )*+"
                            + "(?<verb>visited|visits|visiting|visit|arrived in|arrives in|arrive in|landed in|travel(?:l)?ed to|travels to|travel(?:l)?ing to|travel to|flew to|flies to|fly to) "
                            + WHERE + WHEN),
            SentencePattern.of("{who:human} (?:was |is |has |had )?(?:held|holding|holds|met|meeting|meets) {some}in "
                    + WHERE + WHEN));
    private static final SentencePattern NEXT_PLACE =
            SentencePattern.of("(?:, (?:the )?|,? and (?:the )?){place:place}");
    private static final Pattern CANCELLED =
            Pattern.compile("(?i)\\b(?:cancel\\w*|called off|calls off|scrapped|abandon\\w+)\\b[^.;]{0,60}$");
    private static final Pattern POSTPONED = Pattern.compile("(?i)\\b(?:postpon\\w+|put off|delay\\w+)\\b[^.;]{0,60}$");
    private static final Pattern POSTPONED_AFTER =
            Pattern.compile("(?i)^ (?:was|has been|had been|is) (?:postponed|put off|delayed)");
    private static final Pattern PLANNED =
            Pattern.compile("(?i)\\b(?:planned|upcoming|ahead of|before|plans? for|announced)\\b[^.;]{0,40}$");
    private static final Pattern HYPOTHETICAL = Pattern.compile(
            "(?i)\\b(?:could|may|might|if|would|invit\\w+|possible|whether|wants?|hop\\w+|not|never|urged|asked)\\b[^.;]{0,40}$");

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        for (SentencePattern pattern : PATTERNS) {
            for (PatternMatch match : pattern.find(text)) {
                addVisits(match, found);
            }
        }
        return found.build();
    }

    private static void addVisits(PatternMatch match, ImmutableList.Builder<Finding> found) {
        Optional<Person> visitor =
                match.actor("who").filter(Person.class::isInstance).map(Person.class::cast);
        Optional<Mention> place = match.mention("place");
        String context = match.before() + match.text().words(match.span());
        boolean cancelled = CANCELLED.matcher(match.before()).find()
                || match.after().matches("(?i) (?:was|has been|had been|is) (?:cancel\\w+|called off).*")
                || match.words("off").isPresent();
        if (visitor.isEmpty()
                || place.isEmpty()
                || (!cancelled && HYPOTHETICAL.matcher(match.before()).find())) {
            return;
        }
        Optional<VisitStage> stage = cancelled ? Optional.of(VisitStage.CANCELLED) : stage(match, context);
        Optional<TimeOfReport> time = match.mention("when")
                .filter(Mention.OfTime.class::isInstance)
                .map(mention -> ((Mention.OfTime) mention).words());
        Mention first = place.get();
        addVisit(match.span(), visitor.get(), first, stage, time, found);
        Mention last = first;
        for (Mention next : furtherPlaces(match, first)) {
            if (!country(next).equals(country(last))) {
                addVisit(match.span().to(next.span()), visitor.get(), next, stage, time, found);
            }
            last = next;
        }
    }

    private static void addVisit(
            Span span,
            Person visitor,
            Mention place,
            Optional<VisitStage> stage,
            Optional<TimeOfReport> time,
            ImmutableList.Builder<Finding> found) {
        Optional<State> home = Mention.stateOf(visitor);
        boolean abroad = home.isEmpty() || !home.map(State::code).equals(country(place));
        if (abroad && country(place).isPresent() && !visitor.offices().isEmpty()) {
            found.add(new Finding.OfVisit(span, visitor, place.place().orElseThrow(), stage, time));
        }
    }

    private static Optional<CountryCode> country(Mention place) {
        return place.place().flatMap(Place::country);
    }

    /** "to India, the Republic of Korea, and Oman". */
    private static ImmutableList<Mention> furtherPlaces(PatternMatch match, Mention first) {
        ImmutableList.Builder<Mention> places = ImmutableList.builder();
        Span last = first.span();
        for (PatternMatch next : NEXT_PLACE.find(match.text())) {
            Mention place = next.mention("place").orElseThrow();
            String between =
                    next.span().start() >= last.end() ? match.text().words(Span.between(last, next.span())) : "-";
            if (between.isEmpty() || between.matches(" \\([A-Z.]+\\)")) {
                places.add(place);
                last = place.span();
            }
        }
        return places.build();
    }

    private static Optional<VisitStage> stage(PatternMatch match, String context) {
        if (POSTPONED.matcher(match.before()).find()
                || POSTPONED_AFTER.matcher(match.after()).find()
                || match.words("late").isPresent()) {
            return Optional.of(VisitStage.POSTPONED);
        }
        if (match.words("will").isPresent()
                || PLANNED.matcher(match.before()).find()
                || context.matches("(?s).*\\b(?:planned|upcoming) (?:visit|trip).*")) {
            return Optional.of(VisitStage.ANNOUNCED);
        }
        String verb = match.words("verb").orElse("");
        if (verb.equals("visited")) {
            return Optional.of(VisitStage.DONE);
        }
        boolean there = verb.startsWith("arriv") || verb.startsWith("landed") || verb.equals("visiting");
        return there ? Optional.of(VisitStage.UNDER_WAY) : Optional.empty();
    }
}
