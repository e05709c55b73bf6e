package io.casus.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.casus.examples.dataset.LaunchReconciliation;
import io.casus.examples.dataset.LaunchReconciliation.Dates;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Are the launches that stand in both data sets found, and are their dates compared as UTC and local ones? */
class HowWellLaunchesAreReconciledTest {
    private static LaunchReconciliation reconciled;

    @BeforeAll
    static void reconcile() throws IOException {
        Optional<LaunchReconciliation> both = ReconciliationPart.reconcile(System.out);
        assumeTrue(both.isPresent());
        reconciled = both.get();
    }

    @Test
    void fewPairsAreWrongAndFewAreMissed() {
        ReconciliationPart.Counts counts = ReconciliationPart.counts(reconciled.pairs());

        assertThat(counts.found()).isGreaterThanOrEqualTo(70);
        assertThat(counts.judged()).isGreaterThanOrEqualTo(70);
        assertThat(counts.precision()).isGreaterThan(0.97);
        assertThat(counts.recall()).isGreaterThan(0.87);
    }

    @Test
    void aMorningInKoreaIsTheSameDayInUtcThatIsOneLess() {
        assertThat(reconciled.pairs(Dates.AGREE_IN_KOREA))
                .hasSizeGreaterThanOrEqualTo(65)
                .anySatisfy(pair -> {
                    assertThat(pair.test().time().orElseThrow().edtf()).isEqualTo("2019-07-24T20:34Z");
                    assertThat(pair.provocation().id()).hasToString("csis-2019-07-25-launch-1");
                });
    }

    @Test
    void datesThatTrulyDisagreeAreListed() {
        assertThat(reconciled.pairs(Dates.DISAGREE))
                .extracting(pair -> pair.test().id().toString())
                .containsExactly("cns-prk-148-150");
        assertThat(reconciled.pairs(Dates.AGREE_IN_THE_UNITED_STATES))
                .extracting(pair -> pair.test().id().toString())
                .containsExactlyInAnyOrder("cns-prk-25-31", "cns-prk-79", "cns-prk-108", "cns-prk-130-131");
    }
}
