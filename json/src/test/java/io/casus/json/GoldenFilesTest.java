package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Do the documents of this version of the wire form read and write as they must? */
class GoldenFilesTest {
    static Stream<Path> canonical() {
        return GoldenFiles.of("canonical");
    }

    static Stream<Path> accepted() {
        return GoldenFiles.of("accepted");
    }

    static Stream<Path> foreign() {
        return GoldenFiles.of("foreign");
    }

    static Stream<Path> rejected() {
        return GoldenFiles.of("rejected");
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void aCanonicalDocumentIsWrittenAsItWasRead(Path file) throws IOException {
        String written = rewritten(GoldenFiles.form(file), Files.readString(file));

        assertThat(written).isEqualTo(GoldenFiles.expected(file, written));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void anotherSpellingIsWrittenInTheCanonicalOne(Path file) throws IOException {
        JsonForm<?> form = GoldenFiles.form(file);
        String written = rewritten(form, Files.readString(file));

        assertThat(written).isEqualTo(GoldenFiles.expected(GoldenFiles.beside(file, ".canonical.json"), written));
        assertThat(form.read(written)).isEqualTo(form.read(file));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void nothingThatIsUnknownIsLost(Path file) throws IOException {
        String document = Files.readString(file);

        assertThat(rewritten(GoldenFiles.form(file), document)).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void whatIsWrongIsRefusedWithASentence(Path file) throws IOException {
        IncidentJsonException e = catchThrowableOfType(
                IncidentJsonException.class, () -> GoldenFiles.form(file).read(Files.readString(file)));

        assertThat(e).as("refusal of %s", file.getFileName()).isNotNull();
        String error = e.code() + "\n" + e.getMessage() + "\n";
        assertThat(error).isEqualTo(GoldenFiles.expected(GoldenFiles.beside(file, ".error.txt"), error));
    }

    private static <T> String rewritten(JsonForm<T> form, String document) {
        return form.write(form.read(document)) + "\n";
    }
}
