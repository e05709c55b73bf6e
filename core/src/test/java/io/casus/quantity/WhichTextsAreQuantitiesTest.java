package io.casus.quantity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.InvalidValueException;
import io.casus.time.SharedData;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of text that are read, and the cells of the missile test database. */
class WhichTextsAreQuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 km|1000 km",
                "4,500 km|4500 km",
                "1,100km|1100 km",
                "2111.5 km|2111.5 km",
                "  About 1,100   Kilometers |about 1100 km",
                "approximately 680 miles|about 680 mi",
                "~50 km|about 50 km",
                "nearly 1,000|about 1000",
                "more than 1,100 kilometres|more than 1100 km",
                "over 1,000|more than 1000",
                "at least seven|at least 7",
                "no fewer than 7|at least 7",
                "up to 90 km|up to 90 km",
                "no more than 90 km|up to 90 km",
                "less than 5 minutes|less than 5 min",
                "under 5 s|less than 5 s",
                "between 25 and 90 km|between 25 and 90 km",
                "from 25 to 90 km|between 25 and 90 km",
                "25-90 km|between 25 and 90 km",
                "25 to 90 km|between 25 and 90 km",
                "one or two|between 1 and 2",
                "about 25 to 30 km|about between 25 and 30 km",
                "twenty-one|21",
                "seventeen|17",
                "seventy|70",
                "a dozen|12",
                "about a hundred|about 100",
                "two thousand|2000",
                "1.5 million|1500000",
                "20 knots|20 kn",
                "5 nautical miles|5 nmi",
                "3 metric tons|3 t",
                "100 mph|100 mph",
                "multiple|at least 2",
                "several|at least 3",
                "several kilometers|at least 3 km",
                ">= 5 km|at least 5 km"
            })
    void theFormsThatReportsUseAreRead(String text, String expected) {
        assertThat(Quantity.parse(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "km",
                "Unknown",
                "N/A",
                "330 lm",
                "1,10 km",
                "11,000,0 km",
                "1.2.3 km",
                "5 tons",
                "Mach 5",
                "5 Mach",
                "about",
                "between 90 and 25 km",
                "-5 km",
                "1.5",
                "7 missiles",
                "1,100 km (680 miles)",
                "twenty-eleven",
                "1e3 km",
                "3 m s"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theMessageQuotesTheCell() {
        assertThatThrownBy(() -> Quantity.parseCell("330 lm"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.found()).isEqualTo("330 lm"))
                .hasMessage(
                        "\"330 lm\" is no quantity: \"lm\" is no unit that is known here, which are m, km, cm, mi, nmi, ft, yd,"
                                + " in, g, kg, t, lb, s, min, h, d, wk, m/s, km/s, km/h, mph, kn.");
    }

    @ParameterizedTest
    @CsvSource({"Unknown, UNKNOWN", "N/A, NOT_APPLICABLE", "'', NOTHING_SAID", "' ', NOTHING_SAID", "1000 km, REPORTED"
    })
    void aCellHasOneOfFourStates(String cell, QuantityCell.State state) {
        QuantityCell read = Quantity.parseCell(cell);

        assertThat(read.state()).isEqualTo(state);
        assertThat(read.text()).isEqualTo(cell);
        assertThat(read.quantity().isPresent()).isEqualTo(state == QuantityCell.State.REPORTED);
    }

    @Test
    void aCellThatMustGiveAQuantityKeepsItsWordsOrIsAnError() {
        assertThat(Quantity.parseCell("4,500 km").orElseThrow())
                .isEqualTo(Quantity.of(4500, Unit.KILOMETRE).withWords("4,500 km"));
        assertThatThrownBy(() -> Quantity.parseCell("Unknown").orElseThrow())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A quantity was expected, but the cell is \"Unknown\".");
    }

    @Test
    void everyApogeeAndDistanceOfTheMissileTestDatabaseIsReadButTwoSlips() {
        ImmutableList<ImmutableList<String>> rows =
                SharedData.table("cns-missile-tests/north-korea-2023-04.csv", Charset.forName("windows-1252"));
        List<QuantityCell> read = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (ImmutableList<String> row : rows.subList(1, rows.size())) {
            for (String column : ImmutableList.of("Apogee", "Distance Travelled")) {
                String cell = row.get(rows.get(0).indexOf(column));
                try {
                    read.add(Quantity.parseCell(cell));
                } catch (InvalidValueException e) {
                    refused.add(e.found());
                }
            }
        }

        assertThat(rows).hasSize(246);
        assertThat(refused).containsExactly("330 lm", "330 lm");
        assertThat(read.stream().collect(groupingBy(QuantityCell::state, counting())))
                .isEqualTo(ImmutableMap.of(
                        QuantityCell.State.REPORTED, 312L,
                        QuantityCell.State.UNKNOWN, 142L,
                        QuantityCell.State.NOT_APPLICABLE, 7L,
                        QuantityCell.State.NOTHING_SAID, 27L));
        assertThat(read)
                .flatExtracting(cell -> cell.quantity().stream().toList())
                .allSatisfy(quantity -> assertThat(quantity.unit()).isEqualTo(Unit.KILOMETRE));
    }

    @Test
    void wordsThatHaveAFactoryAreReadAsItMakesThem() {
        assertThat(Quantity.parse("several")).isEqualTo(Quantity.several());
        assertThat(Quantity.parse("Multiple")).isEqualTo(Quantity.multiple());
        assertThat(Quantity.parse("One  or two")).isEqualTo(Quantity.oneOrTwo());
        assertThat(Quantity.parse("1 or 2").words()).isEmpty();
        assertThat(Quantity.parse("one or two hundred").words()).isEmpty();
        assertThat(Quantity.parse("one or two km").words()).contains("one or two");
    }

    @ParameterizedTest
    @ValueSource(strings = {" about 1,100 km ", "\u00a0about 1,100 km\n"})
    void aCellKeepsItsWordsWithoutTheSpaceAroundThem(String text) {
        QuantityCell cell = Quantity.parseCell(text);

        assertThat(cell.quantity())
                .contains(Quantity.about(1100, Unit.KILOMETRE).withWords("about 1,100 km"));
        assertThat(cell.orElseThrow()).isEqualTo(cell.quantity().orElseThrow());
        assertThat(cell.text()).isEqualTo(text);
        assertThat(Quantity.parseCell("Several").orElseThrow().words()).contains("Several");
    }

    @ParameterizedTest
    @ValueSource(strings = {"more than 1 and less than 2", "about more than 1 and less than 2"})
    void aCountThatCanBeNoWholeNumberIsRefused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("is a count, but no whole number lies within its bounds.");
        assertThat(Quantity.parse("more than 1 and less than 2 km")).hasToString("more than 1 and less than 2 km");
    }

    @ParameterizedTest
    @ValueSource(strings = {"less than 0", "less than 0 km"})
    void lessThanZeroIsRefused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("is below zero, which a quantity of this unit cannot be.");
    }
}
