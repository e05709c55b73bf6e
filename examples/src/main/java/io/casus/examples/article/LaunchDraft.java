package io.casus.examples.article;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.Answer;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.rule.Finding.OfLaunch;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.examples.rule.Said;
import io.casus.incident.Missile;
import io.casus.incident.MissileLaunch;
import io.casus.name.CountryCode;
import io.casus.quantity.Quantity;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.OrganizationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A launch while a text is being read: all that was said of it so far. */
final class LaunchDraft {
    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    private static final Pattern DAY_OF_SOME_YEAR = Pattern.compile("XXXX-\\d\\d-\\d\\d");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}(?:-\\d\\d)?");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]");
    private static final ImmutableSet<Attribute<?, ?>> IN_FLIGHT = ImmutableSet.of(
            MissileLaunch.IMPACT,
            MissileLaunch.DISTANCE,
            MissileLaunch.APOGEE,
            MissileLaunch.FLIGHT_TIME,
            MissileLaunch.DIRECTION,
            MissileLaunch.DAMAGE,
            MissileLaunch.OUTCOME);

    final IncidentStatus status;
    final boolean earlier;
    final List<Said<?>> said = new ArrayList<>();
    final Set<TimeOfReport> times = new LinkedHashSet<>();
    private Optional<Actor> launcher = Optional.empty();
    private Optional<Quantity> count = Optional.empty();
    private final IdentityHashMap<Said<?>, String> saidOf = new IdentityHashMap<>();

    LaunchDraft(IncidentStatus status, boolean earlier) {
        this.status = status;
        this.earlier = earlier;
    }

    void add(OfLaunch finding) {
        said.addAll(finding.said());
        launcher = launcher.or(() -> launcher(finding));
        count = count.or(() -> count(finding));
    }

    /** Adds a detail, with the missile that its sentence names. */
    void add(OfLaunch detail, Optional<String> missile) {
        add(detail);
        missile.ifPresent(name -> detail.said().forEach(one -> saidOf.put(one, name)));
    }

    /** Leaves out what was said of a missile with another name, if the names of this one are known. */
    void leaveOutOtherMissiles() {
        ImmutableList<String> names = Claims.values(said, MissileLaunch.MISSILE_NAME);
        if (!names.isEmpty()) {
            said.removeIf(one -> !one.attribute().equals(MissileLaunch.MISSILE_NAME)
                    && Optional.ofNullable(saidOf.get(one))
                            .filter(name -> names.stream().noneMatch(known -> sameMissile(known, name)))
                            .isPresent());
        }
    }

    private static boolean sameMissile(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        return first.startsWith(second) || second.startsWith(first);
    }

    private static String letters(String name) {
        return NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** What is only planned has not flown yet. */
    boolean mayHave(OfLaunch detail) {
        boolean planned = status.equals(IncidentStatus.ANNOUNCED);
        return !planned || detail.said().stream().noneMatch(one -> IN_FLIGHT.contains(one.attribute()));
    }

    /** Whether nothing that a sentence says of days and periods sets it before this launch. */
    boolean isNotAfter(ImmutableList<TimeOfReport> days) {
        Optional<LocalDate> here = time().flatMap(UncertainTime::date);
        return days.stream().allMatch(day -> {
            Optional<LocalDate> there = day.time().date();
            boolean areKnown = here.isPresent() && there.isPresent();
            return areKnown ? !there.get().isBefore(here.get()) : (day.kind() == TimeOfReport.Kind.DAY || mayBeAt(day));
        });
    }

    /** Whether a launch that a sentence tells of may be this one: nothing that is said of both forbids it. */
    boolean mayBe(OfLaunch finding) {
        boolean sameStatus = finding.status().equals(status);
        boolean sameAge = (finding.reference() == Reference.EARLIER) == earlier;
        return sameStatus
                && sameAge
                && sameLauncher(finding)
                && mayBeAsMany(finding)
                && finding.time().map(this::mayBeAt).orElse(true);
    }

    private boolean sameLauncher(OfLaunch finding) {
        Optional<CountryCode> here = launcher.flatMap(LaunchDraft::state);
        Optional<CountryCode> there = launcher(finding).flatMap(LaunchDraft::state);
        boolean areKnown = here.isPresent() && there.isPresent();
        return areKnown ? here.equals(there) : !areStateAndGroup(launcher, launcher(finding));
    }

    /** An armed group that belongs to no state launches nothing for one. */
    private static boolean areStateAndGroup(Optional<Actor> one, Optional<Actor> other) {
        return (isState(one) && isArmedGroup(other)) || (isArmedGroup(one) && isState(other));
    }

    private static boolean isState(Optional<Actor> launcher) {
        return launcher.flatMap(Mention::stateOf).isPresent();
    }

    private static boolean isArmedGroup(Optional<Actor> launcher) {
        return launcher.filter(Organization.class::isInstance)
                .flatMap(actor -> ((Organization) actor).kind())
                .filter(OrganizationKind.ARMED_GROUP::equals)
                .isPresent();
    }

    /** Several launches of the past are told apart by how many missiles they were, and by their months and years. */
    private boolean mayBeAsMany(OfLaunch finding) {
        Optional<Quantity> there = count(finding);
        return !earlier || count.isEmpty() || there.isEmpty() || count.get().isCompatibleWith(there.get());
    }

    private static Optional<Actor> launcher(OfLaunch finding) {
        return Claims.first(finding.said(), MissileLaunch.LAUNCHED_BY);
    }

    private static Optional<Quantity> count(OfLaunch finding) {
        return Claims.first(finding.said(), MissileLaunch.COUNT);
    }

    private static Optional<CountryCode> state(Actor actor) {
        return Mention.stateOf(actor).map(State::code);
    }

    private boolean mayBeAt(TimeOfReport time) {
        return times.stream().allMatch(known -> mayBeSame(known, time));
    }

    private boolean mayBeSame(TimeOfReport known, TimeOfReport time) {
        if (known.isOnAnotherDay() || time.isOnAnotherDay()) {
            return known.time().words().equals(time.time().words());
        }
        if (known.kind() == TimeOfReport.Kind.CLOCK || time.kind() == TimeOfReport.Kind.CLOCK) {
            return true;
        }
        if (earlier && known.kind() != time.kind()) {
            return false;
        }
        Optional<String> day = weekday(known);
        Optional<String> other = weekday(time);
        if (day.isPresent() && other.isPresent()) {
            return day.equals(other);
        }
        return !areTwoPeriods(known, time) && known.time().overlaps(time.time()) != Answer.NO;
    }

    /** September is not October, though it still is somewhere when October begins elsewhere. */
    private static boolean areTwoPeriods(TimeOfReport known, TimeOfReport time) {
        return known.kind() == TimeOfReport.Kind.PERIOD
                && time.kind() == TimeOfReport.Kind.PERIOD
                && MONTH_OR_YEAR.matcher(known.time().edtf()).matches()
                && known.time().edtf().length() == time.time().edtf().length()
                && MONTH_OR_YEAR.matcher(time.time().edtf()).matches()
                && !known.time().edtf().equals(time.time().edtf());
    }

    private static Optional<String> weekday(TimeOfReport time) {
        String words = time.time().words().orElse("");
        return WEEKDAY.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(day -> day.toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** The time of the incident: a time of day on a day, if both are known, else the better known of both. */
    Optional<UncertainTime> time() {
        Optional<UncertainTime> clock =
                best(TimeOfReport.Kind.CLOCK, time -> time.edtf().matches(".*(?:Z|[+-]\\d\\d:\\d\\d)[~?%]?"));
        Optional<UncertainTime> day =
                best(TimeOfReport.Kind.DAY, time -> time.date().isPresent());
        Optional<UncertainTime> period = best(TimeOfReport.Kind.PERIOD, time -> true);
        if (clock.isPresent() && day.flatMap(UncertainTime::date).isPresent()) {
            return Optional.of(onDay(clock.get(), day.get()));
        }
        if (clock.isPresent() && day.isPresent() && isOneOfDays(day.get())) {
            return Optional.of(onOneOfDays(clock.get(), day.get()));
        }
        if (clock.isPresent() && day.filter(LaunchDraft::isDayOfSomeYear).isPresent()) {
            return Optional.of(onDayOfSomeYear(clock.get(), day.get()));
        }
        Optional<UncertainTime> relative = best(TimeOfReport.Kind.RELATIVE, time -> true);
        return clock.or(() -> day).or(() -> period).or(() -> relative);
    }

    /** "5 January", in a text of which nobody knows the year. */
    private static boolean isDayOfSomeYear(UncertainTime day) {
        return DAY_OF_SOME_YEAR.matcher(day.edtf()).lookingAt();
    }

    private static UncertainTime onDayOfSomeYear(UncertainTime clock, UncertainTime day) {
        String anyDay = "XXXX-XX-XX";
        String both = day.edtf().substring(0, anyDay.length()) + clock.edtf().substring(anyDay.length());
        return clock.edtf().startsWith(anyDay) ? withWordsOf(UncertainTime.parse(both), clock, day) : day;
    }

    private static boolean isOneOfDays(UncertainTime time) {
        return time.alternatives().size() > 1
                && time.alternatives().stream().allMatch(one -> one.date().isPresent());
    }

    private static UncertainTime onOneOfDays(UncertainTime clock, UncertainTime days) {
        UncertainTime either = UncertainTime.oneOf(days.alternatives().stream()
                .map(day -> clock.on(day.date().orElseThrow()))
                .collect(toImmutableList()));
        return withWordsOf(either, clock, days);
    }

    /** The missiles of a salvo in their order, each with all that was said of it. */
    ImmutableList<Missile> missiles() {
        Map<Integer, Missile> byOrder = new TreeMap<>();
        Optional<UncertainTime> day = best(
                        TimeOfReport.Kind.DAY, time -> time.date().isPresent())
                .filter(time -> time.date().isPresent());
        for (Missile missile : Claims.values(said, MissileLaunch.MISSILES)) {
            byOrder.merge(
                    missile.order().orElseThrow(),
                    missile,
                    (known, more) -> known.toBuilder().from(more).build());
        }
        return byOrder.values().stream()
                .map(missile -> day.isPresent() && missile.time().isPresent()
                        ? missile.toBuilder()
                                .time(onDay(missile.time().get(), day.get()))
                                .build()
                        : missile)
                .collect(toImmutableList());
    }

    private static UncertainTime onDay(UncertainTime clock, UncertainTime day) {
        UncertainTime both = clock.on(day.date().orElseThrow());
        return withWordsOf(day.isUncertain() ? both.questionably() : both, clock, day);
    }

    private static UncertainTime withWordsOf(UncertainTime both, UncertainTime clock, UncertainTime day) {
        UncertainTime.Builder time = UncertainTime.builder()
                .edtf(both.edtf())
                .words(day.words().orElse("") + ", " + clock.words().orElse(""));
        day.resolvedAgainst().ifPresent(time::resolvedAgainst);
        return time.build();
    }

    private Optional<UncertainTime> best(TimeOfReport.Kind kind, Predicate<UncertainTime> better) {
        List<UncertainTime> all = times.stream()
                .filter(time -> time.kind() == kind)
                .map(TimeOfReport::time)
                .toList();
        return all.stream().filter(better).findFirst().or(() -> all.stream().findFirst());
    }
}
