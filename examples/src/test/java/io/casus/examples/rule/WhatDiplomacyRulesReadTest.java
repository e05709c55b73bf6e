package io.casus.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.actor.Actor;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.MentionReader;
import io.casus.examples.rule.Finding.OfMeeting;
import io.casus.examples.rule.Finding.OfVisit;
import io.casus.examples.text.ArticleText;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.VisitStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatDiplomacyRulesReadTest {

    private static MarkedText marked(String sentence) {
        return new MentionReader(ArticleText.of(sentence), Optional.empty())
                .sentences()
                .get(0);
    }

    @Test
    void visit() {
        OfVisit visit = (OfVisit) new VisitRule()
                .read(marked("French President Emmanuel Macron will travel to Cairo on Sunday."))
                .get(0);
        assertThat(visit.visitors().get(0).name()).isEqualTo("Emmanuel Macron");
        assertThat(visit.stage()).contains(VisitStage.ANNOUNCED);
    }

    /** The visits of a sentence: who, where, and how far they have come. */
    private static List<String> visits(String sentence) {
        return new VisitRule()
                .read(marked(sentence)).stream()
                        .map(OfVisit.class::cast)
                        .map(visit -> visit.visitors().get(0).name() + ", "
                                + visit.place().describe() + ", "
                                + visit.stage()
                                        .map(VisitStage::code)
                                        .orElse(visit.status().code()))
                        .distinct()
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile's foreign ministry denied that President Ana Ruiz had visited Lima.",
                "Chile denied reports of a visit by President Ana Ruiz to Lima.",
                "Chile dismissed a newspaper report that President Ana Ruiz had travelled to Lima.",
                "Chile rejected reports that President Ana Ruiz had shelved her visit to Lima.",
                "A visit to Lima by President Ana Ruiz never took place.",
                "The visit of President Ana Ruiz to Lima was denied by her office.",
                "President Ana Ruiz ruled out a visit to Lima.",
                "President Ana Ruiz's visit to Lima is still under consideration.",
                "President Ana Ruiz may call off her visit to Lima.",
                "President Ana Ruiz would visit Lima if the talks went well.",
                "Chile repeated its invitation to President Ana Ruiz to visit Lima.",
                "It is time for President Ana Ruiz to come to Lima.",
                "The invitation of President Ana Ruiz to visit Lima still stands.",
            })
    void noVisit(String sentence) {
        assertThat(visits(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    President Ana Ruiz's trip to Lima, planned for May, has been called off. | cancelled
                    President Ana Ruiz's planned visit to Lima will not go ahead.            | cancelled
                    President Ana Ruiz scrapped plans to travel to Lima.                     | cancelled
                    President Ana Ruiz is said to have abandoned plans for a visit to Lima.  | cancelled
                    President Ana Ruiz's visit to Lima, set for May, was postponed.          | postponed
                    President Ana Ruiz's visit to Lima has been put on hold.                 | postponed
                    President Ana Ruiz shelved her visit to Lima.                            | postponed
                    President Ana Ruiz's trip to Lima has been pushed back to May.           | postponed
                    President Ana Ruiz will be paying an official visit to Lima.             | announced
                    President Ana Ruiz's visit to Lima is planned for May.                   | announced
                    President Ana Ruiz will go ahead with her visit to Lima.                 | announced
                    President Ana Ruiz is scheduled to depart on a weeklong trip to Lima.    | announced
                    President Ana Ruiz will proceed to Lima.                                 | announced
                    President Ana Ruiz will be in Lima on Friday.                            | announced
                    President Ana Ruiz is due in Lima on Friday.                             | announced
                    President Ana Ruiz has deferred her trip to Lima.                        | postponed
                    President Ana Ruiz left Oslo on Tuesday for a goodwill visit to Lima.    | occurred
                    President Ana Ruiz, who returned on Sunday from a trip to Lima, spoke.   | done
                    President Ana Ruiz visited Lima in April, and Ms. Bo Lind is expected.   | done
                    President Ana Ruiz will meet miners before flying on to Lima.            | announced
                    An aide said President Ana Ruiz would visit Lima on June 20.             | announced
                    President Ana Ruiz accepted an invitation from an ally to visit Lima.    | announced
                    President Ana Ruiz arrived here for a four-day visit to Lima.            | underWay
                    President Ana Ruiz lands in Lima for talks.                              | underWay
                    President Ana Ruiz arrived in the Peruvian city of Lima on Friday.       | underWay
                    President Ana Ruiz kicked off a visit to Lima.                           | underWay
                    President Ana Ruiz opened a weeklong tour in Lima.                       | underWay
                    President Ana Ruiz, currently in Lima for her first official trip, spoke.| underWay
                    President Ana Ruiz is in Lima for talks.                                 | underWay
                    President Ana Ruiz paid an official visit to Lima.                       | done
                    President Ana Ruiz wrapped up her visit to Lima.                         | done
                    President Ana Ruiz cut short her visit to Lima.                          | done
                    President Ana Ruiz left early, concluding her visit to Lima.             | done
                    President Ana Ruiz ended a tour of the coast, with stops in Lima.        | done
                    President Ana Ruiz last visited Lima in June 2013.                       | done
                    President Ana Ruiz last went to Lima in June 2013.                       | done
                    President Ana Ruiz came to Lima to sign a treaty.                        | done
                    President Ana Ruiz was in Lima in June 2013 on a four-day state visit.   | done
                    President Ana Ruiz, who was in Lima over the weekend, spoke.             | done
                    President Ana Ruiz is also expected to visit Lima.                       | announced
                    The talks failed, President Ana Ruiz said during a surprise visit to Lima. | occurred
                    President Ana Ruiz cancelled a speech on her visit to Lima.              | occurred
                    President Ana Ruiz ended a visit to Lima, delayed by a day.              | done
                    The crowd cheered during President Ana Ruiz's visit to Lima.             | occurred
                    President Ana Ruiz's visit to Lima angered miners.                       | possible
                    """)
    void stageOfAVisit(String sentence, String stage) {
        assertThat(visits(sentence)).containsExactly("Ana Ruiz, Lima, Peru, " + stage);
    }

    @Test
    void visitOfSeveralPlaces() {
        assertThat(visits("President Ana Ruiz visited Karachi and Lahore."))
                .containsExactly("Ana Ruiz, Karachi, Pakistan, done", "Ana Ruiz, Lahore, Pakistan, done");
        assertThat(visits("President Ana Ruiz visited Lima, Peru, and Oman."))
                .containsExactly("Ana Ruiz, Lima, Peru, done", "Ana Ruiz, Oman, done");
    }

    /** When visits are, by what the report says. */
    private static List<String> timesOfVisits(String sentence) {
        return new VisitRule()
                .read(marked(sentence)).stream()
                        .map(OfVisit.class::cast)
                        .map(visit ->
                                visit.time().map(time -> time.time().edtf()).orElse("unknown"))
                        .toList();
    }

    @Test
    void timeOfAVisit() {
        assertThat(timesOfVisits(
                        "President Ana Ruiz will visit Peru on June 28-29, 2024 and Oman from 30 June to 1 July 2024."))
                .containsExactly("2024-06-28/2024-06-29", "2024-06-30/2024-07-01");
        assertThat(timesOfVisits("President Ana Ruiz left on 3 May 2024 for a visit to Peru and Oman."))
                .containsExactly("2024-05-03", "unknown");
        assertThat(timesOfVisits("President Ana Ruiz returned on 3 May 2024 from a visit to Peru."))
                .containsExactly("/2024-05-03");
        assertThat(timesOfVisits("On 3 May 2024, President Ana Ruiz will visit Peru."))
                .containsExactly("2024-05-03");
        assertThat(timesOfVisits("President Ana Ruiz went there on 3 May 2024, when she visited Peru."))
                .containsExactly("2024-05-03");
        assertThat(timesOfVisits("President Ana Ruiz on 3 May 2024 visited Peru."))
                .containsExactly("2024-05-03");
    }

    @Test
    void aPronounMeansNobodyWhoIsIntroducedLater() {
        MarkedText text = new MentionReader(
                        ArticleText.of(
                                "President Ana Ruiz left. The President ended a visit to Lima with President Ana Ruiz."),
                        Optional.empty())
                .sentences()
                .get(1);
        assertThat(new VisitRule().read(text)).isEmpty();
        assertThat(visits("During her visit to Lima, the guest will meet Foreign Minister Bo Lind."))
                .isEmpty();
        assertThat(visits("During her visit to Lima, President Ana Ruiz will meet Foreign Minister Bo Lind."))
                .hasSize(1);
        assertThat(meetings("In Lima, he held talks with President Ana Ruiz and called on Foreign Minister Bo Lind."))
                .isEmpty();
    }

    @Test
    void whatBeginsAfterTheReportIsAnnounced() {
        MarkedText text = new MentionReader(
                        ArticleText.of("President Ana Ruiz starts her visit to Peru next week."),
                        Optional.of(LocalDate.of(2024, 5, 3)))
                .sentences()
                .get(0);
        OfVisit visit = (OfVisit) new VisitRule().read(text).get(0);
        assertThat(visit.stage()).contains(VisitStage.ANNOUNCED);
    }

    @Test
    void noVisitorIsHisOwnHost() {
        assertThat(visits("The President left, and the President ended a visit to Peru hosted by President Ana Ruiz."))
                .isEmpty();
    }

    @Test
    void meeting() {
        OfMeeting meeting = (OfMeeting) new MeetingRule()
                .read(marked("French President Emmanuel Macron met with German Chancellor Olaf Scholz."))
                .get(0);
        assertThat(meeting.participants()).extracting(Actor::label).containsExactly("Emmanuel Macron", "Olaf Scholz");
        assertThat(meeting.format()).contains(MeetingFormat.TALKS);
    }

    @Test
    void whoeverWelcomesGuestsMeetsAllOfThemOnTheDayBehindTheLast() {
        OfMeeting meeting = (OfMeeting) new MeetingRule()
                .read(
                        marked(
                                "President Ana Ruiz welcomed Prime Minister Bo Lind, President Ida Moe and Chancellor Olaf Scholz to Lima on May 3, 2024."))
                .get(0);
        assertThat(meeting.participants())
                .extracting(Actor::label)
                .containsExactly("Ana Ruiz", "Bo Lind", "Ida Moe", "Olaf Scholz");
        assertThat(meeting.time().orElseThrow().time().edtf()).isEqualTo("2024-05-03");
    }

    /** The meetings of a sentence: who, and whether and how they met. */
    private static List<String> meetings(String sentence) {
        return new MeetingRule()
                .read(marked(sentence)).stream()
                        .map(OfMeeting.class::cast)
                        .map(meeting -> meeting.participants().stream()
                                        .map(Actor::label)
                                        .collect(Collectors.joining(" + "))
                                + ", " + meeting.status().code()
                                + meeting.format()
                                        .map(format -> " " + format.code())
                                        .orElse(""))
                        .distinct()
                        .toList();
    }

    @Test
    void whoCallOffTheirVisitTogetherDoSoBoth() {
        assertThat(visits("President Ana Ruiz and Prime Minister Bo Lind have called off their visit to Lima."))
                .containsExactly("Ana Ruiz, Lima, Peru, cancelled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Ana Ruiz is considering visiting Lima for talks with Prime Minister Bo Lind.",
                "President Ana Ruiz is weighing a trip to Lima for talks with Prime Minister Bo Lind.",
                "President Ana Ruiz was to have visited Lima in May for talks with Prime Minister Bo Lind.",
                "President Ana Ruiz declined to hold talks with Prime Minister Bo Lind.",
                "President Ana Ruiz had been due to hold talks with Prime Minister Bo Lind.",
                "Chile denied that President Ana Ruiz had met Prime Minister Bo Lind.",
                "Talks between President Ana Ruiz and Prime Minister Bo Lind never took place.",
                "President Ana Ruiz called on Prime Minister Bo Lind to resign.",
                "The party accused President Ana Ruiz of deceit in a secret meeting with Prime Minister Bo Lind.",
            })
    void noMeeting(String sentence) {
        assertThat(meetings(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    President Ana Ruiz was to hold talks with Prime Minister Bo Lind.                      | announced talks
                    Talks between President Ana Ruiz and Prime Minister Bo Lind have been postponed.       | announced talks
                    A meeting between President Ana Ruiz and Prime Minister Bo Lind is expected on Friday. | announced talks
                    Talks between President Ana Ruiz and Prime Minister Bo Lind are set for May.           | announced talks
                    A planned meeting between President Ana Ruiz and Prime Minister Bo Lind was cancelled. | cancelled talks
                    President Ana Ruiz will be received by Prime Minister Bo Lind.                         | announced talks
                    President Ana Ruiz will call on Prime Minister Bo Lind.                                | announced talks
                    President Ana Ruiz is also expected to meet Prime Minister Bo Lind.                    | announced talks
                    President Ana Ruiz paid a courtesy call on Prime Minister Bo Lind.                     | occurred talks
                    President Ana Ruiz landed and will be received by Prime Minister Bo Lind.              | announced talks
                    President Ana Ruiz will visit a plant and meet Prime Minister Bo Lind.                 | announced talks
                    President Ana Ruiz will hold a working session with Prime Minister Bo Lind.            | announced talks
                    President Ana Ruiz met with H.E. Mr. Bo Lind, the prime minister of Peru.              | occurred talks
                    President Ana Ruiz and her Chilean counterpart, Bo Lind, spoke by telephone.           | occurred telephoneCall
                    President Ana Ruiz was granted an audience with Prime Minister Bo Lind.                | occurred talks
                    President Ana Ruiz phoned her Chilean counterpart, Prime Minister Bo Lind.             | occurred telephoneCall
                    President Ana Ruiz spoke with Prime Minister Bo Lind by video link.                    | occurred telephoneCall
                    President Ana Ruiz toured a mine and called on Prime Minister Bo Lind.                 | occurred talks
                    President Ana Ruiz attended Pope Leo's mass and held talks with Prime Minister Bo Lind.| occurred talks
                    President Ana Ruiz, who lives in Lima, held wide-ranging talks with Prime Minister Bo Lind. | occurred talks
                    President Ana Ruiz received a phone call on Monday from Prime Minister Bo Lind.        | occurred telephoneCall
                    President Ana Ruiz had spoken to Prime Minister Bo Lind by phone.                      | occurred telephoneCall
                    President Ana Ruiz spoke today with Prime Minister Bo Lind to congratulate him.        | occurred telephoneCall
                    """)
    void howFarAMeetingIs(String sentence, String status) {
        assertThat(meetings(sentence)).containsExactly("Ana Ruiz + Bo Lind, " + status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On 3 May 2024, President Ana Ruiz met Prime Minister Bo Lind.                       | 2024-05-03
                    On 3 May 2024, President Ana Ruiz met Prime Minister Bo Lind the same day.          | 2024-05-03
                    President Ana Ruiz left Peru on 3 May 2024, where she met Prime Minister Bo Lind.   | unknown
                    President Ana Ruiz, who had left Peru on 3 May 2024, met Prime Minister Bo Lind.    | unknown
                    President Ana Ruiz left on 3 May 2024 after talks with Prime Minister Bo Lind.      | unknown
                    """)
    void timeOfAMeeting(String sentence, String time) {
        OfMeeting meeting = (OfMeeting) new MeetingRule().read(marked(sentence)).get(0);
        assertThat(meeting.time().map(words -> words.time().edtf()).orElse("unknown"))
                .isEqualTo(time);
    }

    @Test
    void lengthOfAMeetingIsNoTopic() {
        OfMeeting meeting = (OfMeeting) new MeetingRule()
                .read(marked("President Ana Ruiz held talks with Prime Minister Bo Lind for about 20 minutes."))
                .get(0);
        assertThat(meeting.topics()).isEmpty();
    }

    @Test
    void courtesyAsksForNothing() {
        assertThat(new SpeechActRule().read(marked("President Ana Ruiz called on Prime Minister Bo Lind in Lima.")))
                .isEmpty();
        assertThat(new SpeechActRule().read(marked("President Ana Ruiz called on Prime Minister Bo Lind to resign.")))
                .hasSize(1);
    }

    @Test
    void whoHasArrivedIsThereThoughMoreIsToCome() {
        MarkedText text = new MentionReader(
                        ArticleText.of(
                                "President Ana Ruiz arrived in Cairo on Tuesday to begin a tour that will take her to Lima."),
                        Optional.of(LocalDate.of(2024, 5, 3)))
                .sentences()
                .get(0);
        assertThat(((OfVisit) new VisitRule().read(text).get(0)).stage()).contains(VisitStage.UNDER_WAY);
    }

    @Test
    void whoIsAtHomeIsNoVisitor() {
        List<Finding> read = new VisitRule()
                .read(marked(
                        "Egyptian President Bo Lind and Peruvian President Ana Ruiz held talks in Cairo on Monday."));
        assertThat(((OfVisit) read.get(0)).visitors()).extracting(Actor::label).containsExactly("Ana Ruiz");
    }
}
