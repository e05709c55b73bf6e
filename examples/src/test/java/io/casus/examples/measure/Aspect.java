package io.casus.examples.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Office;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Something that is compared between an incident as it was loaded and as it is true.
 *
 * @param kind the kind of incident
 * @param name what it is called in the output
 * @param group the sum that it belongs to: actor, date, count, class or other
 * @param attribute the attribute of the truth
 * @param repeated whether it has several values, each of which is compared
 * @param values the values that were loaded
 * @param agrees whether the text of a truth and a loaded value mean the same
 */
record Aspect(
        DevelopmentKind kind,
        String name,
        Group group,
        String attribute,
        boolean repeated,
        Function<Incident, ImmutableList<?>> values,
        BiPredicate<String, Object> agrees) {

    /** What aspects are summed up in. */
    enum Group {
        ACTOR,
        DATE,
        DATE_WITHIN_ONE_DAY,
        COUNT,
        CLASS,
        OTHER
    }

    private static final ImmutableList<Aspect> ALL = ImmutableList.of(
            launch("actor", Group.ACTOR, "launchedBy", MissileLaunch::launchedBy, Agreement::actor),
            launch("date", Group.DATE, "date", Aspect::day, Agreement::day),
            launch("date within a day", Group.DATE_WITHIN_ONE_DAY, "date", Aspect::day, Agreement::dayOrNext),
            launch("count", Group.COUNT, "count", MissileLaunch::count, Agreement::count),
            launch("range class", Group.CLASS, "rangeClass", MissileLaunch::rangeClass, Agreement::code),
            launch("platform", Group.CLASS, "platform", MissileLaunch::platform, Agreement::code),
            launch("vehicle", Group.CLASS, "vehicle", MissileLaunch::vehicle, Agreement::code),
            launch("purpose", Group.OTHER, "purpose", MissileLaunch::purpose, Agreement::code),
            launch("outcome", Group.OTHER, "outcome", MissileLaunch::outcome, Agreement::code),
            visits("visitors", Group.ACTOR, "visitors", DiplomaticVisit::visitors, Agreement::actor),
            visits("office", Group.OTHER, "office", Aspect::offices, Agreement::name),
            visits("hosts", Group.OTHER, "hosts", DiplomaticVisit::hosts, Agreement::actor),
            visit("host state", Group.OTHER, "host", DiplomaticVisit::host, Agreement::actor),
            visit("stage", Group.OTHER, "stage", DiplomaticVisit::stage, Agreement::code),
            visit("protocol", Group.CLASS, "kind", DiplomaticVisit::kind, Agreement::code),
            visit("dates", Group.DATE, "date", Aspect::day, Agreement::days),
            visits("stops", Group.OTHER, "stops", DiplomaticVisit::stops, Agreement::stop),
            new Aspect(
                    DevelopmentKind.MEETING,
                    "participants",
                    Group.ACTOR,
                    "participants",
                    true,
                    incident -> ((DiplomaticMeeting) incident).participants(),
                    Agreement::actor),
            meeting("status", Group.OTHER, "status", meeting -> Optional.of(meeting.status()), Agreement::code),
            meeting("format", Group.CLASS, "format", DiplomaticMeeting::format, Agreement::code),
            meeting("date", Group.DATE, "date", Aspect::day, Agreement::day),
            statement("speakers", Group.ACTOR, "speakers", Statement::speakers, Agreement::actor),
            statement("stances", Group.OTHER, "stances", Statement::stances, Agreement::code),
            statement("medium", Group.OTHER, "medium", said -> list(said.medium()), Agreement::code));

    /** All aspects, in the order of the output. */
    static ImmutableList<Aspect> all() {
        return ALL;
    }

    static ImmutableList<Aspect> of(DevelopmentKind kind) {
        return ALL.stream().filter(aspect -> aspect.kind() == kind).collect(toImmutableList());
    }

    private static Aspect launch(
            String name,
            Group group,
            String attribute,
            Function<MissileLaunch, Optional<?>> value,
            BiPredicate<String, Object> agrees) {
        return new Aspect(
                DevelopmentKind.LAUNCH,
                name,
                group,
                attribute,
                false,
                incident -> list(value.apply((MissileLaunch) incident)),
                agrees);
    }

    private static Aspect visit(
            String name,
            Group group,
            String attribute,
            Function<DiplomaticVisit, Optional<?>> value,
            BiPredicate<String, Object> agrees) {
        return new Aspect(
                DevelopmentKind.VISIT,
                name,
                group,
                attribute,
                false,
                incident -> list(value.apply((DiplomaticVisit) incident)),
                agrees);
    }

    private static Aspect visits(
            String name,
            Group group,
            String attribute,
            Function<DiplomaticVisit, ImmutableList<?>> values,
            BiPredicate<String, Object> agrees) {
        return new Aspect(
                DevelopmentKind.VISIT,
                name,
                group,
                attribute,
                true,
                incident -> values.apply((DiplomaticVisit) incident),
                agrees);
    }

    private static Aspect meeting(
            String name,
            Group group,
            String attribute,
            Function<DiplomaticMeeting, Optional<?>> value,
            BiPredicate<String, Object> agrees) {
        return new Aspect(
                DevelopmentKind.MEETING,
                name,
                group,
                attribute,
                false,
                incident -> list(value.apply((DiplomaticMeeting) incident)),
                agrees);
    }

    private static Aspect statement(
            String name,
            Group group,
            String attribute,
            Function<Statement, ImmutableList<?>> values,
            BiPredicate<String, Object> agrees) {
        return new Aspect(
                DevelopmentKind.STATEMENT,
                name,
                group,
                attribute,
                true,
                incident -> values.apply((Statement) incident),
                agrees);
    }

    private static ImmutableList<?> list(Optional<?> value) {
        return value.stream().collect(toImmutableList());
    }

    /** The time, if it names a day or a month; a time of day alone is no date. */
    private static Optional<?> day(Incident incident) {
        return incident.time().filter(Agreement::hasDay);
    }

    /** The offices of each visitor, together. */
    private static ImmutableList<String> offices(DiplomaticVisit visit) {
        return visit.visitors().stream()
                .filter(person -> !person.offices().isEmpty())
                .map(person -> person.offices().stream().map(Office::title).collect(joining(", ")))
                .distinct()
                .collect(toImmutableList());
    }
}
