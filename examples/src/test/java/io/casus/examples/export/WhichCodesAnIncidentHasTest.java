package io.casus.examples.export;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Office;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.examples.SharedData;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.Casualties;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.PoliticalEvent;
import io.casus.incident.Statement;
import io.casus.incident.TroopDeployment;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LaunchPurpose;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.Stance;
import io.casus.vocabulary.TransferStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class WhichCodesAnIncidentHasTest {
    private static final State NORWAY = State.of("NOR");
    private static final State CHILE = State.of("CHL");
    private static final Person MINISTER = Person.builder()
            .name("Kari Berg")
            .addOffice(Office.of("Foreign Minister", NORWAY))
            .build();

    private static final ImmutableList<Incident> CODED = ImmutableList.of(
            launch(LaunchPurpose.TEST),
            launch(LaunchPurpose.COMBAT),
            DiplomaticVisit.builder()
                    .id("visit")
                    .addVisitor(MINISTER)
                    .host(CHILE)
                    .build(),
            meeting(MeetingFormat.TALKS),
            meeting(MeetingFormat.TELEPHONE_CALL),
            statement(Stance.CONDEMNS),
            statement(Stance.DEMANDS),
            statement(Stance.SUPPORTS),
            statement(Stance.WARNS),
            transfer(TransferStage.DELIVERED),
            transfer(TransferStage.INTENDED),
            TroopDeployment.builder().id("deployment").deployedBy(NORWAY).build(),
            PoliticalEvent.builder()
                    .id("arrest")
                    .kind(PoliticalEventKind.ARREST)
                    .state(CHILE)
                    .build());

    private static MissileLaunch launch(LaunchPurpose purpose) {
        return MissileLaunch.builder()
                .id("launch")
                .launchedBy(NORWAY)
                .purpose(purpose)
                .build();
    }

    private static DiplomaticMeeting meeting(MeetingFormat format) {
        return DiplomaticMeeting.builder()
                .id("meeting")
                .addParticipant(MINISTER)
                .addParticipant(CHILE)
                .format(format)
                .build();
    }

    private static Statement statement(Stance stance) {
        return Statement.builder()
                .id("statement")
                .addSpeaker(MINISTER)
                .addAddressee(CHILE)
                .addStance(stance)
                .quotation("It is so")
                .build();
    }

    private static ArmsTransfer transfer(TransferStage stage) {
        return ArmsTransfer.builder()
                .id("transfer")
                .supplier(NORWAY)
                .recipient(CHILE)
                .stage(stage)
                .build();
    }

    private static ImmutableList<String> codes(Incident incident) {
        return EventCodes.of(incident).stream()
                .map(event -> event.source().map(Object::toString).orElse("-") + " " + event.cameo() + " "
                        + event.plover() + " "
                        + event.target().map(Object::toString).orElse("-"))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void actsBetweenStatesHaveCodes() {
        assertThat(CODED.stream().flatMap(incident -> codes(incident).stream()))
                .containsExactly(
                        "NOR 150 MOBILIZE -",
                        "NOR 190 ASSAULT -",
                        "NOR 042 CONSULT CHL",
                        "CHL 043 CONSULT NOR",
                        "NOR 040 CONSULT CHL",
                        "CHL 040 CONSULT NOR",
                        "NOR 041 CONSULT CHL",
                        "CHL 041 CONSULT NOR",
                        "NOR 111 ACCUSE CHL",
                        "NOR 100 REQUEST CHL",
                        "NOR 051 SUPPORT CHL",
                        "NOR 130 THREATEN CHL",
                        "NOR 072 AID CHL",
                        "NOR 0332 AGREE CHL",
                        "NOR 154 MOBILIZE -",
                        "CHL 173 COERCE CHL");
    }

    @Test
    void eachCodeSaysWhatItLoses() {
        assertThat(CODED.stream().flatMap(incident -> EventCodes.of(incident).stream()))
                .allSatisfy(event -> assertThat(event.loss()).matches("Not held: .*\\."));
    }

    @Test
    void whatIsNoActOfOnePartyTowardsAnotherHasNone() {
        assertThat(EventCodes.of(Casualties.builder().id("losses").build())).isEmpty();
        assertThat(EventCodes.whyNone(Casualties.builder().id("losses").build()))
                .hasValueSatisfying(why -> assertThat(why).contains("no code for what is told of this Casualties"));
        assertThat(EventCodes.whyNone(launch(LaunchPurpose.TEST))).isEmpty();
    }

    @Test
    void whatDidNotOccurHasNone() {
        MissileLaunch feared = launch(LaunchPurpose.TEST).toBuilder()
                .status(IncidentStatus.POSSIBLE)
                .build();

        assertThat(EventCodes.of(feared)).isEmpty();
        assertThat(EventCodes.whyNone(feared))
                .contains("It is not told as having occurred, and event data code what occurred.");
    }

    @Test
    void theCodesAreThoseOfTheCodebookAndOfItsAuthorsTable() throws IOException {
        Optional<Path> folder = SharedData.folder("data/cameo-plover");
        assumeTrue(folder.isPresent());
        JsonNode codebook =
                new ObjectMapper().readTree(Files.readString(folder.get().resolve("py-gdelt_cameo_codes.json")));
        ImmutableSet<String> table;
        try (Stream<String> lines = Files.lines(folder.get().resolve("CAMEO2PLOVER-2021.txt"))) {
            table = lines.filter(line -> line.matches("\\d+:.*"))
                    .map(line -> line.replaceFirst("^(\\d+): *([A-Z]*).*", "$1 $2"))
                    .collect(toImmutableSet());
        }

        assertThat(CODED.stream().flatMap(incident -> EventCodes.of(incident).stream()))
                .allSatisfy(event -> {
                    assertThat(codebook.has(event.cameo())).as(event.cameo()).isTrue();
                    assertThat(table).contains(event.cameo() + " " + event.plover());
                });
    }
}
