package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.dossier.Dossier;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does what a later version adds survive, at every level, in order and with its exact numbers? */
class LaterVersionTest {
    private static final List<String> NEWS = List.of(
            "\"z\": 1.10",
            "\"a\": 12345678901234567890.123456789",
            "\"nothing\": null",
            "\"deep\": {",
            "  \"zero\": -0.0,",
            "  \"huge\": 1E400",
            "}");

    private static final List<String> NEW_CLAIMS = List.of(
            "\"laterAttribute\": [",
            "  {",
            "    \"value\": {",
            "      \"yield\": 1.10",
            "    },",
            "    \"certainty\": \"whispered\",",
            "    \"basis\": 2",
            "  }",
            "]");

    static Stream<Path> documents() {
        // The results of a dossier are computed anew, which another test looks at.
        return GoldenFiles.of("canonical")
                .filter(file -> !file.getFileName().toString().startsWith("dossier"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void newPropertiesInEveryObjectAreWrittenBackUnchanged(Path file) throws IOException {
        String later = withNewProperties(Files.readString(file).strip());

        assertThat(rewritten(GoldenFiles.form(file), later)).isEqualTo(later);
    }

    @Test
    void theyOutliveAChangeInAnotherPlaceOfAnIncident() throws IOException {
        Path file = Path.of("src/test/resources/golden/v1/canonical/missile-launch.json");
        String later = withNewProperties(Files.readString(file).strip());
        JsonForm<Incident> form = IncidentJson.pretty().form(Incident.class);
        MissileLaunch read = (MissileLaunch) form.read(later);

        String changed = form.write(read.toBuilder().missileName("changed").build());

        assertThat(changed)
                .isEqualTo(later.replaceFirst("\"missileName\": \"[^\"]*\"", "\"missileName\": \"changed\""));
    }

    @Test
    void theyOutliveAChangeInAnotherPlaceOfAReport() throws IOException {
        Path file = Path.of("src/test/resources/golden/v1/canonical/report.json");
        String later = withNewProperties(Files.readString(file).strip()).replace("\"1.0\"", "\"1.9\"");
        JsonForm<Report> form = IncidentJson.pretty().form(Report.class);

        String changed =
                form.write(form.read(later).toBuilder().coder("changed").build());

        assertThat(changed).isEqualTo(later.replaceFirst("\"coder\": \"[^\"]*\"", "\"coder\": \"changed\""));
    }

    @Test
    void theyOutliveInWhatADossierRestsOn() throws IOException {
        String document = Files.readString(Path.of("src/test/resources/golden/v1/canonical/dossier.json"));
        String restsOn = document.substring(0, document.indexOf(",\n  \"merged\"")) + "\n}";
        String later = withNewProperties(restsOn).replaceFirst("\"1.0\"", "\"1.9\"");
        int ownNews = later.lastIndexOf(",\n  \"z\"");

        assertThat(rewritten(IncidentJson.pretty().form(Dossier.class), later))
                .startsWith(later.substring(0, ownNews) + ",\n  \"merged\"")
                .endsWith(later.substring(ownNews));
    }

    private static <T> String rewritten(JsonForm<T> form, String document) {
        return form.write(form.read(document));
    }

    /** Adds properties at the end of every object of a pretty document, which is where unknown ones are written. */
    private static String withNewProperties(String document) {
        List<String> out = new ArrayList<>();
        Deque<String> openers = new ArrayDeque<>();
        for (String line : document.lines().toList()) {
            if (line.endsWith("{") || line.endsWith("[")) {
                openers.push(line.strip());
            } else if (line.strip().startsWith("}") || line.strip().startsWith("]")) {
                String opener = openers.pop();
                if (opener.endsWith("{")) {
                    addTo(out, opener.startsWith("\"claims\"") ? NEW_CLAIMS : NEWS, line.indexOf(line.strip()) + 2);
                }
            }
            out.add(line);
        }
        return String.join("\n", out);
    }

    private static void addTo(List<String> out, List<String> news, int indent) {
        out.set(out.size() - 1, out.get(out.size() - 1) + ",");
        List<String> separated = new ArrayList<>(news);
        if (news == NEWS) {
            separated.replaceAll(line -> line.startsWith("\"") && !line.endsWith("{") ? line + "," : line);
        }
        separated.forEach(line -> out.add(" ".repeat(indent) + line));
    }
}
