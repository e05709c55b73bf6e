package io.casus.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.casus.json.IncidentJsonException.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Do both Jacksons, with the facade and with a user's mapper, read and write the golden files alike? */
class BothJacksonsTest {
    private static final IncidentJson ON_3 = IncidentJson.on(JsonLibrary.JACKSON_3, true);
    private static final IncidentJson ON_2 = IncidentJson.on(JsonLibrary.JACKSON_2, true);

    static Stream<Path> valid() {
        return Stream.of("canonical", "accepted", "foreign").flatMap(GoldenFiles::of);
    }

    static Stream<Path> rejected() {
        return GoldenFiles.of("rejected");
    }

    /** Without those about what is JSON and where a document ends, which is for a mapper to say. */
    static Stream<Path> rejectedAsNoValue() {
        return rejected().filter(file -> !firstLine(file).matches("SYNTAX|TRAILING"));
    }

    private static String firstLine(Path file) {
        try {
            return Files.readAllLines(GoldenFiles.beside(file, ".error.txt")).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    void theFacadesReadTheSameValueAndWriteTheSameBytes(Path file) throws IOException {
        String document = Files.readString(file);

        assertThat(written(ON_2, file, document)).isEqualTo(written(ON_3, file, document));
        assertThat(GoldenFiles.form(file, ON_2).read(document))
                .isEqualTo(GoldenFiles.form(file, ON_3).read(document));
    }

    private static String written(IncidentJson json, Path file, String document) {
        return written(GoldenFiles.form(file, json), document);
    }

    private static <T> String written(JsonForm<T> form, String document) {
        T value = form.read(document);
        String text = form.write(value);

        assertThat(new String(form.writeBytes(value), UTF_8)).isEqualTo(text);
        return text;
    }

    @ParameterizedTest
    @MethodSource("valid")
    void theMappersReadTheSameValueAndWriteTheSameText(Path file) throws IOException {
        String document = Files.readString(file);
        JsonForm<?> form = GoldenFiles.form(file, IncidentJson.on(JsonLibrary.JACKSON_3, false));
        String compact = written(form, document);

        for (UserMapper mapper : UserMapper.values()) {
            Object value = mapper.read(document, GoldenFiles.type(file), GoldenFiles.isList(file));

            assertThat(value).as("%s", mapper).isEqualTo(form.read(document));
            assertThat(mapper.write(value)).as("%s", mapper).isEqualTo(compact);
        }
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void theFacadesRefuseWithTheSameCodePlaceAndSentence(Path file) throws IOException {
        String document = Files.readString(file);
        IncidentJsonException on3 = refusal(() -> GoldenFiles.form(file, ON_3).read(document));
        IncidentJsonException on2 = refusal(() -> GoldenFiles.form(file, ON_2).read(document));

        assertThat(on2.code()).isEqualTo(on3.code());
        assertThat(on2.pointer()).isEqualTo(on3.pointer());
        if (on3.code() != Code.SYNTAX) {
            assertThat(on2).hasMessage(on3.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void howTheDocumentComesChangesNothingInTheError(Path file) throws IOException {
        String document = Files.readString(file);
        byte[] bytes = document.getBytes(UTF_8);
        for (IncidentJson json : List.of(ON_2, ON_3)) {
            JsonForm<?> form = GoldenFiles.form(file, json);
            String expected = refusal(() -> form.read(document)).getMessage();

            assertThat(refusal(() -> form.read(bytes))).hasMessage(expected);
            assertThat(refusal(() -> form.read(new StringReader(document)))).hasMessage(expected);
            assertThat(refusal(() -> form.read(new ByteArrayInputStream(bytes))))
                    .hasMessage(expected);
            assertThat(refusal(() -> form.read(file))).hasMessage(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("rejectedAsNoValue")
    void theMappersRefuseWithTheSameCodePlaceAndSentence(Path file) throws IOException {
        String document = Files.readString(file);
        IncidentJsonException expected =
                refusal(() -> GoldenFiles.form(file, ON_3).read(document));
        for (UserMapper mapper : UserMapper.values()) {
            Throwable thrown = catchThrowable(() -> readAsMapped(mapper, document, file));

            // A list is the mapper's own, and so is what stands for it.
            if (thrown.getCause() instanceof IncidentJsonException cause) {
                assertThat(cause.code()).isEqualTo(expected.code());
                assertThat(cause.pointer()).isEqualTo(expected.pointer());
                assertThat(cause.sentence()).isEqualTo(expected.sentence());
            } else {
                assertThat(GoldenFiles.isList(file) || document.startsWith("null"))
                        .as("%s", thrown)
                        .isTrue();
            }
        }
    }

    private static Object readAsMapped(UserMapper mapper, String document, Path file) throws IOException {
        Object value = mapper.read(document, GoldenFiles.type(file), GoldenFiles.isList(file));
        if (value == null) {
            throw new IllegalArgumentException("A mapper reads null without asking anybody.");
        }
        return value;
    }

    private static IncidentJsonException refusal(Supplier<?> read) {
        IncidentJsonException e = catchThrowableOfType(IncidentJsonException.class, read::get);
        assertThat(e).as("a refusal").isNotNull();
        return e;
    }
}
