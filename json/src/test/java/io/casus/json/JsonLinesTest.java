package io.casus.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Are streams of incidents, one a line, read and written whatever their length and however they end? */
class JsonLinesTest {
    private final JsonLines<Incident> lines = IncidentJson.compact().lines(Incident.class);

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackInOrder() {
        Path file = folder.resolve("incidents.ndjson");
        write(file, 1000);

        try (Stream<Incident> read = lines.read(file)) {
            assertThat(read.map(incident -> incident.id().value()))
                    .hasSize(1000)
                    .startsWith("launch-0", "launch-1")
                    .endsWith("launch-999");
        }
    }

    @Test
    void aFileIsCompressedIfItsNameSaysSo() throws IOException {
        Path file = folder.resolve("incidents.ndjson.gz");
        write(file, 100);

        assertThat(Files.readAllBytes(file)).startsWith(0x1f, 0x8b);
        try (Stream<Incident> read = lines.read(file)) {
            assertThat(read).hasSize(100);
        }
    }

    @Test
    void prettyDocumentsAreStillOneALine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLines.Writer<Incident> out =
                IncidentJson.pretty().lines(Incident.class).write(bytes)) {
            out.add(launch(1));
        }

        assertThat(bytes.toString(UTF_8))
                .isEqualTo("{\"type\":\"MissileLaunch\",\"id\":\"launch-1\",\"status\":\"occurred\"}\n");
    }

    @Test
    void emptyLinesAndAMissingLastLineEndAreLetPass() {
        assertThat(read("\n{\"type\":\"Statement\",\"id\":\"a\"}\r\n \t\n{\"type\":\"Statement\",\"id\":\"b\"}"))
                .hasSize(2);
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    @Test
    void aBadLineEndsTheReadingWithItsNumber() {
        String text = "{\"type\":\"Statement\",\"id\":\"a\"}\n\n{\"type\":\"Statement\",\"id\":7}\n";

        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(IncidentJsonException.class, e -> {
                    assertThat(e.line()).isEqualTo(3);
                    assertThat(e.pointer()).isEqualTo("/id");
                })
                .hasMessageStartingWith("At /id (line 3, column 26): found the number 7");
    }

    @Test
    void badLinesAreSkippedAndToldIfThatIsAskedFor() {
        List<Integer> bad = new ArrayList<>();
        String text = "{\"type\":\"Statement\",\"id\":\"a\"}\nnonsense\n{}\n{\"type\":\"Statement\",\"id\":\"b\"}\n";

        List<Incident> good =
                lines.skipping(error -> bad.add(error.line())).read(bytes(text)).toList();

        assertThat(good).hasSize(2);
        assertThat(bad).containsExactly(2, 3);
    }

    @Test
    void theFileIsClosedWithTheStream() throws IOException {
        Path file = folder.resolve("incidents.ndjson");
        write(file, 3);
        Stream<Incident> read = lines.read(file);
        assertThat(read.iterator().next().id()).hasToString("launch-0");
        read.close();

        Files.delete(file);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsAnErrorOfInput() {
        assertThatThrownBy(() -> lines.read(folder.resolve("none.ndjson")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.ndjson");
        assertThatThrownBy(() -> lines.read(empty("incidents.ndjson.gz"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aLineThatIsTooLongIsSkippedLikeAnyOther() {
        JsonLines<Incident> narrow = new JsonLines<>(IncidentJson.compact().form(Incident.class), 60);
        List<IncidentJsonException> bad = new ArrayList<>();
        String text = "{\"type\":\"Statement\",\"id\":\"a\"}\n" + " ".repeat(200_000)
                + "\n{\"type\":\"Statement\",\"id\":\"b\"}\n";

        assertThat(narrow.skipping(bad::add).read(bytes(text))).hasSize(2);
        assertThat(bad).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(IncidentJsonException.Code.LIMIT);
            assertThat(error.line()).isEqualTo(2);
        });
        assertThatThrownBy(() -> narrow.read(bytes(text)).count())
                .isInstanceOf(IncidentJsonException.class)
                .hasMessageContaining("longer than the 60 bytes");
    }

    @Test
    void aMillionIncidentsAreReadInTheMemoryOfAFew() throws Exception {
        String output = OwnJvm.run(
                folder, "-Xmx64m", "-cp", OwnJvm.path(any -> true), "io.casus.program.LongStreamProgram", "1000000");

        assertThat(output).isEqualTo("1000000 read\n");
    }

    private void write(Path file, int count) {
        try (JsonLines.Writer<Incident> out = lines.write(file)) {
            for (int i = 0; i < count; i++) {
                out.add(launch(i));
            }
        }
    }

    private static Incident launch(int number) {
        return MissileLaunch.builder().id("launch-" + number).build();
    }

    private List<Incident> read(String text) {
        return lines.read(bytes(text)).toList();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private Path empty(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }
}
