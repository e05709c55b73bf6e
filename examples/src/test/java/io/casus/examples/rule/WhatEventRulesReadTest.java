package io.casus.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.RecordType;
import io.casus.examples.mention.MentionReader;
import io.casus.examples.rule.Finding.OfEvent;
import io.casus.examples.text.ArticleText;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.Casualties;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.Incident;
import io.casus.incident.PoliticalEvent;
import io.casus.incident.TroopDeployment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What do the rules for political events, arms, troops, casualties and summits read, and what do they leave alone? */
class WhatEventRulesReadTest {

    private static ImmutableList<OfEvent> events(String text) {
        return new MentionReader(ArticleText.of(text), Optional.of(LocalDate.of(2024, 5, 15)))
                .sentences().stream()
                        .flatMap(
                                sentence -> Rules.events().all().stream().flatMap(rule -> rule.read(sentence).stream()))
                        .map(OfEvent.class::cast)
                        .collect(ImmutableList.toImmutableList());
    }

    private static List<String> of(RecordType<? extends Incident> type, String text) {
        return events(text).stream()
                .filter(event -> event.type().equals(type))
                .map(WhatEventRulesReadTest::print)
                .toList();
    }

    private static String print(OfEvent event) {
        String values = event.said().stream()
                .map(WhatEventRulesReadTest::print)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        return event.reality().status() + ": " + values;
    }

    private static <V> String print(Said<V> said) {
        String value = said.value().map(said.attribute().type()::describe).orElse("unknown");
        return said.attribute().name() + " " + value.replaceAll(", in the words \"[^\"]*\"", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brazilian lawmakers on Wednesday voted to impeach President Pedro Castillo. | occurred | impeachment | voted",
                "The Senate impeached President Dilma Rousseff in 2016. | occurred | impeachment | voted",
                "President Dilma Rousseff was impeached by the Senate. | occurred | impeachment | voted",
                "President Pedro Castillo survived an impeachment vote. | occurred | impeachment | rejected",
                "President Dilma Rousseff's impeachment trial is being heard by the Supreme Court. | occurred | trial | pending",
                "The Supreme Court is deliberating on President Dilma Rousseff's case. | occurred | trial | pending",
                "President Jacob Zuma was removed from office. | occurred | removal | done",
                "The Supreme Court on Friday unanimously removed President Jacob Zuma from office. | occurred | removal | done",
                "President Jacob Zuma himself was impeached in May. | occurred | impeachment | voted",
                "The office rubbished social media posts claiming that President Jacob Zuma was about to resign. | denied | resignation | -",
                "If President Jacob Zuma is removed from office, the rand will rise. | possible | removal | -",
                "President Pedro Castillo was suspended from duty in 2022. | occurred | suspension | done",
                "Prosecutors have requested a warrant to arrest President Alberto Fujimori. | occurred | arrestWarrant | proposed",
                "The Supreme Court issued an arrest warrant for President Alberto Fujimori. | occurred | arrestWarrant | done",
                "Police arrested President Pedro Castillo. | occurred | arrest | done",
                "Prime Minister Imran Khan was arrested on Tuesday. | occurred | arrest | done",
                "Prime Minister Imran Khan was indicted in October. | occurred | indictment | done",
                "Prime Minister Imran Khan was acquitted by the High Court. | occurred | verdict | done",
                "President Ferdinand Marcos declared martial law in 1972. | occurred | martialLaw | done",
                "Ukraine lifted martial law on Monday. | occurred | martialLaw | ended",
                "The failed coup in Turkey in 2016 changed the army. | occurred | coup | failed",
                "Soldiers took part in an attempted coup in Bolivia. | occurred | coup | attempted",
                "Before President Javier Milei takes office, prices rose. | announced | takingOffice | pending",
                "Prime Minister Giorgia Meloni was sworn in on Saturday. | occurred | takingOffice | done",
                "Chancellor Angela Merkel, who is leaving office this month, was in Paris. | announced | leavingOffice | pending",
                "Prime Minister Liz Truss resigned on Thursday. | occurred | resignation | done",
                "Officials called on Prime Minister Liz Truss to resign. | possible | resignation | -",
                "Prime Minister Rishi Sunak called a snap election. | announced | election | pending",
                "If he is removed, presidential elections will be called. | possible | election | -",
                "President Joko Widodo won the presidential election in 2014. | occurred | election | done",
                "Prime Minister Imran Khan lost a no-confidence vote. | occurred | noConfidenceVote | voted",
                "President Emmanuel Macron appointed Prime Minister Michel Barnier to the post. | occurred | appointment | done",
                "There is a political crisis in Peru. | occurred | crisis | pending",
            })
    void politicalEventsHaveKindAndStage(String sentence, String status, String kind, String stage) {
        List<String> codes = events(sentence).stream()
                .filter(event -> event.type().equals(PoliticalEvent.TYPE))
                .map(event -> event.reality().status() + " " + code(event, "kind") + " " + code(event, "stage"))
                .toList();
        assertThat(codes).containsExactly(status + " " + kind + " " + stage);
    }

    private static String code(OfEvent event, String attribute) {
        return event.said().stream()
                .filter(said -> said.attribute().name().equals(attribute))
                .flatMap(said -> said.value().stream())
                .map(Object::toString)
                .findFirst()
                .orElse("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lawmakers did not impeach President Pedro Castillo.",
                "President Pedro Castillo was never arrested.",
                "The team won the cup.",
                "It was a diplomatic coup for Paris.",
                "The trial run of the machine was a success.",
                "Police said the road was closed.",
                "The office was closed and nobody resigned.",
                "Prime Minister Imran Khan said he had accepted her resignation.",
                "He was elected to do the dishes.",
            })
    void whatIsNoPoliticalEventGivesNone(String sentence) {
        assertThat(of(PoliticalEvent.TYPE, sentence)).isEmpty();
    }

    @Test
    void participantsHaveTheirPart() {
        assertThat(of(PoliticalEvent.TYPE, "Brazilian lawmakers voted to impeach Brazilian President Dilma Rousseff."))
                .containsExactly("occurred: kind impeachment; stage voted; state Brazil (BRA);"
                        + " participants Brazilian lawmakers (Brazil) as legislature;"
                        + " participants Dilma Rousseff, President of Brazil as impeached");
    }

    @Test
    void theStateMayBeNamedBefore() {
        assertThat(of(PoliticalEvent.TYPE, "In Peru, where President Pedro Castillo was impeached, roads were closed."))
                .singleElement()
                .asString()
                .contains("state Peru (PER)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran supplied hundreds of drones to Russia. | occurred: supplier Iran (IRN); recipient Russia (RUS); items at least 200, drones, drones; stage delivered",
                "Warsaw handed Ukraine 14 tanks. | occurred: supplier Poland (POL); recipient Ukraine (UKR); items 14, tanks, vehicles; stage delivered",
                "Papers knew of reports in the media that Russia had delivered tanks to Serbia. | alleged: supplier Russia (RUS); recipient Serbia (SRB); items tanks, vehicles; stage delivered",
                "Germany will send Ukraine 14 tanks. | announced: supplier Germany (DEU); recipient Ukraine (UKR); items 14, tanks, vehicles; stage intended",
                "Serbia has received air defence systems from China. | occurred: supplier China (CHN); recipient Serbia (SRB); items air defence systems, air defense; stage delivered",
                "Mali is receiving Russian weapons and training. | occurred: supplier Russia (RUS); recipient Mali (MLI); items weapons, equipment; items training, training; stage under way",
                "China may share submarine technology with Iran in return for oil. | possible: supplier China (CHN); recipient Iran (IRN); items submarine technology, technology; inReturnFor oil",
                "Pakistan denied supplying artillery shells to Ukraine. | denied: supplier Pakistan (PAK); recipient Ukraine (UKR); items artillery shells, ammunition",
                "The US approved the sale of 66 fighter jets to Taiwan. | occurred: supplier United States (USA); recipient Taiwan (TWN); items 66, fighter jets, aircraft; stage agreed",
            })
    void transfersOfArmsHavePartiesItemsAndStage(String sentence, String expected) {
        assertThat(of(ArmsTransfer.TYPE, sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brazil sold coffee to Japan.",
                "France did not supply weapons to Iran.",
                "Egypt sent a message to Sudan.",
                "Kenya received a delegation from Norway.",
                "India sold oil to Nepal.",
                "Germany gave its support to France.",
            })
    void whatIsNoTransferOfArmsGivesNone(String sentence) {
        assertThat(of(ArmsTransfer.TYPE, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya sent about 400 soldiers to Haiti. | occurred: deployedBy Kenya (KEN); destination Haiti; strength about 400",
                "The deployment of Cuban troops in Angola was initiated by Cuba. | occurred: deployedBy Cuba (CUB); destination Angola; initiatedBy Cuba (CUB)",
                "Djibouti is also home to thousands of French troops. | occurred: deployedBy France (FRA); destination Djibouti; strength at least 2,000",
                "Some 900 American soldiers are stationed in Syria. | occurred: deployedBy United States (USA); destination Syria; strength about 900",
                "Kenyan troops are fighting in Mali. | occurred: deployedBy Kenya (KEN); destination Mali; activity fighting",
                "About 900 American troops have been deployed to Syria. | occurred: deployedBy United States (USA); destination Syria; strength about 900",
                "Poland may send troops to Ukraine. | possible: deployedBy Poland (POL); destination Ukraine",
            })
    void deploymentsHaveOwnerDestinationAndStrength(String sentence, String expected) {
        assertThat(of(TroopDeployment.TYPE, sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poland has not sent troops to Ukraine.",
                "France sent its ambassador to Niger.",
                "Mali deployed troops in Bamako.",
                "Brazil ruled out sending soldiers to Haiti.",
            })
    void whatIsNoDeploymentGivesNone(String sentence) {
        assertThat(of(TroopDeployment.TYPE, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 12 Nigerian soldiers were killed and 30 wounded in an ambush. | occurred: killed at least 12; injured 30; sufferedBy Nigeria (NGA); cause an ambush",
                "The strike killed two people and injured dozens of others. | occurred: killed 2; injured at least 24; cause The strike",
                "More than 300 Kenyan troops have been killed or wounded in Mali. | occurred: killedOrInjured more than 300; sufferedBy Kenya (KEN); places Mali",
                "The blast left 20 people dead. | occurred: killed 20; cause The blast",
                "The strike killed five Hamas members in Cairo. | occurred: killed 5; cause The strike; places Cairo, Egypt",
                "Two sailors were only slightly hurt in Lima. | occurred: injured 2; places Lima, Peru",
                "Nine sailors are missing. | occurred: missing 9",
                "Some 40 French soldiers may have been killed. | possible: killed about 40; sufferedBy France (FRA)",
            })
    void casualtiesHaveNumbers(String sentence, String expected) {
        assertThat(of(Casualties.TYPE, sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France predicts an increase in casualties.",
                "No soldier was killed.",
                "A woman of 71 was killed.",
                "The deal was killed in 2019.",
                "Two missiles are missing from the count of types.",
                "There were no casualties.",
            })
    void whatHasNoNumberGivesNoCasualties(String sentence) {
        assertThat(of(Casualties.TYPE, sentence)).isEmpty();
    }

    @Test
    void summitsHaveParticipantsPlaceAndTopic() {
        assertThat(of(
                        DiplomaticMeeting.TYPE,
                        "President Joko Widodo joined President Joe Biden and Prime Minister Narendra Modi in 2022 for a"
                                + " landmark summit in Cairo that included a pledge to share grain."))
                .containsExactly("occurred: participants Joko Widodo, President; participants Joe Biden, President;"
                        + " participants Narendra Modi, Prime Minister; level leaders; format summit;"
                        + " topics a pledge to share grain; time 2022; places Cairo, Egypt");
        assertThat(of(
                        DiplomaticMeeting.TYPE,
                        "At the 2018 Geneva summit, which brought together leaders from Chad, Mali and Niger to discuss"
                                + " water, little was agreed."))
                .containsExactly("occurred: participants Chad (TCD); participants Mali (MLI); participants Niger (NER);"
                        + " level leaders; format summit; topics water; time 2018; places Geneva, Switzerland");
        assertThat(of(DiplomaticMeeting.TYPE, "They reached the summit of the mountain."))
                .isEmpty();
    }

    @Test
    void whomACourtDismissesIsRemoved() {
        assertThat(of(
                        PoliticalEvent.TYPE,
                        "Thailand's Constitutional Court dismissed Prime Minister Srettha Thavisin from office."))
                .singleElement()
                .asString()
                .startsWith("occurred: kind removal; stage done");
    }

    @Test
    void whenSomebodyTookOfficeIsNotWhenHeResigned() {
        assertThat(of(
                        PoliticalEvent.TYPE,
                        "German Defense Minister Boris Pistorius, who took office in January 2023, resigned."))
                .isNotEmpty()
                .noneMatch(event -> event.contains("resignation") && event.contains("time"));
    }

    @Test
    void whoIsYetToBeElectedOrInauguratedIsNot() {
        assertThat(of(PoliticalEvent.TYPE, "President Joe Biden will travel after he is reelected."))
                .isEmpty();
        assertThat(of(PoliticalEvent.TYPE, "Joe Biden congratulated President Javier Milei on his election victory."))
                .isEmpty();
        assertThat(of(PoliticalEvent.TYPE, "It was three days before the inauguration of President William Ruto."))
                .singleElement()
                .asString()
                .startsWith("announced: kind taking office; stage pending");
    }
}
