package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.json.IncidentJsonException.Code;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Are equal small values of many documents one object, and does nobody notice but for the memory? */
class WhetherEqualValuesAreSharedTest {
    private static final String STATE = "{\"type\":\"State\",\"code\":\"PRK\",\"otherNames\":[{\"text\":\"DPRK\"}]}";

    private final JsonForm<Incident> form = IncidentJson.compact().form(Incident.class);

    private static String launch(String id, String properties) {
        return "{\"type\":\"MissileLaunch\",\"id\":\"" + id + "\"," + properties + "}";
    }

    private static String launchedBy(String id, String actor) {
        return launch(id, "\"launchedBy\":" + actor);
    }

    private MissileLaunch read(String json) {
        return (MissileLaunch) form.read(json);
    }

    @Test
    void anActorOfTwoDocumentsIsOneObject() {
        MissileLaunch one = read(launchedBy("a", STATE));
        MissileLaunch other = read(launchedBy("b", STATE));

        assertThat(one.launchedBy()).isPresent();
        assertThat(other.launchedBy().orElseThrow()).isSameAs(one.launchedBy().orElseThrow());
    }

    @Test
    void aCodeOfTwoDocumentsIsOneObject() {
        String document = launch("a", "\"launchSite\":{\"name\":\"a site\",\"country\":\"PRK\",\"within\":\"%s\"}");
        MissileLaunch one = read(document.formatted("one region"));
        MissileLaunch other = read(document.formatted("another region"));

        assertThat(other.launchSite().orElseThrow().country().orElseThrow())
                .isSameAs(one.launchSite().orElseThrow().country().orElseThrow());
    }

    @Test
    void aTimeOfTwoDocumentsIsOneObject() {
        String time = "\"time\":{\"edtf\":\"2025-01-06T12:00~\",\"zone\":\"Asia/Seoul\"}";

        assertThat(read(launch("b", time)).time().orElseThrow())
                .isSameAs(read(launch("a", time)).time().orElseThrow());
    }

    @Test
    void whatComesAgainIsSharedAmongMuchThatDoesNot() {
        MissileLaunch before = read(launchedBy("a", STATE));
        readManyActors();
        read(launchedBy("b", STATE));
        MissileLaunch twice = read(launchedBy("c", STATE));
        readManyActors();
        MissileLaunch after = read(launchedBy("d", STATE));

        assertThat(after.launchedBy().orElseThrow())
                .isEqualTo(before.launchedBy().orElseThrow())
                .isSameAs(twice.launchedBy().orElseThrow());
    }

    private void readManyActors() {
        IntStream.range(0, 5_000)
                .mapToObj("{\"type\":\"Organization\",\"name\":\"ministry %d\"}"::formatted)
                .forEach(actor -> read(launchedBy("a", actor)));
    }

    @Test
    void valuesThatBeginAlikeAreNotTakenForEachOther() {
        String organization =
                "{\"type\":\"Organization\",\"name\":\"ministry\",\"of\":{\"type\":\"State\",\"code\":\"%s\"},"
                        + "\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q%d\"}]}";
        JsonForm<Incident> jackson =
                IncidentJson.compact().withLibrary(JsonLibrary.JACKSON_3).form(Incident.class);

        IntStream.range(0, 5_000).forEach(number -> {
            String state = number % 2 == 0 ? "PRK" : "KOR";
            String document = launchedBy("a", organization.formatted(state, number % 1_500));

            assertThat(form.read(document)).isEqualTo(jackson.read(document));
        });
    }

    @Test
    void whatWasReadBeforeIsStillTooDeepWhereItIs() {
        JsonForm<Incident> shallow = IncidentJson.compact()
                .withLimits(JsonLimits.standard().withNesting(6))
                .form(Incident.class);
        shallow.read(launchedBy("a", STATE));

        assertThatThrownBy(() -> shallow.read(launch("b", "\"claims\":{\"launchedBy\":[{\"value\":" + STATE + "}]}")))
                .isInstanceOfSatisfying(
                        IncidentJsonException.class, e -> assertThat(e.code()).isEqualTo(Code.LIMIT));
    }
}
