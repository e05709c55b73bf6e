package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.claim.Claim;
import io.casus.dossier.Dossier;
import io.casus.incident.Incident;
import io.casus.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Is every value read back equal, whatever it holds? A failure prints the seed that repeats it. */
@ExtendWith(InstancioExtension.class)
class RoundTripTest {
    private static final ImmutableList<IncidentJson> COMPACT = withEachLibrary(false);
    private static final ImmutableList<IncidentJson> PRETTY = withEachLibrary(true);

    private static ImmutableList<IncidentJson> withEachLibrary(boolean pretty) {
        return Stream.of(JsonLibrary.values())
                .map(library -> IncidentJson.on(library, pretty))
                .collect(ImmutableList.toImmutableList());
    }

    @RepeatedTest(500)
    void anIncidentIsReadBackEqual(@Given long seed) {
        Incident incident = Arbitrary.seeded(seed).incident();
        for (IncidentJson json : COMPACT) {
            assertThat(json.readIncident(json.write(incident))).isEqualTo(incident);
        }
        for (IncidentJson json : PRETTY) {
            assertThat(json.readIncident(json.write(incident))).isEqualTo(incident);
        }
    }

    @RepeatedTest(200)
    void aReportIsReadBackEqualFromBytes(@Given long seed) {
        Report report = Arbitrary.seeded(seed).report();
        for (IncidentJson json : COMPACT) {
            JsonForm<Report> form = json.form(Report.class);

            assertThat(form.read(form.writeBytes(report))).isEqualTo(report);
        }
    }

    @RepeatedTest(100)
    void aDossierIsReadBackEqualWithItsResults(@Given long seed) {
        Dossier dossier = Arbitrary.seeded(seed).dossier();
        String written = COMPACT.get(0).write(dossier);
        for (IncidentJson json : COMPACT) {
            Dossier back = json.readDossier(written);

            assertThat(back).isEqualTo(dossier);
            assertThat(back.merged()).isEqualTo(dossier.merged());
            assertThat(json.write(back)).isEqualTo(written);
        }
    }

    @RepeatedTest(100)
    void noClaimOfAnyReportIsLostInADossier(@Given long seed) {
        Dossier dossier = Arbitrary.seeded(seed).dossier();

        assertThat(claims(dossier.incidents().stream()))
                .containsAll(claims(dossier.reports().stream().flatMap(report -> report.incidents().stream())));
    }

    /** The claims about all but what refers to other incidents, which are named anew. */
    private static ImmutableList<Claim<?>> claims(Stream<? extends Incident> incidents) {
        return incidents
                .flatMap(incident -> incident.claims().stream())
                .filter(claim ->
                        !List.of("links", "meetings").contains(claim.attribute().name()))
                .collect(ImmutableList.toImmutableList());
    }

    @RepeatedTest(200)
    void allLibrariesWriteTheSameTextOnceAndAgain(@Given long seed) {
        String once = COMPACT.get(0).write(Arbitrary.seeded(seed).incident());

        for (IncidentJson json : COMPACT) {
            assertThat(json.write(json.readIncident(once))).isEqualTo(once);
        }
    }

    @RepeatedTest(200)
    void theModulesWriteTheSameTextAndReadIt(@Given long seed) throws IOException {
        Incident incident = Arbitrary.seeded(seed).incident();
        String expected = COMPACT.get(0).write(incident);

        for (UserMapper mapper : UserMapper.values()) {
            assertThat(mapper.write(incident)).isEqualTo(expected);
            assertThat(mapper.read(expected, Incident.class, false)).isEqualTo(incident);
        }
    }
}
