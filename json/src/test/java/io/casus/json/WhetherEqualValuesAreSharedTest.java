package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.json.IncidentJsonException.Code;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** What is read the second time is remembered, whatever other tests have read. */
    private MissileLaunch readTwice(String json) {
        read(json);
        return read(json);
    }

    @Test
    void anActorOfTwoDocumentsIsOneObject() {
        MissileLaunch one = readTwice(launchedBy("a", STATE));
        MissileLaunch other = read(launchedBy("b", STATE));

        assertThat(one.launchedBy()).isPresent();
        assertThat(other.launchedBy().orElseThrow()).isSameAs(one.launchedBy().orElseThrow());
    }

    @Test
    void aCodeOfTwoDocumentsIsOneObject() {
        String document = launch("a", "\"launchSite\":{\"name\":\"a site\",\"country\":\"PRK\",\"within\":\"%s\"}");
        MissileLaunch one = readTwice(document.formatted("one region"));
        MissileLaunch other = read(document.formatted("another region"));

        assertThat(other.launchSite().orElseThrow().country().orElseThrow())
                .isSameAs(one.launchSite().orElseThrow().country().orElseThrow());
    }

    @Test
    void aTimeOfTwoDocumentsIsOneObject() {
        String time = "\"time\":{\"edtf\":\"2025-01-06T12:00~\",\"zone\":\"Asia/Seoul\"}";

        MissileLaunch one = readTwice(launch("a", time));
        MissileLaunch other = read(launch("b", time));

        assertThat(other.time().orElseThrow()).isSameAs(one.time().orElseThrow());
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"best\":500,\"unit\":\"km\"} | {\"best\":600,\"unit\":\"km\"}",
                "{\"best\":1500,\"unit\":\"km\"} | {\"best\":2500,\"unit\":\"km\"}",
                "{\"low\":3,\"unit\":\"km\"} | {\"low\":4,\"unit\":\"km\"}"
            })
    void valuesThatComeInTurnAreBothShared(String one, String other) {
        assertBothComeAgain("distance", one, other, launch -> launch.distance().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"KOR,JOR", "IRN,IRQ", "PRK,PRC"})
    void statesThatComeInTurnAreBothShared(String one, String other) {
        assertBothComeAgain(
                "launchedBy",
                state(one),
                state(other),
                launch -> launch.launchedBy().orElseThrow());
    }

    private static String state(String code) {
        return "{\"type\":\"State\",\"code\":\"" + code + "\"}";
    }

    private void assertBothComeAgain(String property, String one, String other, Function<MissileLaunch, Object> value) {
        String document = "\"" + property + "\":%s";
        String first = launch("a", document.formatted(one));
        String second = launch("a", document.formatted(other));
        read(first);
        read(second);
        Object firstBefore = value.apply(read(first));
        Object secondBefore = value.apply(read(second));
        assertThat(value.apply(read(first))).isSameAs(firstBefore);
        assertThat(value.apply(read(second))).isSameAs(secondBefore);
    }

    @Test
    void theSameBytesOfTwoTypesDoNotTakeTurns() {
        String visit =
                "{\"type\":\"DiplomaticVisit\",\"id\":\"%s\",\"visitors\":[{\"type\":\"Person\",\"name\":\"Ann\"}],\"host\":"
                        + state("CHN") + ",\"claims\":{\"host\":[{\"value\":" + state("CHN") + ",\"claimant\":"
                        + state("CHN")
                        + "}]}}";
        form.read(visit.formatted("a"));
        DiplomaticVisit one = (DiplomaticVisit) form.read(visit.formatted("a"));
        DiplomaticVisit other = (DiplomaticVisit) form.read(visit.formatted("b"));
        assertThat(other.host().orElseThrow()).isSameAs(one.host().orElseThrow());
    }
}
