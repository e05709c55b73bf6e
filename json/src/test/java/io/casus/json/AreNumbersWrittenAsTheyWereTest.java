package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.incident.Incident;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does a number come out as it went in, through each library, however many digits it has? */
class AreNumbersWrittenAsTheyWereTest {
    private static final String LAUNCH = "{\"type\":\"MissileLaunch\",\"id\":\"a\",\"status\":\"occurred\",%s}";

    private static void assertKept(String json) {
        for (JsonLibrary library : JsonLibrary.values()) {
            JsonForm<Incident> form =
                    IncidentJson.compact().withLibrary(library).form(Incident.class);

            assertThat(form.write(form.read(json))).as(library.toString()).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0",
        "7",
        "9",
        "10",
        "99",
        "100",
        "999999999",
        "1000000000",
        "2147483647",
        "2147483648",
        "999999999999999999",
        "1000000000000000000",
        "9223372036854775807",
        "9223372036854775808",
        "123456789012345678901234567890",
        "0.5",
        "1.0",
        "1500.25"
    })
    void aQuantityHasTheSameDigits(String digits) {
        assertKept(LAUNCH.formatted("\"distance\":{\"best\":" + digits + ",\"unit\":\"m\"}"));
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "10", "2147483644"})
    void aPositionInATextHasTheSameDigits(int start) {
        assertKept(LAUNCH.formatted(
                "\"claims\":{\"status\":[{\"value\":\"alleged\",\"certainty\":\"stated\",\"citations\":[{\"source\":\"s\",\"exact\":\"abc\",\"start\":"
                        + start + ",\"end\":" + (start + 3) + "}]}]}"));
    }

    @ParameterizedTest
    @CsvSource({"-5", "-40.5"})
    void aCoordinateHasTheSameDigits(String degrees) {
        assertKept(LAUNCH.formatted(
                "\"launchSite\":{\"coordinates\":{\"latitude\":" + degrees + ",\"longitude\":" + degrees + "}}"));
    }
}
