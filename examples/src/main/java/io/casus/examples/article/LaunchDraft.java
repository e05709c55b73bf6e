package io.casus.examples.article;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.Answer;
import io.casus.actor.Actor;
import io.casus.actor.State;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.rule.Finding.OfLaunch;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.examples.rule.Said;
import io.casus.incident.Missile;
import io.casus.incident.MissileLaunch;
import io.casus.name.CountryCode;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.IncidentStatus;
import java.util.ArrayList;
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

    final IncidentStatus status;
    final boolean earlier;
    final List<Said<?>> said = new ArrayList<>();
    final Set<TimeOfReport> times = new LinkedHashSet<>();
    private Optional<Actor> launcher = Optional.empty();

    LaunchDraft(IncidentStatus status, boolean earlier) {
        this.status = status;
        this.earlier = earlier;
    }

    void add(OfLaunch finding) {
        said.addAll(finding.said());
        launcher = launcher.or(() -> launcher(finding));
    }

    /** Whether a launch that a sentence tells of may be this one: nothing that is said of both forbids it. */
    boolean mayBe(OfLaunch finding) {
        boolean sameStatus = finding.status().equals(status);
        boolean sameAge = (finding.reference() == Reference.EARLIER) == earlier;
        return sameStatus
                && sameAge
                && sameLauncher(finding)
                && finding.time().map(this::mayBeAt).orElse(true);
    }

    private boolean sameLauncher(OfLaunch finding) {
        Optional<CountryCode> here = launcher.flatMap(LaunchDraft::state);
        Optional<CountryCode> there = launcher(finding).flatMap(LaunchDraft::state);
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }

    private static Optional<Actor> launcher(OfLaunch finding) {
        return Claims.first(finding.said(), MissileLaunch.LAUNCHED_BY);
    }

    private static Optional<CountryCode> state(Actor actor) {
        return Mention.stateOf(actor).map(State::code);
    }

    private boolean mayBeAt(TimeOfReport time) {
        return times.stream().allMatch(known -> mayBeSame(known, time));
    }

    private boolean mayBeSame(TimeOfReport known, TimeOfReport time) {
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
        return known.time().overlaps(time.time()) != Answer.NO;
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
        return clock.or(() -> day).or(() -> period);
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
        UncertainTime.Builder time = UncertainTime.builder()
                .edtf((day.isUncertain() ? both.questionably() : both).edtf())
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
