package io.casus.dossier;

import static io.casus.dossier.SampleReports.SOUTH_KOREA;
import static io.casus.dossier.SampleReports.UNITED_STATES;
import static io.casus.dossier.SampleReports.match;
import static io.casus.dossier.SampleReports.person;
import static io.casus.dossier.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.Office;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.incident.Statement;
import io.casus.name.Identifier;
import io.casus.name.Name;
import io.casus.report.Report;
import io.casus.vocabulary.OrganizationKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhichActorsAreTheSameTest {

    @ParameterizedTest
    @CsvSource({
        "Antony Blinken, Anthony Blinken",
        "Antony Blinken, Blinken",
        "Yoon Suk Yeol, Yun Seok-yol",
        "Choi Sang-mok, Choi Sang Mok",
        "Choi Sang-mok, Sang-mok Choi",
        "Cho Tae-yul, Cho Tae-yeol",
        "Sergei Lavrov, Sergey Lavrov",
        "Volodymyr Zelenskyy, Volodymyr Zelensky",
        "José Muñoz, Jose Munoz",
        "Muammar Gaddafi, Muammar Qaddafi",
    })
    void spellingsOfOneNameInOneOfficeAreOnePerson(String one, String other) {
        assertThat(identities(person(one, "President", SOUTH_KOREA), person(other, "President", SOUTH_KOREA)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Kim Jong-un, Kim Jong-il",
        "Choi Sang-mok, Yoon Suk Yeol",
        "Cho, Choi",
        "George H. W. Bush, George W. Bush",
    })
    void holdersOfOneOfficeWithOtherNamesAreNot(String one, String other) {
        assertThat(identities(person(one, "President", SOUTH_KOREA), person(other, "President", SOUTH_KOREA)))
                .hasSize(2);
    }

    @Test
    void theSameNameInOfficesOfOtherStatesIsNotTheSamePerson() {
        assertThat(identities(
                        person("John Smith", "Minister", UNITED_STATES), person("John Smith", "Minister", SOUTH_KOREA)))
                .hasSize(2);
    }

    @Test
    void spellingAloneIsNotEnough() {
        assertThat(identities(Person.of("Anthony Blinken"), Person.of("Antony Blinken")))
                .hasSize(2);
        assertThat(identities(Person.of("Kim"), Person.of("Kim"))).hasSize(2);
    }

    @Test
    void aTitleWithoutItsStateAgreesWithTheSameTitleIfTheWholeNameSoundsAlike() {
        Person yoon = person("Yoon Suk Yeol", "President", SOUTH_KOREA);

        assertThat(identities(yoon, titled("Yun Seok-yol", "President"))).hasSize(1);
        assertThat(identities(titled("Yoon Suk Yeol", "President"), titled("Yun Seok-yol", "President")))
                .hasSize(1);
        assertThat(identities(yoon, titled("Yun Seok-yol", "General"))).hasSize(2);
        assertThat(identities(person("Lee", "President", SOUTH_KOREA), titled("Li", "President")))
                .hasSize(2);
    }

    private static Person titled(String name, String title) {
        return Person.builder()
                .name(name)
                .addOffice(Office.builder().title(title).build())
                .build();
    }

    @Test
    void anIdentifierDecides() {
        Person one = identified("Yoon", "Q1");

        assertThat(identities(one, identified("Yun", "Q1"))).hasSize(1);
        assertThat(identities(one, identified("Yoon", "Q2"))).hasSize(2);
    }

    @Test
    void anIdentifierDecidesAlsoForActorsThatReportsTakeForDifferentKinds() {
        State state = SOUTH_KOREA.toBuilder()
                .addIdentifier(Identifier.of("wikidata", "Q1"))
                .build();
        Organization government = Organization.builder()
                .name("Seoul government")
                .addIdentifier(Identifier.of("wikidata", "Q1"))
                .build();

        assertThat(identities(state, government))
                .extracting(ActorIdentity::actor)
                .containsExactly(state.toBuilder()
                        .addOtherName(Name.of("Seoul government"))
                        .build());
    }

    private static Person identified(String name, String item) {
        return person(name, "President", SOUTH_KOREA).toBuilder()
                .addIdentifier(Identifier.of("wikidata", item))
                .build();
    }

    @Test
    void aSurnameMeansTheOnlyOneOfThatNameInTheReport() {
        Person full = person("Antony Blinken", "Secretary of State", UNITED_STATES);
        Person sister = person("Kim Yo-jong", "Deputy Director", State.of("PRK"));
        Person brother = person("Kim Jong-un", "Leader", State.of("PRK"));

        assertThat(identitiesInOneReport(full, Person.of("Blinken"))).hasSize(1);
        assertThat(identitiesInOneReport(sister, brother, Person.of("Kim"))).hasSize(3);
    }

    @Test
    void thePersonHasAllNamesAndOfficesAndTheReasonsAreTold() {
        Person former = Person.builder()
                .name("Yoon Suk Yeol")
                .addOffice(Office.builder()
                        .title("President")
                        .of(SOUTH_KOREA)
                        .former(true)
                        .build())
                .build();

        ActorIdentity identity = identities(person("Yun Seok-yol", "President", SOUTH_KOREA), former)
                .get(0);

        Person merged = (Person) identity.actor();
        assertThat(merged.name()).isEqualTo("Yoon Suk Yeol");
        assertThat(merged.otherNames()).extracting(Name::text).containsExactly("Yun Seok-yol");
        assertThat(merged.offices()).extracting(Office::former).containsExactlyInAnyOrder(false, true);
        assertThat(identity.reasons()).extracting(MatchReason::rule).contains("name", "office");
        assertThat(identity.members()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "South Korea's military, South Korean military",
        "South Korea’s military, the South Korean Military",
        "South Korea’s military, the South’s military",
    })
    void theMilitaryOfAStateIsOneHoweverItIsCalled(String one, String other) {
        assertThat(identities(
                        organization(one, OrganizationKind.MILITARY, SOUTH_KOREA),
                        organization(other, OrganizationKind.MILITARY, SOUTH_KOREA)))
                .hasSize(1);
    }

    @Test
    void organizationsOfOtherStatesKindsOrNamesAreNotTheSame() {
        Organization defense = organization("Ministry of Defense", OrganizationKind.MINISTRY, SOUTH_KOREA);

        assertThat(identities(defense, organization("Ministry of Defence", OrganizationKind.MINISTRY, SOUTH_KOREA)))
                .hasSize(1);
        assertThat(identities(defense, organization("Ministry of Defense", OrganizationKind.MINISTRY, State.of("JPN"))))
                .hasSize(2);
        assertThat(identities(defense, organization("Ministry of Unification", OrganizationKind.MINISTRY, SOUTH_KOREA)))
                .hasSize(2);
        assertThat(identities(defense, organization("Ministry of Defense", OrganizationKind.COURT, SOUTH_KOREA)))
                .hasSize(2);
    }

    @Test
    void aStateIsItsCode() {
        State capital = State.of("PRK").toBuilder().name("Pyongyang").build();

        assertThat(identities(State.of("PRK"), capital)).hasSize(1);
        assertThat(identities(State.of("PRK"), State.of("KOR"))).hasSize(2);
    }

    private static Organization organization(String name, OrganizationKind kind, State of) {
        return Organization.builder().name(name).kind(kind).of(of).build();
    }

    private static ImmutableList<ActorIdentity> identities(Actor one, Actor other) {
        Matching matching = match(saying("a", one), saying("b", other));
        assertThat(match(saying("b", one), saying("a", other)).actors()).hasSameSizeAs(matching.actors());
        return matching.actors();
    }

    private static ImmutableList<ActorIdentity> identitiesInOneReport(Actor... speakers) {
        return match(saying("a", speakers)).actors();
    }

    private static Report saying(String source, Actor... speakers) {
        return report(
                source,
                Statement.builder()
                        .id("statement")
                        .speakers(List.of(speakers))
                        .quotation("peace")
                        .build());
    }
}
