package io.casus.time;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.casus.InvalidValueException;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are read, against what the tests of other projects say of them. */
class WhichEdtfTextsAreReadTest {
    /** Each text whose verdict is not ours, by the reason. */
    private static final ImmutableMap<String, ImmutableList<String>> DEVIATIONS =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put(
                            "Refused: it names several times that are all meant, and the type stands for one.",
                            ImmutableList.of(
                                    "{-1640-06..-1200-01}",
                                    "{-1667,1668,1670..1672}",
                                    "{-1740-02-12..-1200-01-29}",
                                    "{..1760}",
                                    "{..1984}",
                                    "{1667, 1670..1672}",
                                    "{1667,1668, 1670..1672}",
                                    "{1760-12..}",
                                    "{1760..}",
                                    "{1960 ,  1961-12}",
                                    "{1960, 1961-12}",
                                    "{1960,-1961-12}",
                                    "{1960,1961-12}",
                                    "{2020, 2021}",
                                    "{2020}"))
                    .put(
                            "Refused: there is no such day; the project that accepts it does not look at the length of February.",
                            ImmutableList.of("1900-02-29", "2019-02-29"))
                    .put(
                            "Refused: the year is beyond those of java.time.",
                            ImmutableList.of("Y17E8", "Y1234567890", "Y-1234567890"))
                    .put(
                            "Read: the end is named more coarsely than the start, and some of it comes after the start.",
                            ImmutableList.of(
                                    "0000-01-03/0000-01",
                                    "0000-02/0000",
                                    "2004-06-11%/2004-%06",
                                    "2004-06-11%/2004-06~"))
                    .put(
                            "Read: times of day in intervals are an addition of ours, and valid in ISO 8601-1.",
                            ImmutableList.of(
                                    "2005-07-25T10:10:10Z/2006-01-01T10:10:10Z",
                                    "2005-07-25T10:10:10Z/2006-01",
                                    "2005-07-25/2006-01-01T10:10:10Z"))
                    .put(
                            "Read: which season comes first in a year depends on the hemisphere, which these codes leave open.",
                            ImmutableList.of("2012-21/2012-22", "2012-23/2012-22", "2012-24/2012-21"))
                    .put(
                            "Read: nothing in the standard bars a far year from an interval.",
                            ImmutableList.of("Y-61000/-2000"))
                    .build();

    /** A text, the verdict on which all projects agree, and the lowest level that one of them names. */
    private record Case(String text, boolean valid, String level) {}

    @ParameterizedTest(name = "level {0}: {1} valid, {2} invalid")
    @CsvSource({"0, 86, 0", "1, 151, 0", "2, 176, 0", "not told, 74, 118"})
    void everyTextIsReadOrRefusedAsTheProjectsSayUnlessTheTableSaysOtherwise(String level, int valid, int invalid) {
        ImmutableList<Case> cases =
                agreed().stream().filter(tried -> tried.level().equals(level)).collect(toImmutableList());
        ImmutableSet<String> listed = ImmutableSet.copyOf(Iterables.concat(DEVIATIONS.values()));

        assertThat(cases).filteredOn(Case::valid).hasSize(valid);
        assertThat(cases).filteredOn(tried -> !tried.valid()).hasSize(invalid);
        assertThat(cases)
                .allSatisfy(tried -> assertThat(isRead(tried.text()))
                        .as(tried.text())
                        .isEqualTo(tried.valid() != listed.contains(tried.text())));
    }

    @Test
    void everyTextInTheTableIsOneOfTheCases() {
        assertThat(agreed()).extracting(Case::text).containsAll(Iterables.concat(DEVIATIONS.values()));
    }

    @Test
    void everyTextThatIsReadIsKeptAsItIs() {
        assertThat(agreed())
                .filteredOn(tried -> isRead(tried.text()))
                .allSatisfy(
                        tried -> assertThat(UncertainTime.parse(tried.text())).hasToString(tried.text()));
    }

    @Test
    void everyTextThatIsReadHasItsEarliestMomentBeforeItsLatest() {
        assertThat(agreed()).filteredOn(tried -> isRead(tried.text())).allSatisfy(tried -> {
            UncertainTime time = UncertainTime.parse(tried.text());
            time.earliest()
                    .ifPresent(earliest -> time.latest()
                            .ifPresent(latest ->
                                    assertThat(earliest).as(tried.text()).isBefore(latest)));
            assertThat(time.describe()).isNotBlank();
        });
    }

    private static boolean isRead(String text) {
        try {
            UncertainTime.parse(text);
            return true;
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    /** What a project refuses only at a lower level than that of the text says nothing of a reader of all levels. */
    private static ImmutableList<Case> agreed() {
        ImmutableList<ImmutableList<String>> rows = SharedData.table("edtf/edtf-cases.csv", UTF_8).stream()
                .filter(row -> row.get(6).equals("2019") && !row.get(4).contains("@"))
                .collect(toImmutableList());
        ImmutableMap<String, Collection<String>> verdicts = byText(rows, 4);
        ImmutableMap<String, Collection<String>> levels = byText(rows, 5);
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .map(entry -> new Case(
                        entry.getKey(),
                        entry.getValue().contains("valid"),
                        levels.getOrDefault(entry.getKey(), ImmutableList.of()).stream()
                                .filter(level -> !level.isEmpty())
                                .sorted()
                                .findFirst()
                                .orElse("not told")))
                .collect(toImmutableList());
    }

    private static ImmutableMap<String, Collection<String>> byText(
            ImmutableList<ImmutableList<String>> rows, int column) {
        return rows.stream()
                .collect(toImmutableSetMultimap(row -> row.get(3), row -> row.get(column)))
                .asMap()
                .entrySet()
                .stream()
                .collect(toImmutableMap(entry -> entry.getKey(), entry -> entry.getValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "199u, X",
        "1999-uu-01, X",
        "1984?~, %",
        "unknown/2006, /2006",
        "2004-01-01/open, ..",
        "y170000002, Y",
        "195x, X",
        "(2004)?, qualifier",
        "2001-21^southernHemisphere, 25 to 32"
    })
    void aTextOfAnOldDraftIsRefusedWithTheNewForm(String text, String newForm) {
        assertThatThrownBy(() -> UncertainTime.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("\"" + text + "\" is no EDTF time: at character ")
                .hasMessageContaining("drafts before 2019")
                .hasMessageContaining(newForm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-13|\"2016-13\" is no EDTF time: at character 6 (\"13\"), a month is 01 to 12, and a part of a year 21 to 41.",
                "2016-02-30|\"2016-02-30\" is no EDTF time: at character 9 (\"30\"), no month and year that fit have such a day.",
                "2016-05-02T12:00:00-00:00|\"2016-05-02T12:00:00-00:00\" is no EDTF time: at character 20 (\"-00:00\"),"
                        + " an offset from -12:00 to +14:00 was expected, and zero without a minus sign.",
                "12345|\"12345\" is no EDTF time: at character 1 (\"12345\"), a year has four digits or X, a decade three"
                        + " digits, a century two; a longer year begins with Y.",
                "2012-10-10T|\"2012-10-10T\" is no EDTF time: at its end, an hour in two digits, at most 24, was expected.",
                "1000/-2000|\"1000/-2000\" is no EDTF time: the interval ends before it starts.",
                "199X-21|\"199X-21\" is no EDTF time: at character 6 (\"21\"), this type cannot hold a season of a year that is"
                        + " not fully given."
            })
    void theMessageNamesThePlaceAndWhatWasExpected(String text, String message) {
        assertThatThrownBy(() -> UncertainTime.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-06T12:00+09:00~",
                "2025-01-06T12+09:00",
                "XXXX-XX-XXT12:00+09:00~",
                "XXXX-11-05",
                "2025-01-06T07:10+09:00/2025-01-06T07:30+09:00",
                "[2025-01-06T07:10Z,2025-01-06T07:30Z]",
                "2025-01-06T12:00?/..",
                "2025-01-06T12:00:00.123456789Z"
            })
    void whatReportsNeedBeyondTheStandardIsRead(String text) {
        assertThat(UncertainTime.parse(text).edtf()).isEqualTo(text);
    }

    @Test
    void theRefusedTextIsInTheException() {
        assertThatThrownBy(() -> UncertainTime.parse("{1667,1668}"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.found()).isEqualTo("{1667,1668}"))
                .hasMessageContaining("[1667,1668]");
    }
}
