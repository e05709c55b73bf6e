package io.casus.examples.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Splitter;
import io.casus.InvalidValueException;
import io.casus.actor.Actor;
import io.casus.actor.State;
import io.casus.examples.SharedData;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Stop;
import io.casus.json.IncidentJson;
import io.casus.vocabulary.VisitKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is read of journeys, made-up ones and, where they are, the real ones? */
class WhatTheTravelsTellTest {
    private static final String TRIPS = """
            <trips>
              <trip role="secretary" who="doe-jane">
                <id>1</id><role>secretary</role><name>Jane Doe</name><start-date>2031-05-01</start-date><end-date>2031-05-03</end-date>
                <country id="ghana">Ghana</country><locale>Accra, Kumasi</locale>
                <remarks>Official visit. Met with President Kofi Asante and
                   Foreign Minister Ama Mensah. Attended a reception.</remarks>
                <created-by>x</created-by><created-datetime>2031-06-01T10:00:00-04:00</created-datetime><last-modified-datetime/>
              </trip>
              <trip role="secretary" who="doe-jane">
                <id>2</id><role>secretary</role><name>Jane Doe</name><start-date>2031-05-01</start-date><end-date>2031-05-03</end-date>
                <country id="ghana">Ghana</country><locale>Accra, Kumasi</locale>
                <remarks>Official visit. Met with President Kofi Asante and Foreign Minister Ama Mensah. Attended a reception.</remarks>
              </trip>
              <trip role="secretary" who="doe-jane">
                <id>3</id><role>secretary</role><name>Jane Doe</name><start-date>2031-05-04</start-date><end-date>2031-05-04</end-date>
                <country id="korea-north">Korea, North</country><locale></locale><remarks>Accompanied President Roe on a state visit.</remarks>
                <note>kept</note>
              </trip>
              <trip role="secretary" who="doe-jane">
                <id>4</id><role>secretary</role><name>Jane Doe</name><start-date>2031-05-06</start-date><end-date>2031-05-05</end-date>
                <country id="korea-north">Democratic People's Republic of Korea</country><locale>Wonsan</locale><remarks/>
                <created-datetime>yesterday</created-datetime>
              </trip>
              <trip role="secretary" who="doe-jane">
                <id>5</id><role>secretary</role><name>Jane Doe</name><start-date>2031-05-07</start-date><end-date>later</end-date>
                <country id="prussia">Prussia</country><locale>Mexico, D.F.</locale><remarks>Discussed trade with Prime Minister Otto.</remarks>
              </trip>
            </trips>
            """;

    private static LoadedDataset load(String xml) throws IOException {
        return new SecretaryTravels().load(new ByteArrayInputStream(xml.getBytes(UTF_8)), "doe-jane");
    }

    private static DiplomaticVisit visit(int number) throws IOException {
        return load(TRIPS).incidents(DiplomaticVisit.class).stream()
                .filter(visit -> visit.id().toString().equals("travels-" + number))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Path> folder() {
        return SharedData.folder("data/secretary-travels");
    }

    static boolean isThere() {
        return folder().isPresent();
    }

    @Test
    void aTripIsAVisitWithOfficeDaysAndPlaces() throws IOException {
        DiplomaticVisit visit = visit(1);

        assertThat(visit.visitors())
                .singleElement()
                .satisfies(person ->
                        assertThat(person.describe()).isEqualTo("Jane Doe, Secretary of State of United States"));
        assertThat(visit.time().orElseThrow().edtf()).isEqualTo("2031-05-01/2031-05-03");
        assertThat(visit.host().map(State::code).map(Object::toString)).contains("GHA");
        assertThat(visit.stops()).extracting(Stop::describe).containsExactly("Accra, Ghana", "Kumasi, Ghana");
        assertThat(visit.kind()).contains(VisitKind.OFFICIAL);
        assertThat(visit(3).kind()).isEmpty();
        assertThat(visit(5).stops()).extracting(Stop::describe).containsExactly("Mexico, D.F., 7 May 2031");
    }

    @Test
    void whoWasMetStandsInTheRemarks() throws IOException {
        assertThat(load(TRIPS).incidents(DiplomaticMeeting.class))
                .extracting(
                        meeting -> meeting.id().toString(),
                        meeting -> meeting.participants().stream()
                                .map(Actor::describe)
                                .toList(),
                        meeting -> meeting.time().map(Object::toString).orElse(""))
                .containsExactly(
                        tuple(
                                "travels-1-meeting-1",
                                List.of(
                                        "Jane Doe, Secretary of State of United States",
                                        "Kofi Asante, President",
                                        "Ama Mensah, Foreign Minister"),
                                "[2031-05-01..2031-05-03]"),
                        tuple(
                                "travels-5-meeting-1",
                                List.of("Jane Doe, Secretary of State of United States", "Otto, Prime Minister"),
                                ""));
        assertThat(visit(1).meetings()).extracting(Object::toString).containsExactly("travels-1-meeting-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Met privately with King Otto and later with Chancellor Weber. | Otto Weber
                    Met President Kofi Asante.                                     | Kofi Asante
                    Briefed President Asante on meetings with Prime Minister Otto. | Asante
                    Attended the inauguration of President Asante.                 | ''
                    Met with Foreign Minister Mensah after President Asante left.  | Mensah
                    Held talks with Prime Minister Otto and addressed the guests of President Asante. | Otto
                    """)
    void onlyWhoWasMetIsTaken(String remarks, String names) {
        String found = String.join(
                " ",
                Remarks.read(remarks).meetings().stream()
                        .flatMap(met -> met.persons().stream())
                        .map(person -> person.name())
                        .toList());

        assertThat(found).isEqualTo(names);
    }

    @Test
    void duplicatesNamesAndSlipsAreListed() throws IOException {
        LoadedDataset loaded = load(TRIPS);

        assertThat(loaded.failures())
                .extracting(LoadFailure::row, LoadFailure::column)
                .containsExactlyInAnyOrder(
                        tuple("1", "last-modified-datetime"),
                        tuple("2", "trip"),
                        tuple("4", "country"),
                        tuple("4", "end-date"),
                        tuple("4", "created-datetime"),
                        tuple("5", "end-date"),
                        tuple("5", "country"));
        assertThat(loaded.incidents(DiplomaticVisit.class)).hasSize(4);
        assertThat(loaded.losses().column("remarks").orElseThrow().where())
                .contains("not held: the trip repeats another");
        assertThat(visit(3).foreignProperties().text("note")).contains("kept");
        assertThat(visit(5).foreignProperties().text("country")).contains("Prussia");
    }

    @Test
    void aDocumentTypeAndBrokenXmlAreRefused() {
        String withType = "<!DOCTYPE trips [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + TRIPS.replace("<note>kept", "<note>&x;");

        assertThatThrownBy(() -> load(withType))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The XML has a document type, but none is expected.");
        assertThatThrownBy(() -> load(TRIPS.replace("</trips>", "")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("The file is no well-formed XML.");
    }

    @Test
    void tripsAreReadOneByOne() throws IOException {
        byte[] onlyTheFirst = TRIPS.substring(0, TRIPS.indexOf("<id>3")).getBytes(UTF_8);
        try (DatasetStream<Journey> journeys =
                new SecretaryTravels().open(new ByteArrayInputStream(onlyTheFirst), "doe-jane")) {
            assertThat(journeys.hasNext()).isTrue();
            assertThatThrownBy(journeys::next).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    @EnabledIf("isThere")
    void everyTripIsAVisitAndEveryValueIsFoundAgain() throws Exception {
        for (String name : List.of(
                "blinken-antony-j", "kerry-john-forbes", "kissinger-henry-a", "pompeo-michael-r", "rice-condoleezza")) {
            Path file = folder().orElseThrow().resolve(name + ".xml");
            LoadedDataset loaded = new SecretaryTravels().load(file);
            Map<String, JsonValues> byTrip = new HashMap<>();
            for (DiplomaticVisit visit : loaded.incidents(DiplomaticVisit.class)) {
                byTrip.put(
                        visit.id().toString(),
                        JsonValues.of(IncidentJson.compact().write(visit)));
            }
            NodeList trips = parsed(file).getElementsByTagName("trip");
            for (int i = 0; i < trips.getLength(); i++) {
                Element trip = (Element) trips.item(i);
                JsonValues values = byTrip.get("travels-" + text(trip, "id"));
                boolean isLeftOut = loaded.failures().stream()
                        .anyMatch(failure -> failure.row().equals(text(trip, "id"))
                                && failure.problem().endsWith("It is left out."));
                assertThat(values == null).isEqualTo(isLeftOut);
                if (values != null) {
                    assertHolds(values, trip);
                }
            }
        }
    }

    private static Document parsed(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static String text(Element trip, String name) {
        return trip.getElementsByTagName(name).item(0).getTextContent();
    }

    private static void assertHolds(JsonValues values, Element trip) {
        NodeList elements = trip.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            boolean isRole = element.getTagName().equals("role");
            String text = isRole ? "Secretary of State" : element.getTextContent();
            assertThat(values.hold(text))
                    .as("%s: %s in %s", element.getTagName(), text, values)
                    .isTrue();
            assertThat(values.hold(element.getAttribute("id"))).isTrue();
        }
        assertThat(values.hold(trip.getAttribute("who"))).isTrue();
        assertThat(values.hold(trip.getAttribute("role"))).isTrue();
    }

    @Test
    @EnabledIf("isThere")
    void theJourneyOfJanuaryIsAVisitToSeoul() throws IOException {
        LoadedDataset loaded =
                new SecretaryTravels().load(folder().orElseThrow().resolve("blinken-antony-j.xml"));
        DiplomaticMeeting meeting = loaded.incidents(DiplomaticMeeting.class).stream()
                .filter(one -> one.id().toString().equals("travels-4275-meeting-1"))
                .findFirst()
                .orElseThrow();

        assertThat(loaded.incidents(DiplomaticVisit.class)).hasSize(239);
        assertThat(meeting.participants())
                .extracting(Actor::describe)
                .containsExactly(
                        "Antony John Blinken, Secretary of State of United States",
                        "Choi Sang-mok, acting President",
                        "Cho Tae-yul, Foreign Minister");
        assertThat(loaded.failures())
                .filteredOn(failure -> failure.column().equals("trip"))
                .extracting(LoadFailure::row)
                .containsExactly("4019", "4020", "4021");
        assertThat(loaded.failures())
                .filteredOn(failure -> failure.column().equals("country"))
                .extracting(LoadFailure::found)
                .contains("Korea, Republic of");
        assertThat(loaded.failures())
                .filteredOn(failure -> failure.column().equals("last-modified-datetime"))
                .hasSize(238);
        assertThat(Splitter.on('\n').splitToList(loaded.losses().toString())).hasSizeGreaterThan(10);
    }
}
