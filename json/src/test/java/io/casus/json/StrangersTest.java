package io.casus.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.abort;

import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.json.IncidentJsonException.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Is what the JSON Test Suite calls JSON accepted, and nothing else, with each library? */
@ParameterizedClass
@EnumSource(JsonLibrary.class)
class StrangersTest {
    /** JSON by its grammar, which says that names should differ; here they must. */
    private static final Set<String> DUPLICATES =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    private static final Set<Code> NOT_JSON = Set.of(Code.SYNTAX, Code.LIMIT);

    @Parameter
    private JsonLibrary library;

    static Stream<Path> accepted() {
        return suite(name -> name.startsWith("y_") && !DUPLICATES.contains(name));
    }

    static Stream<Path> duplicates() {
        return suite(DUPLICATES::contains);
    }

    static Stream<Path> refused() {
        return suite(name -> name.startsWith("n_"));
    }

    static Stream<Path> eitherWay() {
        return suite(name -> name.startsWith("i_"));
    }

    private static Stream<Path> suite(Predicate<String> names) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path suite = folder.resolve("shared/data/json-test-suite/test_parsing");
            if (Files.isDirectory(suite)) {
                return list(suite).filter(file -> names.test(file.getFileName().toString()));
            }
        }
        return abort("The data in shared/data/json-test-suite do not stand beside the project.");
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatIsJsonIsReadAndWrittenBackEqual(Path file) throws IOException {
        byte[] json = Files.readAllBytes(file);
        ForeignValue value = anything().read(json);
        Incident incident = incidents().read(inAnIncident(json));

        assertThat(anything().read(anything().write(value))).isEqualTo(value);
        assertThat(incidents().read(incidents().write(incident))).isEqualTo(incident);
        assertThat(incident.foreignProperties().get("x")).contains(value);
    }

    @ParameterizedTest
    @MethodSource("duplicates")
    void namesThatStandTwiceAreRefusedAsSuch(Path file) throws IOException {
        assertThat(refusal(anything(), Files.readAllBytes(file)).code()).isEqualTo(Code.DUPLICATE);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotJsonIsRefused(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);

        assertThat(refusal(incidents(), inAnIncident(bytes)).code()).isIn(NOT_JSON);
        assertThat(refusal(anything(), bytes).code()).isIn(Code.SYNTAX, Code.LIMIT, Code.TRAILING);
    }

    @ParameterizedTest
    @MethodSource("eitherWay")
    void whatMayBeEitherIsReadOrRefusedButNeverHalfRead(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);

        assertThatCode(() -> survivesOrIsRefused(anything(), bytes)).doesNotThrowAnyException();
        assertThatCode(() -> survivesOrIsRefused(incidents(), inAnIncident(bytes)))
                .doesNotThrowAnyException();
    }

    private static <T> void survivesOrIsRefused(JsonForm<T> form, byte[] bytes) {
        T value;
        try {
            value = form.read(bytes);
        } catch (IncidentJsonException e) {
            assertThat(e.sentence()).endsWith(".");
            return;
        }
        assertThat(form.read(form.writeBytes(value))).isEqualTo(value);
    }

    private JsonForm<ForeignValue> anything() {
        return IncidentJson.on(library, false).form(ForeignValue.class);
    }

    private JsonForm<Incident> incidents() {
        return IncidentJson.on(library, false).form(Incident.class);
    }

    private static byte[] inAnIncident(byte[] json) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.write("{\"type\":\"Statement\",\"id\":\"a\",\"x\":".getBytes(UTF_8));
        document.write(json);
        document.write('}');
        return document.toByteArray();
    }

    private static IncidentJsonException refusal(JsonForm<?> form, byte[] document) {
        IncidentJsonException e = catchThrowableOfType(IncidentJsonException.class, () -> form.read(document));
        assertThat(e).as("a refusal").isNotNull();
        return e;
    }
}
