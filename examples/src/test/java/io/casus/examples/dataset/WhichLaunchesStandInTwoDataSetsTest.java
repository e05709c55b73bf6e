package io.casus.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.examples.dataset.LaunchReconciliation.Dates;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** Which launches stand in both of two made-up data sets, of which one has UTC dates and the other local ones? */
class WhichLaunchesStandInTwoDataSetsTest {
    private static final String TESTS = """
            F1,Date,Launch Time (UTC),Missile Name,Missile Type,Facility Name,Apogee,Distance Travelled
            1,1-May-31,9:30:00 PM,Scud,SRBM,Wonsan,,500 km
            2,10-May-31,8:00:00 PM,Scud,SRBM,Wonsan,,500 km
            3,20-May-31,1:00:00 AM,Nodong,MRBM,Wonsan,,900 km
            4,2-Jun-31,1:00:00 AM,Nodong,MRBM,Wonsan,,900 km
            """;

    private static final String ENTRIES = """
            [
             {"date": "2031-05-02", "type": "Missile Provocation", "event": "Short-range Ballistic Missile Launch",
              "description": "North Korea fired a Scud missile that flew 500 km.", "resources": ""},
             {"date": "2031-05-10", "type": "Missile Provocation", "event": "Short-range Ballistic Missile Launch",
              "description": "North Korea fired a Scud missile that flew 500 km.", "resources": ""},
             {"date": "2031-05-18", "type": "Missile Provocation", "event": "Medium-range Ballistic Missile Launch",
              "description": "On May 20, 2031, North Korea fired a Nodong missile that flew 900 km.", "resources": ""},
             {"date": "2031-06-02", "type": "Missile Provocation", "event": "Medium-range Ballistic Missile Launch",
              "description": "North Korea fired a Nodong missile that flew 900 km.", "resources": ""},
             {"date": "2031-06-03", "type": "Missile Provocation", "event": "Medium-range Ballistic Missile Launch",
              "description": "North Korea fired a Nodong missile that flew 900 km.", "resources": ""},
             {"date": "2031-07-01", "type": "Missile Provocation", "event": "Short-range Ballistic Missile Launch",
              "description": "North Korea fired a missile. The exact day of the launch is unknown.", "resources": ""}
            ]
            """;

    private static LaunchReconciliation reconciled() throws IOException {
        return LaunchReconciliation.of(
                CnsMissileTests.northKorea().load(new StringReader(TESTS)),
                new CsisProvocations().load(new StringReader(ENTRIES)));
    }

    @Test
    void theSameLaunchIsFoundInBothAndTheDatesAreCompared() throws IOException {
        assertThat(reconciled().pairs())
                .extracting(LaunchReconciliation.Pair::toString)
                .containsExactly(
                        "cns-prk-1 (21:30 (UTC) on 1 May 2031, in the words \"1-May-31 9:30:00 PM\") and csis-2031-05-02-launch-1 (2031-05-02)",
                        "cns-prk-2 (20:00 (UTC) on 10 May 2031, in the words \"10-May-31 8:00:00 PM\") and csis-2031-05-10-launch-1 (2031-05-10)",
                        "cns-prk-3 (01:00 (UTC) on 20 May 2031, in the words \"20-May-31 1:00:00 AM\") and csis-2031-05-18-launch-1 (2031-05-18)",
                        "cns-prk-4 (01:00 (UTC) on 2 June 2031, in the words \"2-Jun-31 1:00:00 AM\") and csis-2031-06-02-launch-1 (2031-06-02)");
        assertThat(reconciled().pairs())
                .extracting(LaunchReconciliation.Pair::dates)
                .containsExactly(
                        Dates.AGREE_IN_KOREA, Dates.AGREE_IN_THE_UNITED_STATES, Dates.DISAGREE, Dates.AGREE_IN_KOREA);
    }

    @Test
    void entriesOfNeighbouringDaysAreNeverTheSame() throws IOException {
        assertThat(reconciled().dossier().judgements())
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.describe())
                        .contains("csis-2031-06-02")
                        .contains("csis-2031-06-03"));
    }

    @Test
    void aDayThatNobodyKnowsIsOnlyAMonth() throws IOException {
        assertThat(new CsisProvocations()
                        .load(new StringReader(ENTRIES))
                        .reports()
                        .get(5)
                        .incidents()
                        .get(0)
                        .time()
                        .orElseThrow()
                        .edtf())
                .isEqualTo("2031-07");
    }
}
