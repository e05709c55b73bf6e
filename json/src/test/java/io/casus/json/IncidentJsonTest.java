package io.casus.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casus.actor.State;
import io.casus.claim.Claim;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.place.Place;
import io.casus.report.Report;
import io.casus.source.Source;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.RangeClass;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which ways lead to JSON and back? */
class IncidentJsonTest {
    private static final String LAUNCH_JSON =
            "{\"type\":\"MissileLaunch\",\"id\":\"launch-1\",\"status\":\"occurred\",\"launchedBy\":{\"type\":\"State\",\"code\":\"PRK\"},"
                    + "\"summary\":\"동해 🚀\"}";

    private final IncidentJson json = IncidentJson.compact();
    private final MissileLaunch launch = MissileLaunch.builder()
            .id("launch-1")
            .launchedBy(State.of("PRK"))
            .summary("동해 🚀")
            .build();

    @Test
    void anIncidentIsWrittenOnOneLineAndReadBackEqual() {
        assertThat(json.write(launch)).isEqualTo(LAUNCH_JSON);
        assertThat(json.readIncident(LAUNCH_JSON)).isEqualTo(launch);
    }

    @Test
    void prettyDocumentsHaveOnePropertyALineAndReadTheSame() {
        String pretty =
                IncidentJson.pretty().write(MissileLaunch.builder().id("a").build());

        assertThat(pretty)
                .isEqualTo("{\n  \"type\": \"MissileLaunch\",\n  \"id\": \"a\",\n  \"status\": \"occurred\"\n}");
        assertThat(json.readIncident(pretty))
                .isEqualTo(MissileLaunch.builder().id("a").build());
    }

    @Test
    void aReportIsReadBackEqual() {
        Report report = Report.builder()
                .source(Source.builder().id("dispatch").build())
                .addIncident(launch)
                .build();

        assertThat(json.readReport(json.write(report))).isEqualTo(report);
    }

    @Test
    void bytesAreUtf8() {
        JsonForm<Incident> form = json.form(Incident.class);

        assertThat(form.writeBytes(launch)).isEqualTo(LAUNCH_JSON.getBytes(UTF_8));
        assertThat(form.read(LAUNCH_JSON.getBytes(UTF_8))).isEqualTo(launch);
    }

    @Test
    void streamsAndReadersAreReadToTheirEndAndLeftOpen() {
        JsonForm<Incident> form = json.form(Incident.class);
        InputStream stream = new ByteArrayInputStream(LAUNCH_JSON.getBytes(UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(form.read(stream)).isEqualTo(launch);
        assertThat(form.read(new StringReader(LAUNCH_JSON))).isEqualTo(launch);
    }

    @Test
    void streamsAndWritersAreFlushedAndLeftOpen() {
        JsonForm<Incident> form = json.form(Incident.class);
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        StringWriter writer = new StringWriter();
        form.write(launch, stream);
        form.write(launch, writer);

        assertThat(stream.toString(UTF_8)).isEqualTo(LAUNCH_JSON);
        assertThat(writer).hasToString(LAUNCH_JSON);
    }

    @Test
    void aFileEndsWithALineEnd(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("launch.json");
        json.form(Incident.class).write(launch, file);

        assertThat(Files.readString(file)).isEqualTo(LAUNCH_JSON + "\n");
        assertThat(json.form(Incident.class).read(file)).isEqualTo(launch);
    }

    @Test
    void aFileThatIsNotThereIsAnErrorOfInput(@TempDir Path folder) {
        Path file = folder.resolve("none.json");

        assertThatThrownBy(() -> json.form(Incident.class).read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void aListIsADocument() {
        JsonForm<ImmutableList<Incident>> form = json.listForm(Incident.class);
        ImmutableList<Incident> two =
                ImmutableList.of(launch, Statement.builder().id("s").build());

        assertThat(form.read(form.write(two))).isEqualTo(two);
        assertThat(form.read("[]")).isEmpty();
    }

    @Test
    void oneKindIsReadWithoutACast() {
        MissileLaunch read = json.form(MissileLaunch.class).read(LAUNCH_JSON);

        assertThat(read).isEqualTo(launch);
        assertThat(json.form(MissileLaunch.class).write(read)).isEqualTo(LAUNCH_JSON);
    }

    @Test
    void anotherKindThanAskedForIsRefused() {
        assertThatThrownBy(() -> json.form(Statement.class).read(LAUNCH_JSON))
                .isInstanceOf(IncidentJsonException.class)
                .hasMessage(
                        "At /type (line 1, column 9): found the text \"MissileLaunch\", but the kind \"Statement\" is"
                                + " expected.");
    }

    @Test
    void thePartsOfIncidentsHaveFormsToo() {
        assertThat(json.form(Place.class).write(Place.named("Seoul"))).isEqualTo("{\"name\":\"Seoul\"}");
        assertThat(json.form(RangeClass.class).read("\"IRBM\"")).isSameAs(RangeClass.IRBM);
    }

    @Test
    void aClassThatIsNoPartOfAReportIsRefused() {
        assertThatThrownBy(() -> json.form(StringBuilder.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.StringBuilder has no JSON form");
    }

    @Test
    void anErrorTellsWhatAProgramNeeds() {
        assertThatThrownBy(() -> json.readIncident("{\n \"type\": \"MissileLaunch\",\n \"id\": 5}"))
                .isInstanceOfSatisfying(IncidentJsonException.class, e -> {
                    assertThat(e.code()).isEqualTo(IncidentJsonException.Code.TYPE);
                    assertThat(e.pointer()).isEqualTo("/id");
                    assertThat(e.line()).isEqualTo(3);
                    assertThat(e.column()).isEqualTo(8);
                });
    }

    @Test
    void anErrorHasItsSentenceWithoutThePlaceAndCanBeMoved() {
        IncidentJsonException e =
                new IncidentJsonException(IncidentJsonException.Code.TYPE, "found this.", "/id", 1, 8);
        IncidentJsonException moved = e.atLine(12);

        assertThat(e.sentence()).isEqualTo("found this.");
        assertThat(moved).hasMessage("At /id (line 12, column 8): found this.").hasCause(e);
        assertThat(moved.code()).isEqualTo(e.code());
        assertThat(moved.pointer()).isEqualTo("/id");
        assertThat(moved.sentence()).isEqualTo("found this.");
    }

    @Test
    void aClaimHasNoFormWithoutItsIncidentButItsPartsHave() {
        assertThatThrownBy(() -> json.form(Claim.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Claim has no JSON form");
        assertThat(json.form(Certainty.class).read("\"presumed\"")).isSameAs(Certainty.PRESUMED);
    }
}
