package io.casus.examples.article;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.mention.Wording;
import io.casus.examples.rule.Finding.OfLaunch;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.examples.rule.Rules;
import io.casus.examples.text.Span;
import io.casus.incident.Incident;
import io.casus.incident.Link;
import io.casus.incident.MissileLaunch;
import io.casus.place.Place;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LinkRelation;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Vehicle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts together what the sentences say of launches.
 *
 * <p>The first launch that is told of is the main one. What later sentences say of "the missile" or "the launch"
 * belongs to it; a launch with another date, another
 * launcher or another status is a further one, and so is one that a sentence only looks back to ("since November 5,
 * when", "last year's test", the launch below
 * a picture).
 */
final class LaunchAssembler {
    private static final Wording NAMES_A_MISSILE =
            Wording.of("(?i)\\b(?:missiles?|rockets?|projectiles?|[IMS][CR]BMs?|SLBMs?|launch vehicles?)\\b");

    private static final Wording SET_APART = Wording.of(
            "(?i)\\b(?:(?:an?|one|two|three|several|\\d+) (?:days?|weeks?|months?) later|the (?:next|following) day)\\b");
    /** A report that begins so tells of that launch. */
    private static final Wording A_DAY_AFTER = Wording.of("(?i)\\b(?:a|one|the) day after (?:the )?$");

    private static final Pattern EARLIER = Pattern.compile("\\b(?:earlier|before|previous|previously)\\b");
    private static final int BEGINNING = 25;

    /** In a list of hundreds of launches, one is compared with no more than these before it. */
    private static final int COMPARED = 50;

    private record Placed(Span span, LaunchDraft draft) {}

    private final List<LaunchDraft> drafts = new ArrayList<>();
    private Optional<LaunchDraft> notBefore = Optional.empty();
    private boolean duringVisit;

    void read(MarkedText text) {
        LaunchSentence sentence = LaunchSentence.of(text);
        List<Placed> placed = new ArrayList<>();
        for (LaunchSentence.Event event : sentence.events()) {
            boolean another = isAnother(event.launch(), placed, text);
            draftFor(event, another, text).ifPresent(draft -> {
                draft.add(event.launch());
                draft.said.addAll(sentence.times(event));
                event.times().forEach(time -> draft.times.add(time.words(), event.onDayOfSpeech()));
                placed.add(new Placed(event.launch().span(), draft));
            });
        }
        for (OfLaunch detail : sentence.details()) {
            draftOf(detail, placed, sentence)
                    .filter(draft -> draft.mayHave(detail))
                    .ifPresent(draft -> draft.add(detail, sentence.missileNamedBefore(detail.span())));
        }
        if (notBefore.isEmpty() && !Rules.firstSince().read(text).isEmpty()) {
            notBefore = placed.stream()
                    .map(Placed::draft)
                    .filter(draft -> draft.earlier)
                    .findFirst();
        }
    }

    /** Notes that a sentence sets the main launch in the time of a visit. */
    void readDuringVisit(MarkedText text, Span visit) {
        duringVisit = duringVisit
                || LaunchSentence.of(text).events().stream()
                        .map(event -> event.launch())
                        .filter(launch -> launch.reference() != Reference.EARLIER
                                && launch.span().end() <= visit.start())
                        .anyMatch(launch -> text.words(Span.between(launch.span(), visit))
                                .matches("(?is).*\\b(?:during|amid|as|while|at the same time)\\b[^.;]*"));
    }

    private Optional<LaunchDraft> main() {
        return drafts.stream()
                .filter(draft -> !draft.earlier && draft.status.equals(IncidentStatus.OCCURRED))
                .findFirst()
                .or(() -> drafts.stream().filter(draft -> !draft.earlier).findFirst());
    }

    /** Whether a sentence sets a launch apart from the one before it: "and, a day later, struck". */
    private static boolean isAnother(OfLaunch launch, List<Placed> placed, MarkedText text) {
        if (placed.isEmpty() || launch.reference() == Reference.THE_SAME) {
            return false;
        }
        Span before = placed.get(placed.size() - 1).span();
        int until = launch.span().start();
        return before.end() < until + BEGINNING
                && SET_APART.isIn(text.words(new Span(
                        before.end(), Math.min(launch.span().end(), Math.max(until, before.end()) + BEGINNING))));
    }

    private Optional<LaunchDraft> draftFor(LaunchSentence.Event event, boolean another, MarkedText text) {
        OfLaunch seen = seen(event.launch(), text);
        if (seen.reference() == Reference.THE_SAME && !isDated(seen) && main().isPresent()) {
            return main();
        }
        boolean undatedEarlier =
                seen.reference() == Reference.EARLIER && seen.time().isEmpty();
        ImmutableList<TimeOfReport> times =
                event.times().stream().map(Mention.OfTime::words).collect(toImmutableList());
        Optional<LaunchDraft> known = drafts.subList(Math.max(0, drafts.size() - COMPARED), drafts.size()).stream()
                .filter(draft -> !another && !undatedEarlier && draft.mayBe(seen, times, event.onDayOfSpeech()))
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        boolean enough = Claims.first(seen.said(), MissileLaunch.MISSILE_NAME).isPresent()
                || (saysMoreThanWhy(seen) && NAMES_A_MISSILE.isIn(text.words(seen.span())));
        if (!enough && seen.reference() != Reference.TOLD) {
            return Optional.empty();
        }
        LaunchDraft added = new LaunchDraft(seen.status(), seen.reference() == Reference.EARLIER);
        if (seen.reference() == Reference.TOLD
                && seen.time().filter(LaunchAssembler::isClock).isPresent()) {
            main().ifPresent(main -> added.times.addAll(main.times.days()));
        }
        drafts.add(added);
        return Optional.of(added);
    }

    private static boolean saysMoreThanWhy(OfLaunch launch) {
        return launch.said().stream().anyMatch(said -> !said.attribute().equals(MissileLaunch.PURPOSE));
    }

    private OfLaunch seen(OfLaunch launch, MarkedText text) {
        if (looksBack(launch) || isSoLongBefore(launch)) {
            return withReference(launch, Reference.EARLIER);
        }
        boolean first = drafts.isEmpty() && launch.reference() == Reference.EARLIER;
        String before = text.words(new Span(text.span().start(), launch.span().start()));
        return first && A_DAY_AFTER.isIn(before) ? withReference(launch, Reference.TOLD) : launch;
    }

    /** A time of day alone is one of the day that the report tells of. */
    private static boolean isClock(TimeOfReport time) {
        return time.kind() == TimeOfReport.Kind.CLOCK;
    }

    /** Whether its time helps to tell it from other launches; "hours later" does not. */
    private static boolean isDated(OfLaunch launch) {
        return launch.time()
                .filter(time -> time.kind() != TimeOfReport.Kind.RELATIVE)
                .isPresent();
    }

    /** "Three days earlier, Iran fired": before what is told. */
    private static boolean isSoLongBefore(OfLaunch launch) {
        return launch.time()
                .filter(TimeOfReport::isOnAnotherDay)
                .flatMap(time -> time.time().words())
                .filter(words -> EARLIER.matcher(words).find())
                .isPresent();
    }

    /** A month or a year is no time for what a report tells of, unless it tells of nothing else. */
    private boolean looksBack(OfLaunch launch) {
        boolean period = launch.time()
                .filter(time -> time.kind() == TimeOfReport.Kind.PERIOD)
                .isPresent();
        return period && launch.status().equals(IncidentStatus.OCCURRED) && main().isPresent();
    }

    private static OfLaunch withReference(OfLaunch launch, Reference reference) {
        return new OfLaunch(launch.span(), reference, launch.status(), launch.time(), launch.said());
    }

    /** The launch that a detail belongs to: the nearest before it in the sentence, else the main one. */
    private Optional<LaunchDraft> draftOf(OfLaunch detail, List<Placed> placed, LaunchSentence sentence) {
        return placed.stream()
                .filter(event -> event.span().start() <= detail.span().start())
                .reduce((one, other) -> other)
                .map(Placed::draft)
                .or(() -> main().filter(draft -> draft.isNotAfter(sentence.daysBefore(detail.span()))));
    }

    ImmutableList<Incident> incidents(String prefix, Claims claims, Optional<String> visit) {
        ImmutableList.Builder<Incident> incidents = ImmutableList.builder();
        Optional<LaunchDraft> main = main();
        List<LaunchDraft> ordered = drafts.stream()
                .sorted(Comparator.comparing(draft -> main.filter(draft::equals).isPresent() ? 0 : 1))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            LaunchDraft draft = ordered.get(i);
            MissileLaunch.Builder launch = builder(draft, claims).id(id(prefix, i));
            if (i == 0) {
                notBefore
                        .map(ordered::indexOf)
                        .filter(index -> index > 0)
                        .ifPresent(index -> launch.addLink(Link.of(LinkRelation.FIRST_SINCE, id(prefix, index))));
                visit.filter(any -> duringVisit).ifPresent(id -> launch.addLink(Link.of(LinkRelation.DURING, id)));
            }
            incidents.add(launch.build());
        }
        return incidents.build();
    }

    private static String id(String prefix, int index) {
        return prefix + "-launch-" + (index + 1);
    }

    private static MissileLaunch.Builder builder(LaunchDraft draft, Claims claims) {
        draft.leaveOutOtherMissiles();
        draft.leaveOutDaysOfSpeech();
        MissileLaunch.Builder launch = MissileLaunch.builder().status(draft.status);
        draft.times.whole().ifPresent(launch::time);
        Claims.first(draft.said, MissileLaunch.LAUNCHED_BY).ifPresent(launch::launchedBy);
        Claims.first(draft.said, MissileLaunch.LAUNCH_SITE).ifPresent(launch::launchSite);
        Claims.values(draft.said, Incident.PLACES).forEach(launch::addPlace);
        Claims.first(draft.said, MissileLaunch.COUNT).ifPresent(launch::count);
        rangeClass(draft).ifPresent(launch::rangeClass);
        Claims.first(draft.said, MissileLaunch.PLATFORM).ifPresent(launch::platform);
        vehicle(draft).ifPresent(launch::vehicle);
        Claims.first(draft.said, MissileLaunch.PURPOSE).ifPresent(launch::purpose);
        Claims.first(draft.said, MissileLaunch.MISSILE_NAME).ifPresent(launch::missileName);
        Claims.first(draft.said, MissileLaunch.PROPELLANT).ifPresent(launch::propellant);
        Claims.first(draft.said, MissileLaunch.MAXIMUM_RANGE).ifPresent(launch::maximumRange);
        Claims.first(draft.said, MissileLaunch.DISTANCE).ifPresent(launch::distance);
        Claims.first(draft.said, MissileLaunch.APOGEE).ifPresent(launch::apogee);
        Claims.first(draft.said, MissileLaunch.FLIGHT_TIME).ifPresent(launch::flightTime);
        Claims.first(draft.said, MissileLaunch.DIRECTION).ifPresent(launch::direction);
        impact(draft).ifPresent(launch::impact);
        Claims.first(draft.said, MissileLaunch.DAMAGE).ifPresent(launch::damage);
        Claims.first(draft.said, MissileLaunch.OUTCOME).ifPresent(launch::outcome);
        draft.missiles().forEach(launch::addMissile);
        claims.of(draft.said).forEach(launch::addClaim);
        return launch;
    }

    /** The first kind of vehicle that says more than "rocket", which reports call missiles of any kind. */
    private static Optional<Vehicle> vehicle(LaunchDraft draft) {
        ImmutableList<Vehicle> vehicles = Claims.values(draft.said, MissileLaunch.VEHICLE);
        return vehicles.stream()
                .filter(vehicle -> !vehicle.equals(Vehicle.ROCKET))
                .findFirst()
                .or(() -> vehicles.stream().findFirst());
    }

    /** The first class that says more than "medium-range missile", which leaves the vehicle open; else the first. */
    private static Optional<RangeClass> rangeClass(LaunchDraft draft) {
        ImmutableList<RangeClass> classes = Claims.values(draft.said, MissileLaunch.RANGE_CLASS);
        return classes.stream()
                .filter(LaunchAssembler::saysMoreThanAnother)
                .findFirst()
                .or(() -> classes.stream().findFirst());
    }

    private static boolean saysMoreThanAnother(RangeClass rangeClass) {
        return RangeClass.VOCABULARY.known().stream()
                .anyMatch(other -> RangeClass.VOCABULARY.isNarrower(rangeClass, other));
    }

    /**
     * The place with the longest name, which says most, and the zones that were named; the claims have them one by
     * one.
     */
    private static Optional<Place> impact(LaunchDraft draft) {
        ImmutableList<Place> places = Claims.values(draft.said, MissileLaunch.IMPACT);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place.Builder impact = Place.builder();
        places.stream()
                .filter(place -> place.name().isPresent())
                .max(Comparator.comparing(place -> place.name().orElse("").length()))
                .ifPresent(place -> impact.from(place));
        Place named = impact.build();
        Place.Builder whole = named.toBuilder();
        places.stream()
                .flatMap(place -> place.maritimeZones().stream())
                .distinct()
                .filter(zone -> !named.maritimeZones().contains(zone))
                .forEach(whole::addMaritimeZone);
        return Optional.of(whole.build());
    }
}
