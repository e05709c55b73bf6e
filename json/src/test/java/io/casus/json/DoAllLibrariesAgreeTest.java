package io.casus.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Do the readers and writers of all libraries give the same value, the same bytes, or the same error at the same place? */
@Timeout(120)
class DoAllLibrariesAgreeTest {
    private static final AllLibraries<ForeignValue> ANYTHING =
            AllLibraries.of(ForeignValue.class, JsonLimits.standard());
    private static final AllLibraries<Incident> INCIDENTS = AllLibraries.of(Incident.class, JsonLimits.standard());

    static Stream<Path> goldenFiles() {
        return Stream.of("canonical", "accepted", "foreign", "rejected").flatMap(GoldenFiles::of);
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void theyAgreeAboutTheGoldenFiles(Path file) throws IOException {
        AllLibraries<?> libraries = GoldenFiles.isList(file)
                ? AllLibraries.ofList(GoldenFiles.type(file), JsonLimits.standard())
                : AllLibraries.of(GoldenFiles.type(file), JsonLimits.standard());

        assertThat(libraries.difference(Files.readAllBytes(file))).isEmpty();
        assertThat(libraries.difference(Files.readString(file))).isEmpty();
    }

    @Test
    void theyAgreeAboutSmallDocumentsOfEveryKind() {
        assertThat(JsonTexts.all()).allSatisfy(document -> {
            assertThat(ANYTHING.difference(document)).isEmpty();
            assertThat(INCIDENTS.difference(document)).isEmpty();
        });
    }

    @Test
    void whatIsJsonIsReadAndNothingElse() {
        JsonForm<ForeignValue> form = IncidentJson.compact().form(ForeignValue.class);

        assertThat(JsonTexts.json())
                .isNotEmpty()
                .allSatisfy(json ->
                        assertThat(form.read(form.write(form.read(json)))).isEqualTo(form.read(json)));
        assertThat(JsonTexts.noJson())
                .isNotEmpty()
                .allSatisfy(text -> assertThatThrownBy(() -> form.read(text))
                        .as(new String(text, UTF_8))
                        .isInstanceOf(IncidentJsonException.class));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theyAgreeAboutAThousandWildDocuments(long seed) {
        assertThat(LibraryFuzz.withGoldenFiles().round(seed)).isEmpty();
    }
}
