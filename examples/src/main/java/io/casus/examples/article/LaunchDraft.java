package io.casus.examples.article;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.rule.Finding.OfLaunch;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.examples.rule.Said;
import io.casus.incident.Incident;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A launch while a text is being read: all that was said of it so far. */
final class LaunchDraft {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]");
    /** What only a missile that has flown has. */
    static final ImmutableSet<Attribute<?, ?>> IN_FLIGHT = ImmutableSet.of(
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
    final LaunchTimes times;
    private Optional<Actor> launcher = Optional.empty();
    private Optional<Quantity> count = Optional.empty();
    private final IdentityHashMap<Said<?>, String> saidOf = new IdentityHashMap<>();

    LaunchDraft(IncidentStatus status, boolean earlier) {
        this.status = status;
        this.earlier = earlier;
        this.times = new LaunchTimes(earlier);
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

    /** Leaves out what was said of a missile with another name; where that of this one is not known, how far the other can fly. */
    void leaveOutOtherMissiles() {
        ImmutableList<String> names = Claims.values(said, MissileLaunch.MISSILE_NAME);
        said.removeIf(one -> Optional.ofNullable(saidOf.get(one))
                .filter(name -> names.isEmpty()
                        ? one.attribute().equals(MissileLaunch.MAXIMUM_RANGE)
                        : !one.attribute().equals(MissileLaunch.MISSILE_NAME)
                                && names.stream().noneMatch(known -> sameMissile(known, name)))
                .isPresent());
    }

    /** Leaves out who said when it was told of, where others say when it was. */
    void leaveOutDaysOfSpeech() {
        ImmutableSet<UncertainTime> days = times.onlyOfSpeech();
        said.removeIf(one -> one.attribute().equals(Incident.TIME)
                && one.value().filter(days::contains).isPresent());
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
        Optional<LocalDate> here = times.whole().flatMap(UncertainTime::date);
        return days.stream().allMatch(day -> {
            Optional<LocalDate> there = day.time().date();
            boolean areKnown = here.isPresent() && there.isPresent();
            return areKnown
                    ? !there.get().isBefore(here.get())
                    : (day.kind() == TimeOfReport.Kind.DAY || times.mayBeAt(day));
        });
    }

    /** Whether a launch that a sentence tells of may be this one: nothing that is said of both forbids it. */
    boolean mayBe(OfLaunch finding, ImmutableList<TimeOfReport> itsTimes, boolean onDayOfSpeech) {
        boolean sameStatus = finding.status().equals(status);
        boolean sameAge = (finding.reference() == Reference.EARLIER) == earlier;
        return sameStatus
                && sameAge
                && sameLauncher(finding)
                && mayBeAsMany(finding, itsTimes)
                && !isNewsOfAnother(finding)
                && finding.time()
                        .map(time -> times.mayBeAt(time) || (onDayOfSpeech && times.wereShortlyBefore(time)))
                        .orElse(true);
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
    private boolean mayBeAsMany(OfLaunch finding, ImmutableList<TimeOfReport> itsTimes) {
        Optional<Quantity> there = count(finding);
        boolean toldApart = earlier || times.areOtherTimesOfDay(itsTimes);
        return !toldApart || count.isEmpty() || there.isEmpty() || count.get().isCompatibleWith(there.get());
    }

    /** Whether the other launch is that of a missile with another name, or long past, while nobody says when this one was. */
    private boolean isNewsOfAnother(OfLaunch finding) {
        if (finding.reference() != Reference.TOLD) {
            return false;
        }
        boolean dated = finding.time()
                .filter(time -> time.kind() == TimeOfReport.Kind.DAY)
                .isPresent();
        boolean areBothDated = dated && times.haveDay();
        return (!areBothDated && isCalledOtherwise(finding))
                || finding.time().filter(times::isLongBefore).isPresent();
    }

    private boolean isCalledOtherwise(OfLaunch finding) {
        ImmutableList<String> names = Claims.values(said, MissileLaunch.MISSILE_NAME);
        ImmutableList<String> others = Claims.values(finding.said(), MissileLaunch.MISSILE_NAME);
        return !names.isEmpty()
                && !others.isEmpty()
                && others.stream().noneMatch(other -> names.stream().anyMatch(name -> sameMissile(name, other)));
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

    /** The missiles of a salvo in their order, each with all that was said of it. */
    ImmutableList<Missile> missiles() {
        Map<Integer, Missile> byOrder = new TreeMap<>();
        for (Missile missile : Claims.values(said, MissileLaunch.MISSILES)) {
            byOrder.merge(
                    missile.order().orElseThrow(),
                    missile,
                    (known, more) -> known.toBuilder().from(more).build());
        }
        return byOrder.values().stream()
                .map(missile -> missile.time().isPresent()
                        ? missile.toBuilder()
                                .time(times.onDay(missile.time().get()))
                                .build()
                        : missile)
                .collect(toImmutableList());
    }
}
