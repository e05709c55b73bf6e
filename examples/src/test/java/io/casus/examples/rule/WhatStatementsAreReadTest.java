package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.examples.mention.Gazetteer;
import io.casus.examples.mention.MentionReader;
import io.casus.examples.rule.Finding.OfStatement;
import io.casus.examples.text.ArticleText;
import io.casus.incident.Statement;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.Medium;
import io.casus.vocabulary.Stance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatStatementsAreReadTest {
    private static final String NAMES = "French President Emmanuel Macron met German Chancellor Olaf Scholz. ";

    private static ImmutableList<OfStatement> read(String text) {
        return new MentionReader(ArticleText.of(text), Optional.empty())
                .sentences().stream()
                        .flatMap(sentence -> Statements.of(sentence).all().stream())
                        .collect(toImmutableList());
    }

    private static OfStatement only(String text) {
        ImmutableList<OfStatement> read = read(text);
        assertThat(read).as(text).hasSize(1);
        return read.get(0);
    }

    private static String speakers(OfStatement statement) {
        return String.join(
                " + ", statement.speakers().stream().map(Actor::label).toList());
    }

    private static String words(OfStatement statement, String text) {
        return statement.words().in(text);
    }

    @SuppressWarnings("unchecked") // The attributes are the same, and an attribute has one type of values.
    private static <V> List<V> values(OfStatement statement, Attribute<?, V> attribute) {
        return statement.said().stream()
                .filter(said -> said.attribute().equals(attribute))
                .flatMap(said -> said.value().stream())
                .map(value -> (V) value)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void theExampleOfEachVerbIsReadWithItsStance(SpeechVerb verb) {
        OfStatement statement = only(verb.example());
        String word = statement.act().in(verb.example());
        assertThat(verb.forms()).contains(word);
        assertThat(speakers(statement)).isEqualTo("France");
        if (!verb.takes().contains("feeling")) {
            assertThat(values(statement, Statement.STANCES))
                    .isEqualTo(verb.stance().map(List::of).orElse(List.of()));
        }
    }

    static ImmutableList<SpeechVerb> verbs() {
        return Speech.VERBS;
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void theExampleOfEachNounIsReadWithItsStance(String stance, String example) {
        OfStatement statement = only(example);
        assertThat(speakers(statement)).isEqualTo("France");
        assertThat(values(statement, Statement.STANCES)).containsExactly(Stance.of(stance));
    }

    static Stream<Arguments> nouns() {
        return Gazetteer.rows("speech-nouns").stream().map(row -> Arguments.of(row.get(1), row.get(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Macron said that the talks had failed. | Emmanuel Macron | the talks had failed",
                "Macron said the talks had failed. | Emmanuel Macron | the talks had failed",
                "Macron said on Friday in Lyon that the talks had failed. | Emmanuel Macron | the talks had failed",
                "Macron told reporters that the talks had failed. | Emmanuel Macron | the talks had failed",
                "Macron, who left on Friday, said the talks had failed. | Emmanuel Macron | the talks had failed",
                "Both Macron and Scholz condemned the coup. | Emmanuel Macron + Olaf Scholz | condemned the coup",
                "France and Germany condemn the coup. | France + Germany | condemn the coup",
                "Macron condemned the coup at a news conference. | Emmanuel Macron | condemned the coup",
                "Macron's office said in a statement that he was ill. | Macron's office | he was ill",
                "A Foreign Ministry of Chad statement said the road was open. | Foreign Ministry of Chad | the road was open",
                "Japan's army identified the wreck as a tanker. | Japan's army | identified the wreck as a tanker",
                "Italian officials said two ships sank. | Italian officials | two ships sank",
                "Analysts noted that two ships sank. | Analysts | two ships sank",
                "Warsaw warned of a new crisis. | Poland | warned of a new crisis",
                "The talks have failed, Macron said on Friday. | Emmanuel Macron | The talks have failed",
                "The talks have failed, said Macron. | Emmanuel Macron | The talks have failed",
                "The coup was condemned by Spain. | Spain | The coup was condemned",
                "According to Chad, two ships sank. | Chad | two ships sank",
                "Two ships sank, according to Italian officials. | Italian officials | Two ships sank",
                "As Chad reported, two ships sank. | Chad | two ships sank",
                "Macron left Lyon on Friday, warning that time was short. | Emmanuel Macron | time was short",
                "Macron met Scholz and condemned the coup. | Emmanuel Macron | condemned the coup",
                "Warning of a new crisis, Macron left Lyon. | Emmanuel Macron | Warning of a new crisis",
                "The plan was met with sharp criticism from both Spain and Peru. | Spain + Peru | The plan was met with sharp criticism",
                "Spain predicts a long winter. | Spain | predicts a long winter",
                "Macron was quoted by Reuters as saying that the talks had failed. | Emmanuel Macron | the talks had failed",
                "Macron described it as “wrong”. | Emmanuel Macron | described it as “wrong”",
                "“It is over,” Macron said. | Emmanuel Macron | “It is over,”",
                "“It is over,” said Macron. | Emmanuel Macron | “It is over,”",
                "Macron “regrets the delay”. | Emmanuel Macron | “regrets the delay”",
                "It is over and we leave - Macron said. | Emmanuel Macron | It is over and we leave",
                "“It is over,” said Gen. Emmanuel Macron. | Emmanuel Macron | “It is over,”",
                "“It is over,” party spokesman Emmanuel Macron said. | Emmanuel Macron | “It is over,”",
                "“It is over,” Macron said in a statement aired by Canal Plus. | Emmanuel Macron | “It is over,”",
                "Two ships sank, the Lyon Rescue Service reported. | Lyon Rescue Service | Two ships sank",
                "Two ships sank, the 3rd Harbour Command said. | 3rd Harbour Command | Two ships sank",
                "The Department of Rivers said two ships sank. | Department of Rivers | two ships sank",
                "Two ships sank, two Italian officials told Reuters. | Italian officials | Two ships sank",
                "The International Atomic Energy Agency (IAEA) said two ships sank. | International Atomic Energy Agency | two ships sank",
                "Macron told a news conference that the talks had failed. | Emmanuel Macron | the talks had failed",
                "The talks have failed, Macron told Le Progrès. | Emmanuel Macron | The talks have failed",
                "Lyon: The talks have failed, Macron said. | Emmanuel Macron | The talks have failed",
            })
    void whoSaysWhatIsRead(String sentence, String speakers, String words) {
        String text = NAMES + sentence;
        ImmutableList<OfStatement> read = read(text);
        assertThat(read).as(sentence).hasSize(1);
        assertThat(speakers(read.get(0))).isEqualTo(speakers);
        assertThat(words(read.get(0), text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Macron did not say that the talks had failed.",
                "Macron never confirmed the report.",
                "Did Macron say that the talks had failed?",
                "If Spain says that the talks failed, Scholz will leave.",
                "Macron called off the trip.",
                "Macron called for new elections.",
                "Macron could announce new talks.",
                "The sign said that the road was closed.",
                "This was reported by Reuters.",
                "The so-called “new era” began.",
                "The plan to meet Macron suggested that time was short.",
                "The raid, warning signs showed, was planned.",
                "He was said to be ill.",
                "Macron said nothing.",
                "In Lyon the claims of the village were dismissed.",
                "The ship met Macron and condemned rivers flowed.",
            })
    void whatIsNoStatementGivesNone(String sentence) {
        assertThat(read(NAMES + sentence)).isEmpty();
    }

    @Test
    void nobodyTellsHimself() {
        ImmutableList<OfStatement> read = read(NAMES + "Macron spoke with Scholz and told him that it was over.");
        assertThat(read)
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(values(statement, Statement.ADDRESSEES))
                        .doesNotContainAnyElementsOf(statement.speakers()));
    }

    @Test
    void whatIsAddedBehindAQuotationIsApart() {
        String text = NAMES + "“It is over,” Macron said in a brief statement, adding that he would leave.";
        assertThat(read(text).stream().map(statement -> words(statement, text)))
                .containsExactly("“It is over,”", "he would leave");
    }

    @Test
    void oneOfSeveralSaysMore() {
        ImmutableList<OfStatement> read =
                read(NAMES + "Both condemned it. Spain and Peru condemned the coup, with Macron calling it “a crime”.");
        assertThat(read.stream().map(WhatStatementsAreReadTest::speakers))
                .containsExactly("Spain + Peru", "Emmanuel Macron");
    }

    @Test
    void callingItANameBelongsToTheSaying() {
        OfStatement statement = only("Spain condemned the coup, calling it a crime.");
        assertThat(values(statement, Statement.STANCES)).containsExactly(Stance.CONDEMNS);
    }

    @Test
    void aBeliefOfTheGovernmentIsToldOnItsBehalf() {
        OfStatement statement = only(NAMES + "Macron said that France believed the talks had failed.");
        assertThat(speakers(statement)).isEqualTo("Emmanuel Macron");
        assertThat(values(statement, Statement.ON_BEHALF_OF))
                .extracting(Actor::label)
                .containsExactly("France");
        assertThat(values(statement, Statement.STANCES)).containsExactly(Stance.ASSESSES);
    }

    @Test
    void aSayingInASayingHasATeller() {
        ImmutableList<OfStatement> read = read(NAMES + "Macron said that Scholz had condemned the coup.");
        assertThat(read.get(1).claimant().map(Actor::label)).contains("Emmanuel Macron");
        assertThat(speakers(read.get(1))).isEqualTo("Olaf Scholz");
    }

    @Test
    void whatIsToldAroundTheSayingIsRead() {
        OfStatement statement = only(
                NAMES + "Speaking in French at a news conference, Macron told Scholz on Friday that time was short.");
        assertThat(values(statement, Statement.MEDIUM)).containsExactly(Medium.NEWS_CONFERENCE);
        assertThat(values(statement, Statement.LANGUAGE)).containsExactly("fr");
        assertThat(values(statement, Statement.ADDRESSEES))
                .extracting(Actor::label)
                .containsExactly("Olaf Scholz");
    }

    @Test
    void whatWillBeSaidIsAnnounced() {
        OfStatement statement = only(NAMES + "Macron will reaffirm his support for the treaty.");
        assertThat(statement.status()).isEqualTo(IncidentStatus.ANNOUNCED);
    }

    @Test
    void weAreThoseWhoseTextItIs() {
        OfStatement statement = only("We, the trade ministers of Chile and Peru, condemn the coup.");
        assertThat(speakers(statement)).isEqualTo("Chile + Peru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Chile, Peru and Spain said the talks had failed. | Chile + Peru + Spain | the talks had failed",
                "The talks have failed, a senior Chilean official told Reuters. | senior Chilean official | The talks have failed",
                "The talks have failed, two diplomats told Reuters. | diplomats | The talks have failed",
                "\"It is over,\" Macron said, speaking at a news conference with Scholz. | Emmanuel Macron | \"It is over,\"",
                "\"It is over,\" Macron said alongside Scholz. | Emmanuel Macron | \"It is over,\"",
                "Macron said alongside Scholz that it was over. | Emmanuel Macron | it was over",
                "Chile \"will respond\", Macron said. | Emmanuel Macron | Chile \"will respond\"",
            })
    void whoSaysWhatIsTold(String sentence, String speakers, String words) {
        OfStatement statement = only(NAMES + sentence);
        assertThat(speakers(statement)).isEqualTo(speakers);
        assertThat(words(statement, NAMES + sentence)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers of Chile, Peru and Spain voiced concern over the raid.",
                "The ministers of Chile and Peru condemned the raid.",
                "The top diplomats of Chile, Peru and Spain condemned the raid.",
                "The foreign ministers of the Group of Seven and the European Union condemned the raid.",
                "The talks are over, somebody unnamed, told Reuters.",
                "French President Emmanuel Macron will not come, his spokesman said.",
            })
    void theStatesOfMinistersAreNotWhoSpeaks(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void whoeverWelcomesAGuestMeetsHim() {
        assertThat(read(NAMES + "Macron welcomed Chancellor Olaf Scholz to Paris on Monday."))
                .isEmpty();
        assertThat(read(NAMES + "Macron welcomed Chancellor Olaf Scholz's remarks."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile fired a rocket, Peru said, marking the first launch since May.",
                "Chile fired a rocket, Peru said, in what Spain called a mistake.",
                "Chile fired a rocket, Peru said, days after talks had failed.",
                "Chile fired a rocket, Peru said, the latest of many."
            })
    void whatAReporterAddsIsNotWhatWasSaid(String sentence) {
        assertThat(words(only(sentence), sentence)).isEqualTo("Chile fired a rocket");
    }

    @Test
    void aStateVisitIsNothingThatSomebodyStates() {
        assertThat(read(NAMES + "Macron began his state visit to Chile on Monday."))
                .isEmpty();
    }

    @Test
    void whatIsAddedIsASayingOfItsOwn() {
        String text = "The talks were good, the Chilean foreign ministry said, adding that more would follow.";
        assertThat(read(text))
                .extracting(statement -> words(statement, text))
                .containsExactly("The talks were good", "more would follow");
    }

    @Test
    void whenASpeakerDoesSomethingElseIsNotWhenHeSpoke() {
        assertThat(values(
                        only(NAMES + "Macron, who is due to visit Peru on July 9, said the talks had failed."),
                        Statement.TIME))
                .isEmpty();
    }
}
