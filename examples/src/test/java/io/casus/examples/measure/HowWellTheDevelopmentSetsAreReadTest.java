package io.casus.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casus.examples.measure.Aspect.Group;
import io.casus.examples.measure.DevelopmentSets.DevelopmentSet;
import io.casus.examples.measure.Scores.Tally;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules may be added that make the loader better on one report, but none that make it worse on the others. */
class HowWellTheDevelopmentSetsAreReadTest {

    @Test
    void csisProvocations() {
        Scores scores = scores("CSIS provocations");
        atLeast(scores.kinds(), 0.99, 0.97);
        atLeast(scores.of(Group.ACTOR), 0.99, 0.96);
        atLeast(scores.of(Group.DATE), 0.84, 0.60);
        atLeast(scores.of(Group.COUNT), 0.98, 0.96);
        atLeast(scores.of(Group.CLASS), 0.99, 0.97);
    }

    @Test
    void stateDepartment() {
        Scores scores = scores("State Department");
        atLeast(scores.kinds(), 0.96, 0.99);
        atLeast(scores.of(Group.ACTOR), 0.99, 0.99);
    }

    @Test
    void ownWords() {
        Scores scores = scores("own words");
        atLeast(scores.kinds(), 0.99, 0.97);
        atLeast(scores.of(Group.ACTOR), 0.97, 0.93);
    }

    @Test
    void aTitleSaysTheClass() {
        assertThat(EventTitle.attributes("Medium-range Ballistic Missile Launch"))
                .isEqualTo(ImmutableListMultimap.of("rangeClass", "MRBM", "vehicle", "ballistic"));
        assertThat(EventTitle.attributes("Anti-Ship Cruise Missile Launch"))
                .isEqualTo(ImmutableListMultimap.of("vehicle", "cruise"));
        assertThat(EventTitle.attributes("ICBM/Short-Range Missile Launches")).isEqualTo(ImmutableListMultimap.of());
    }

    @Test
    void aMissAndAnErrorAreListedWithTheBeginningOfTheText() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DevelopmentSets.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), true);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("own words: 28 reports", "precision = right / found", " in ");
    }

    private static void atLeast(Tally tally, double precision, double recall) {
        assertThat(tally.told()).isPositive();
        assertThat(tally.precision()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(tally.recall()).as("recall").isGreaterThanOrEqualTo(recall);
    }

    private static Scores scores(String name) {
        Optional<ImmutableList<TrueReport>> reports = DevelopmentSets.sets().stream()
                .filter(set -> set.name().equals(name))
                .map(DevelopmentSet::reports)
                .findFirst();
        assumeTrue(reports.isPresent());
        return Scores.of(reports.get());
    }
}
