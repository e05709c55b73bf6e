package io.casus.dossier;

import static io.casus.dossier.SampleReports.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.actor.State;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Link;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.quantity.Quantity;
import io.casus.report.Report;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.LinkRelation;
import io.casus.vocabulary.RangeClass;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Does the number of pairs that are compared grow with the number of incidents, and not with its square? */
class HowManyPairsAreComparedTest {
    private static final ImmutableList<String> STATES =
            ImmutableList.of("PRK", "KOR", "IND", "PAK", "IRN", "ISR", "RUS", "USA", "CHN", "FRA");
    private static final int REPORTS_OF_ONE_HAPPENING = 5;
    private static final int INCIDENTS_OF_A_REPORT = 4;

    @Test
    void pairsGrowWithTheNumberOfIncidents() {
        long thousand = compared(1_000, false);
        long tenThousand = compared(10_000, false);
        long hundredThousand = compared(100_000, false);

        System.out.printf(
                "Pairs compared of 1,000, 10,000 and 100,000 incidents: %,d, %,d and %,d.%n",
                thousand, tenThousand, hundredThousand);
        assertThat(tenThousand).isLessThan(15 * thousand);
        // A day without a year fits each year, and a hundred thousand incidents span ten times as many.
        assertThat(hundredThousand).isLessThan(20 * tenThousand);
        assertThat(hundredThousand).isLessThan(100_000L * 50);
    }

    @Test
    void incidentsWithoutATimeOrAllOfOneDayAreNoWorse() {
        long tenThousand = compared(10_000, true);
        long twentyThousand = compared(20_000, true);

        System.out.printf(
                "Pairs compared of 10,000 and 20,000 incidents without a time or of one day: %,d and %,d.%n",
                tenThousand, twentyThousand);
        assertThat(twentyThousand).isLessThan(3 * tenThousand);
        assertThat(twentyThousand).isLessThan(20_000L * 100);
    }

    private static long compared(int incidents, boolean crowded) {
        int reports = incidents / INCIDENTS_OF_A_REPORT;
        MatchRun run = IncidentMatcher.standard()
                .run(
                        IntStream.range(0, reports)
                                .mapToObj(number -> crowded ? crowded(number) : ordinary(number))
                                .collect(ImmutableList.toImmutableList()),
                        ImmutableList.of());
        return run.comparisons();
    }

    /** Of five reports on one launch one gives only the day of the year and one no time at all. */
    private static Report ordinary(int number) {
        int happening = number / REPORTS_OF_ONE_HAPPENING;
        State state = State.of(STATES.get(happening % STATES.size()));
        LocalDate day = LocalDate.of(1950, 1, 1).plusDays(happening * 5L);
        UncertainTime time = switch (number % REPORTS_OF_ONE_HAPPENING) {
            case 0 -> UncertainTime.unknown();
            case 1 -> UncertainTime.parse("XXXX" + day.toString().substring(4));
            default -> UncertainTime.of(day);
        };
        return report("r" + number, state, time, UncertainTime.of(day.minusDays(60)), words(happening));
    }

    private static Report crowded(int number) {
        UncertainTime time = number % 2 == 0 ? UncertainTime.unknown() : UncertainTime.parse("2024-11-05");
        return report("r" + number, State.of("PRK"), time, time, words(number));
    }

    /** Two words that few others say and some that many say. */
    private static String words(int number) {
        return "a" + number / 7 + " and b" + number % 1_009;
    }

    private static Report report(String source, State state, UncertainTime time, UncertainTime before, String words) {
        return SampleReports.report(
                source,
                MissileLaunch.builder()
                        .id("launch")
                        .launchedBy(state)
                        .time(time)
                        .rangeClass(RangeClass.IRBM)
                        .count(Quantity.of(1))
                        .addLink(Link.of(LinkRelation.FIRST_SINCE, "before"))
                        .addLink(Link.of(LinkRelation.DURING, "visit"))
                        .build(),
                MissileLaunch.builder()
                        .id("before")
                        .launchedBy(state)
                        .time(before)
                        .count(Quantity.several())
                        .build(),
                DiplomaticVisit.builder()
                        .id("visit")
                        .addVisitor(person("Anna Novak", "Foreign Minister", State.of("CZE")))
                        .host(state)
                        .time(time)
                        .build(),
                Statement.builder()
                        .id("statement")
                        .addSpeaker(person("Anna Novak", "Foreign Minister", State.of("CZE")))
                        .quotation("The launch of " + words + " worries us")
                        .addLink(Link.of(LinkRelation.ABOUT, "launch"))
                        .build());
    }
}
