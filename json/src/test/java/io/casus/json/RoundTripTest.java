package io.casus.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.casus.incident.Incident;
import io.casus.report.Report;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Is every value read back equal, whatever it holds? A failure prints the seed that repeats it. */
@ExtendWith(InstancioExtension.class)
class RoundTripTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @RepeatedTest(500)
    void anIncidentIsReadBackEqual(@Given long seed) {
        Incident incident = Arbitrary.seeded(seed).incident();
        String compact = IncidentJson.compact().write(incident);

        assertThat(IncidentJson.compact().readIncident(compact)).isEqualTo(incident);
        assertThat(IncidentJson.pretty().readIncident(IncidentJson.pretty().write(incident)))
                .isEqualTo(incident);
    }

    @RepeatedTest(200)
    void aReportIsReadBackEqualFromBytes(@Given long seed) {
        Report report = Arbitrary.seeded(seed).report();
        JsonForm<Report> form = IncidentJson.compact().form(Report.class);

        assertThat(form.read(form.writeBytes(report))).isEqualTo(report);
    }

    @RepeatedTest(200)
    void whatIsWrittenAgainIsTheSameText(@Given long seed) {
        String once = IncidentJson.compact().write(Arbitrary.seeded(seed).incident());

        assertThat(IncidentJson.compact().write(IncidentJson.compact().readIncident(once)))
                .isEqualTo(once);
    }

    @RepeatedTest(200)
    void theJacksonModuleWritesTheSameBytesAndReadsThem(@Given long seed) {
        Incident incident = Arbitrary.seeded(seed).incident();
        byte[] bytes = MAPPER.writeValueAsBytes(incident);

        assertThat(new String(bytes, UTF_8)).isEqualTo(IncidentJson.compact().write(incident));
        assertThat(MAPPER.readValue(bytes, Incident.class)).isEqualTo(incident);
    }
}
