package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Office;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.Link;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.report.Report;
import io.casus.source.Source;
import io.casus.source.SourceId;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.LinkRelation;
import io.casus.vocabulary.Medium;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Stance;
import io.casus.vocabulary.Vehicle;
import java.util.List;

/** Reports built by hand, and short ways to build others. */
final class SampleReports {
    static final State NORTH_KOREA = State.of("PRK");
    static final State SOUTH_KOREA = State.of("KOR");
    static final State UNITED_STATES = State.of("USA");

    private SampleReports() {}

    static Report report(String source, Incident... incidents) {
        return Report.builder()
                .source(Source.builder().id(SourceId.of(source)).build())
                .incidents(List.of(incidents))
                .build();
    }

    static ReportedIncident named(String source, String incident) {
        return ReportedIncident.of(source, incident);
    }

    static MissileLaunch.Builder launch(String id) {
        return MissileLaunch.builder().id(id).launchedBy(NORTH_KOREA);
    }

    static MissileLaunch.Builder launch(String id, String time) {
        return launch(id).time(UncertainTime.parse(time));
    }

    static Person person(String name, String title, State state) {
        return Person.builder().name(name).addOffice(Office.of(title, state)).build();
    }

    static Matching match(Report... reports) {
        return IncidentMatcher.standard().match(ImmutableList.copyOf(reports), ImmutableList.of());
    }

    /** The clusters as texts such as "a/launch b/launch". */
    static List<String> clusters(Matching matching) {
        return matching.clusters().stream()
                .map(cluster -> String.join(
                        " ",
                        cluster.members().stream()
                                .map(one -> one.source() + "/" + one.incident())
                                .toList()))
                .toList();
    }

    static Match matchOf(Matching matching, String one, String other) {
        return matching.matches().stream()
                .filter(match -> (match.first().source() + "/" + match.first().incident()).equals(one)
                        && (match.second().source() + "/" + match.second().incident()).equals(other))
                .findFirst()
                .orElseThrow();
    }

    static List<String> rules(Match match) {
        return match.reasons().stream().map(MatchReason::rule).toList();
    }

    /** Five reports of one launch and one visit, with as little and as contradictory as five papers tell. */
    static ImmutableList<Report> five() {
        return ImmutableList.of(first(), second(), third(), fourth(), fifth());
    }

    private static Report first() {
        Person secretary = person("Anthony Blinken", "Secretary of State", UNITED_STATES);
        return report(
                "r1",
                mainLaunch("XXXX-XX-XXT12:00~", RangeClass.IRBM, Quantity.moreThan(1100, Unit.KILOMETRE)),
                salvo("XXXX-11-05", Quantity.atLeast(7)),
                MissileLaunch.builder()
                        .id("last-year")
                        .launchedBy(NORTH_KOREA)
                        .time(UncertainTime.unknown().withWords("last year"))
                        .rangeClass(RangeClass.ICBM)
                        .build(),
                visit(secretary),
                Statement.builder()
                        .id("reminder")
                        .addSpeaker(secretary)
                        .quotation("a reminder to all of us of how important our work together is")
                        .addLink(Link.of(LinkRelation.ABOUT, "launch"))
                        .build(),
                Statement.builder()
                        .id("concerns")
                        .addSpeaker(secretary)
                        .quotation("serious concerns")
                        .build());
    }

    private static Report second() {
        Person secretary = person("Antony Blinken", "US Secretary of State", UNITED_STATES);
        return report(
                "r2",
                mainLaunch("XXXX-01-05", RangeClass.MRBM, Quantity.moreThan(1100, Unit.KILOMETRE)),
                salvo("XXXX-11-05", Quantity.atLeast(7)),
                visit(secretary),
                Statement.builder()
                        .id("reminder")
                        .addSpeaker(secretary)
                        .quotation("a reminder to all of us of how important our collaborative work is")
                        .medium(Medium.NEWS_CONFERENCE)
                        .addLink(Link.of(LinkRelation.ABOUT, "launch"))
                        .build());
    }

    private static Report third() {
        Person secretary = person("Antony Blinken", "Secretary of State", UNITED_STATES);
        Person minister = person("Cho Tae-yul", "Foreign Minister", SOUTH_KOREA);
        return report(
                "r3",
                mainLaunch("XXXX-XX-XXT12:00+09:00~", RangeClass.IRBM, Quantity.about(1100, Unit.KILOMETRE)),
                salvo("XXXX-11-05", Quantity.multiple()),
                visit(secretary),
                conference(secretary, minister),
                Statement.builder()
                        .id("condemnation")
                        .addSpeaker(secretary)
                        .addSpeaker(minister)
                        .quotation("another violation of multiple UN Security Council resolutions")
                        .medium(Medium.NEWS_CONFERENCE)
                        .addStance(Stance.CONDEMNS)
                        .addLink(Link.of(LinkRelation.ABOUT, "launch"))
                        .build());
    }

    private static Report fourth() {
        Person secretary = person("Blinken", "Secretary of State", UNITED_STATES);
        Person minister = person("Cho Tae-yeol", "South Korean Foreign Minister", SOUTH_KOREA);
        return report(
                "r4",
                mainLaunch("2025-01-06T12:00+09:00~", RangeClass.IRBM, Quantity.about(1100, Unit.KILOMETRE)),
                salvo("2024-11-05", Quantity.atLeast(7)),
                launch("april", "[2024-04]").count(Quantity.of(1)).build(),
                visit(secretary),
                conference(secretary, minister),
                Statement.builder()
                        .id("condemnation")
                        .addSpeaker(secretary)
                        .quotation("another violation of multiple UN Security Council resolutions")
                        .addLink(Link.of(LinkRelation.ABOUT, "launch"))
                        .build());
    }

    private static Report fifth() {
        Person secretary = person("Antony Blinken", "Secretary of State", UNITED_STATES);
        return report(
                "r5",
                mainLaunch("XXXX-XX-XXT12:00+09:00~", RangeClass.IRBM, Quantity.about(1100, Unit.KILOMETRE)),
                salvo("XXXX-11", Quantity.several()),
                visit(secretary),
                Statement.builder()
                        .id("condemnation")
                        .addSpeaker(secretary)
                        .addSpeaker(person("Cho Tae-yul", "Foreign Minister", SOUTH_KOREA))
                        .paraphrase("The act is a blatant violation of several UN Security Council resolutions.")
                        .medium(Medium.NEWS_CONFERENCE)
                        .addStance(Stance.CONDEMNS)
                        .addLink(Link.of(LinkRelation.ABOUT, "launch"))
                        .build());
    }

    private static MissileLaunch mainLaunch(String time, RangeClass rangeClass, Quantity distance) {
        return launch("launch", time)
                .count(Quantity.of(1))
                .rangeClass(rangeClass)
                .vehicle(Vehicle.BALLISTIC)
                .distance(distance)
                .addLink(Link.of(LinkRelation.FIRST_SINCE, "salvo"))
                .addLink(Link.of(LinkRelation.DURING, "visit"))
                .build();
    }

    private static MissileLaunch salvo(String time, Quantity count) {
        return launch("salvo", time).count(count).rangeClass(RangeClass.SRBM).build();
    }

    private static DiplomaticVisit visit(Person visitor) {
        return DiplomaticVisit.builder()
                .id("visit")
                .addVisitor(visitor)
                .host(SOUTH_KOREA)
                .build();
    }

    private static DiplomaticMeeting conference(Person visitor, Person host) {
        return DiplomaticMeeting.builder()
                .id("conference")
                .addParticipant(visitor)
                .addParticipant(host)
                .format(MeetingFormat.NEWS_CONFERENCE)
                .addLink(Link.of(LinkRelation.PART_OF, "visit"))
                .build();
    }
}
