package io.casus.examples.article;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.State;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.mention.Wording;
import io.casus.examples.rule.Attribution;
import io.casus.examples.rule.Finding.OfLaunch;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.examples.rule.Rule;
import io.casus.examples.rule.Rules;
import io.casus.examples.rule.Said;
import io.casus.examples.text.Paragraph;
import io.casus.examples.text.Span;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.name.CountryCode;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The launches of one sentence, each with the times that belong to it. */
final class LaunchSentence {
    private static final Wording NO_TIME_OF_IT = Wording.of(
            "(?i)\\b(?:until|before|ahead of|after|by|till|than|declared|voted|his|her|scheduled for|between|between <time:\\d+>,? and)(?: the)? $");
    /** "The first launch in 2025": the year is not when it was. */
    private static final Wording COUNTED_IN = Wording.of(
            "(?i)\\b(?:first|second|third|fourth|fifth|sixth|\\d+(?:st|nd|rd|th))\\b[^,;.]{0,60}\\b(?:in|of|this) $|\\b(?:first|second|third|fourth|\\d+th)\\b[^,;.]{0,40} $");

    private static final Wording SAID_WHEN = Wording.of(
            "\\b(?:said|says|denied|denies|announced|acknowledged|admitted|conceded|disclosed|revealed|insisted|added|reported|confirmed|claimed|declared|vowed|warned|speaking|spoke|told|wrote|tweeted|statement|interview|speech|briefing|conference|remarks)(?: (?:[^\\s,;.<>]+|<organization:\\d+>)){0,6} $");
    /** "At 06:00 (21:00 GMT on Monday)": the day at Greenwich may be another than that of the place. */
    private static final Wording AT_GREENWICH = Wording.of("\\(\\d{1,2}:?\\d{2} ?(?:GMT|UTC)(?: on)? $");

    private static final Wording HYPOTHETICAL = Wording.of(
            "(?i)\\b(?:if|whether|unless|could|would|should|unlikely|doubt\\w*|no evidence|never|den(?:y|ies|ied))\\b[^,;:]{0,40}(?:<\\w+:\\d+>[^,;:]{0,30})?$"
                    + "|\\b(?:unlikely|doubt\\w*|no evidence)\\b[^;]{0,60}\\bthat\\b[^,;]{0,40}$");

    private static final Wording PERFECT = Wording.of("\\b(?:has|have)\\b");
    private static final Wording SINCE = Wording.of("(?i)\\bsince $");
    private static final Wording NEW_CLAUSE = Wording.of(
            "(?i);|\\b(?:after|when|before|while|until)\\b|\\bsince\\b|, and |\\band, |\\bresembl|\\bsimilar");
    private static final Wording BESIDE_OTHER = Wording.of(
            "\\b(?:shortly|soon|immediately|just|right|moments|(?:(?:an?|a few|a couple of|several|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) )?(?:minute|hour|day|week|month)s?) (?:after|before) (?!(?:its |the )?(?:lift-?off|take-?off|launch|ignition)\\b)[^.,;]{3,120}(?![\\p{L}\\d])");
    private static final int NEAR = 60;
    private static final int AT_THE_START = 8;

    /** A launch of the sentence with its times, and whether its day is only the one on which somebody spoke of it. */
    record Event(
            OfLaunch launch, ImmutableList<Mention.OfTime> times, boolean takenForGranted, boolean onDayOfSpeech) {}

    private final MarkedText text;
    private final Attribution attribution;
    private final List<OfLaunch> takenForGranted = new ArrayList<>();
    private final List<OfLaunch> launches;

    private LaunchSentence(MarkedText text) {
        this.text = text;
        attribution = Attribution.of(text);
        launches = withoutContained(Rules.launches().thatMayRead(text).stream()
                .flatMap(rule -> launches(rule).stream())
                .toList());
    }

    /** Reads a sentence. */
    static LaunchSentence of(MarkedText text) {
        return text.once(LaunchSentence.class, LaunchSentence::new);
    }

    private List<OfLaunch> launches(Rule rule) {
        Stream<OfLaunch> found = rule.read(text).stream().map(OfLaunch.class::cast);
        if (!rule.isTakenForGranted() || text.speaker().isPresent()) {
            return found.map(launch -> launch.with(attributed(launch.said()))).toList();
        }
        List<OfLaunch> granted = found.toList();
        takenForGranted.addAll(granted);
        return granted;
    }

    private ImmutableList<Said<?>> attributed(List<Said<?>> said) {
        return said.stream().map(this::attributed).collect(toImmutableList());
    }

    /** Of findings about the same words, the one with most of them. */
    private static List<OfLaunch> withoutContained(List<OfLaunch> all) {
        List<OfLaunch> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparing(
                        launch -> launch.span().start() - launch.span().end()))
                .filter(launch -> kept.stream().noneMatch(other -> other.span().overlaps(launch.span())))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(launch -> launch.span().start()));
        return kept;
    }

    ImmutableList<Event> events() {
        if (launches.isEmpty()) {
            return ImmutableList.of();
        }
        List<List<Mention.OfTime>> times = new ArrayList<>();
        List<Integer> lookedBackTo = new ArrayList<>();
        List<OfLaunch> sums = new ArrayList<>();
        launches.forEach(any -> times.add(new ArrayList<>()));
        for (Mention mention : text.mentions()) {
            if (mention instanceof Mention.OfTime time) {
                boolean since = SINCE.isIn(before(time));
                int index = since ? next(time) : launchOf(time);
                if (since && index >= 0 && areAllSince(time, launches.get(index))) {
                    sums.add(launches.get(index));
                    continue;
                }
                if (index >= 0 && !isOfAnother(time, launches.get(index))) {
                    times.get(index).add(time);
                }
                if (since && index >= 0) {
                    lookedBackTo.add(index);
                }
            }
        }
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        times.forEach(this::leaveOutThoseOfSpeech);
        for (int i = 0; i < launches.size(); i++) {
            if (!sums.contains(launches.get(i))) {
                events.add(event(launches.get(i), times.get(i), lookedBackTo.contains(i)));
            }
        }
        return events.build();
    }

    /** "Fired over the weekend, officials said on Monday": Monday is the day only where no other is told. */
    private void leaveOutThoseOfSpeech(List<Mention.OfTime> ofLaunch) {
        boolean hasOwnDay = hasOwnDay(ofLaunch);
        ofLaunch.removeIf(time -> hasOwnDay && time.words().kind() == TimeOfReport.Kind.DAY && isOfSpeech(time));
    }

    private boolean hasOwnDay(List<Mention.OfTime> times) {
        return times.stream().anyMatch(time -> time.words().kind() != TimeOfReport.Kind.CLOCK && !isOfSpeech(time));
    }

    /** "Since October, more than 5,000 rockets have been fired": a sum of many launches, and none of them. */
    private boolean areAllSince(Mention.OfTime time, OfLaunch launch) {
        return !text.words(Span.between(time.span(), launch.span())).contains("when")
                && PERFECT.isIn(text.words(launch.span()));
    }

    private Event event(OfLaunch launch, List<Mention.OfTime> times, boolean lookedBackTo) {
        boolean earlier = lookedBackTo || text.paragraphKind() == Paragraph.Kind.CAPTION;
        Optional<TimeOfReport> day = times.stream()
                .map(Mention.OfTime::words)
                .filter(time -> time.kind() == TimeOfReport.Kind.DAY || time.kind() == TimeOfReport.Kind.PERIOD)
                .findFirst();
        Optional<TimeOfReport> any =
                day.or(() -> times.stream().map(Mention.OfTime::words).findFirst());
        OfLaunch whole = new OfLaunch(
                launch.span(), earlier ? Reference.EARLIER : launch.reference(), launch.status(), any, launch.said());
        boolean onDayOfSpeech =
                times.stream().anyMatch(time -> time.words().kind() == TimeOfReport.Kind.DAY && isOfSpeech(time))
                        && !hasOwnDay(times);
        return new Event(whole, ImmutableList.copyOf(times), takenForGranted.contains(launch), onDayOfSpeech);
    }

    private Said<?> attributed(Said<?> said) {
        return attribution.apply(said);
    }

    /** When the launch was, with who says it. */
    ImmutableList<Said<UncertainTime>> times(Event event) {
        Stream<Said<UncertainTime>> told = event.times().stream()
                .flatMap(time -> time.words().readings().stream().map(reading -> time(reading, time.span())));
        boolean real = event.launch().status().equals(IncidentStatus.OCCURRED);
        return Stream.concat(told, besideOther(event.launch().span()).stream().filter(any -> real))
                .map(said -> event.takenForGranted() ? said : attribution.apply(said))
                .collect(toImmutableList());
    }

    private static Said<UncertainTime> time(UncertainTime time, Span span) {
        return new Said<>(Incident.TIME, Optional.of(time), Certainty.STATED, Optional.empty(), span);
    }

    /** "Shortly after Macron had left": a time that is known only in its words, which a clause behind the launch tells. */
    private Optional<Said<UncertainTime>> besideOther(Span launch) {
        String behind = between(launch.end(), text.span().end());
        return BESIDE_OTHER
                .firstIn(behind)
                .filter(clause -> !NEW_CLAUSE.isIn(behind.substring(0, clause.start())))
                .map(clause -> time(
                        UncertainTime.parse("XXXX-XX-XX").withWords(clause.group()),
                        new Span(launch.end() + clause.start(), launch.end() + clause.end())));
    }

    /** What the rules about details find, with who says it. */
    ImmutableList<OfLaunch> details() {
        return Rules.details().thatMayRead(text).stream()
                .flatMap(rule -> rule.read(text).stream())
                .map(OfLaunch.class::cast)
                .filter(detail -> !isHypothetical(detail))
                .map(detail -> detail.with(attributed(detail.said())))
                .collect(toImmutableList());
    }

    /** "Could fire more missiles into the Pacific": no missile has come down there. */
    private boolean isHypothetical(OfLaunch detail) {
        return detail.said().stream()
                        .anyMatch(said -> LaunchDraft.IN_FLIGHT.contains(said.attribute())
                                || said.attribute().equals(MissileLaunch.LAUNCH_SITE))
                && HYPOTHETICAL.isIn(text.skeleton()
                        .substring(0, text.inSkeleton(detail.span().start())));
    }

    /**
     * Whether a time is not that of the launch, but when its own launcher spoke of it, or its day at Greenwich. Others
     * speak of a launch on its day, as a rule.
     */
    private boolean isOfAnother(Mention.OfTime time, OfLaunch launch) {
        Optional<Mention> speaker = speakerThen(time);
        Optional<CountryCode> launcher = launch.said().stream()
                .filter(said -> said.attribute().equals(MissileLaunch.LAUNCHED_BY))
                .flatMap(said -> said.value().stream())
                .flatMap(actor -> Mention.stateOf((Actor) actor).stream())
                .map(State::code)
                .findFirst();
        boolean real = launch.status().equals(IncidentStatus.OCCURRED);
        boolean own = speaker.flatMap(Mention::actor)
                .flatMap(Mention::stateOf)
                .map(State::code)
                .filter(code -> launcher.filter(code::equals).isPresent())
                .isPresent();
        boolean knownBefore = launch.reference() == Reference.THE_SAME;
        boolean isPeriod = time.words().kind() == TimeOfReport.Kind.PERIOD;
        return (speaker.isPresent() && (own || !real || knownBefore || isPeriod)) || isAtGreenwich(time);
    }

    /** Who spoke at that time: "Iran's leader said on Monday". */
    private Optional<Mention> speakerThen(Mention.OfTime time) {
        String before = before(time);
        Optional<MatchResult> verb = SAID_WHEN.firstIn(before);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        int start = verb.get().start();
        return text.mentions().stream()
                .filter(mention -> text.inSkeleton(mention.span().start()) < start)
                .filter(mention -> mention.actor().isPresent())
                .reduce((one, other) -> other);
    }

    /** Whether it only tells when somebody spoke. */
    boolean isOfSpeech(Mention.OfTime time) {
        return speakerThen(time).isPresent();
    }

    private boolean isAtGreenwich(Mention.OfTime time) {
        int from = Math.max(text.span().start(), time.span().start() - NEAR);
        return AT_GREENWICH.isIn(text.words(new Span(from, time.span().start())));
    }

    /** The missile that is named last before the end of a passage. */
    Optional<String> missileNamedBefore(Span passage) {
        return text.mentions().stream()
                .filter(mention -> mention.span().start() < passage.end())
                .filter(Mention.OfMissile.class::isInstance)
                .flatMap(mention -> ((Mention.OfMissile) mention).words().name().stream())
                .reduce((one, other) -> other);
    }

    /** The days and periods before a passage, without those when somebody spoke. */
    ImmutableList<TimeOfReport> daysBefore(Span passage) {
        return text.mentions().stream()
                .filter(mention -> mention.span().end() <= passage.start())
                .filter(Mention.OfTime.class::isInstance)
                .map(Mention.OfTime.class::cast)
                .filter(time -> time.words().kind() != TimeOfReport.Kind.CLOCK && !isOfSpeech(time))
                .map(Mention.OfTime::words)
                .collect(toImmutableList());
    }

    private String before(Mention mention) {
        return text.skeleton().substring(0, text.inSkeleton(mention.span().start()));
    }

    /** The index of the first launch after a time, or -1. */
    private int next(Mention.OfTime time) {
        for (int i = 0; i < launches.size(); i++) {
            if (launches.get(i).span().start() >= time.span().end()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The index of the launch that a time belongs to: the one around it, else the nearest before it, else the next
     * after it; or -1.
     */
    private int launchOf(Mention.OfTime time) {
        for (int i = 0; i < launches.size(); i++) {
            if (launches.get(i).span().contains(time.span())) {
                return i;
            }
        }
        boolean counted = time.words().kind() == TimeOfReport.Kind.PERIOD && COUNTED_IN.isIn(before(time));
        if (counted || NO_TIME_OF_IT.isIn(before(time))) {
            return -1;
        }
        for (int i = launches.size() - 1; i >= 0; i--) {
            Span launch = launches.get(i).span();
            if (launch.end() <= time.span().start()) {
                return NEW_CLAUSE.isIn(between(launch.end(), time.span().start())) ? -1 : i;
            }
        }
        int next = next(time);
        boolean isElsewhere = time.words().kind() == TimeOfReport.Kind.RELATIVE
                && time.span().start() - text.span().start() > AT_THE_START;
        if (isElsewhere) {
            return -1;
        }
        boolean near =
                next >= 0 && launches.get(next).span().start() - time.span().end() < NEAR;
        return near && time.span().start() - text.span().start() < NEAR ? next : -1;
    }

    private String between(int from, int to) {
        return from < to ? text.words(new Span(from, to)) : "";
    }
}
