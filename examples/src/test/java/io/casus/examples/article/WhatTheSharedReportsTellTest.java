package io.casus.examples.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.claim.Claim;
import io.casus.examples.SharedData;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.Link;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.json.IncidentJson;
import io.casus.name.CountryCode;
import io.casus.place.MaritimeZone;
import io.casus.report.Report;
import io.casus.source.Citation;
import io.casus.source.PassageMatch;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.DamageExtent;
import io.casus.vocabulary.Direction;
import io.casus.vocabulary.LinkRelation;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.NoValue;
import io.casus.vocabulary.RangeClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatTheSharedReportsTellTest {

    private static String text(int number) throws IOException {
        Optional<Path> folder = SharedData.folder("articles");
        assumeTrue(folder.isPresent());
        return Files.readString(folder.get().resolve(number + ".txt"));
    }

    private static Report report(int number) throws IOException {
        return report(number, SourceMetadata.of("report-" + number));
    }

    private static Report report(int number, SourceMetadata metadata) throws IOException {
        return new ArticleLoader().load(text(number), metadata);
    }

    private static MissileLaunch launch(Report report) {
        return report.incidents(MissileLaunch.class).get(0);
    }

    private static MissileLaunch firstSince(Report report) {
        Link link = launch(report).links().stream()
                .filter(one -> one.relation().equals(LinkRelation.FIRST_SINCE))
                .findFirst()
                .orElseThrow();
        return (MissileLaunch) report.incident(link.to()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyCitationStandsWhereItSays(int number) throws IOException {
        String text = text(number);
        for (Incident incident : report(number).incidents()) {
            assertThat(incident.claims()).isNotEmpty();
            for (Claim<?> claim : incident.claims()) {
                assertThat(claim.citations()).isNotEmpty();
                for (Citation citation : claim.citations()) {
                    assertThat(citation.locate(text)).isInstanceOf(PassageMatch.Found.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyValueHasAClaim(int number) throws IOException {
        for (Incident incident : report(number).incidents()) {
            incident.type().attributes().stream()
                    .filter(attribute -> !List.of("id", "status", "links", "claims", "meetings")
                            .contains(attribute.name()))
                    .filter(attribute -> hasValue(incident, attribute))
                    .forEach(attribute -> assertThat(incident.claims())
                            .as(incident.id() + " " + attribute)
                            .anyMatch(claim -> claim.attribute().equals(attribute)));
        }
    }

    @SuppressWarnings("unchecked") // The attribute is one of the type of this very incident.
    private static boolean hasValue(Incident incident, io.casus.attribute.Attribute<?, ?> attribute) {
        return !((io.casus.attribute.Attribute<Incident, ?>) attribute)
                .values(incident)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void theJsonIsReadBackEqual(int number) throws IOException {
        Report report = report(number);
        assertThat(IncidentJson.compact().readReport(IncidentJson.compact().write(report)))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource({
        "0, IRBM, more than 1100 km, T12:00",
        "1, MRBM, more than 1100 km, T12:00+09:00",
        "2, IRBM, about 1100 km, T12:00+09:00",
        "3, IRBM, about 1100 km, T12:00+09:00",
        "4, IRBM, about 1100 km, T12:00+09:00"
    })
    void theLaunchIsToldWithItsValues(int number, String rangeClass, String distance, String time) throws IOException {
        MissileLaunch launch = launch(report(number));
        assertThat(launch.launchedBy().map(Actor::label)).contains("North Korea");
        assertThat(launch.rangeClass()).contains(RangeClass.of(rangeClass));
        assertThat(launch.distance().orElseThrow().describe().replace(",", "")).startsWith(distance);
        assertThat(launch.time().orElseThrow().edtf()).contains(time);
        assertThat(launch.time().orElseThrow().isApproximate()).isTrue();
        assertThat(launch.direction()).contains(Direction.EAST);
        assertThat(launch.impact()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void japanSaysThatItFellOutsideItsZoneAndDidNoDamage(int number) throws IOException {
        MissileLaunch launch = launch(report(number));
        assertThat(launch.impact().orElseThrow().name()).contains("waters between the Korean Peninsula and Japan");
        MaritimeZone outside = MaritimeZone.outsideEconomicZoneOf(CountryCode.of("JPN"));
        assertThat(launch.impact().orElseThrow().maritimeZones()).containsExactly(outside);
        assertThat(launch.claims(MissileLaunch.IMPACT))
                .filteredOn(claim -> claim.value().orElseThrow().maritimeZones().contains(outside))
                .allSatisfy(claim ->
                        assertThat(claim.claimant().orElseThrow().label()).isEqualTo("Japan’s Ministry of Defense"))
                .isNotEmpty();
        assertThat(launch.damage().orElseThrow().extent()).contains(DamageExtent.NONE);
        assertThat(launch.damage().orElseThrow().to()).containsExactly("vessels", "aircraft");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void theClassIsPresumedByTheMilitary(int number) throws IOException {
        assertThat(launch(report(number)).claims(MissileLaunch.RANGE_CLASS))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.certainty()).isEqualTo(Certainty.PRESUMED);
                    assertThat(claim.claimant().orElseThrow().label()).isEqualTo("South Korea’s military");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theTypeIsNotKnown(int number) throws IOException {
        assertThat(launch(report(number)).claims(MissileLaunch.MISSILE_NAME))
                .extracting(Claim::noValue)
                .containsExactly(Optional.of(NoValue.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "0, at least 7, SRBM, XXXX-11-05",
        "1, at least 7, SRBM, XXXX-11-05",
        "2, at least 2, shortRange, XXXX-11-05",
        "3, at least 7, SRBM, XXXX-11-05",
        "4, at least 3, SRBM, XXXX-11"
    })
    void theLaunchBeforeItIsToldWithItsCount(int number, String count, String rangeClass, String time)
            throws IOException {
        MissileLaunch before = firstSince(report(number));
        assertThat(before.count().orElseThrow().describe()).startsWith(count);
        assertThat(before.rangeClass()).contains(RangeClass.of(rangeClass));
        assertThat(before.time().map(UncertainTime::edtf)).contains(time);
    }

    @Test
    void daysAreResolvedAgainstTheDayOfPublication() throws IOException {
        UncertainTime published = UncertainTime.parse("2025-01-06");
        Report report = report(3, SourceMetadata.of("report-3").publishedOn(published));
        assertThat(launch(report).time().orElseThrow().edtf()).startsWith("2025-01-06T12:00+09:00");
        assertThat(firstSince(report).time().map(UncertainTime::edtf)).contains("2024-11-05");
        assertThat(report.incidents(MissileLaunch.class).stream()
                        .map(one -> one.time().orElseThrow().edtf()))
                .contains("2024-04");
    }

    @ParameterizedTest
    @CsvSource({
        "0, Anthony Blinken, South Korea's acting president",
        "2, Antony Blinken, Choi Sang-mok",
        "3, Antony Blinken, Choi Sang-mok",
        "4, Antony Blinken, Choi Sang-mok"
    })
    void theVisitIsToldWithWhomTheVisitorMet(int number, String visitor, String met) throws IOException {
        Report report = report(number);
        DiplomaticVisit visit = report.incidents(DiplomaticVisit.class).get(0);
        assertThat(visit.visitors()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo(visitor);
            assertThat(person.offices().get(0).title()).isEqualToIgnoringCase("Secretary of State");
        });
        assertThat(visit.host().orElseThrow().code()).isEqualTo(CountryCode.of("KOR"));
        assertThat(visit.stops())
                .extracting(stop -> stop.place().name().orElseThrow())
                .containsExactly("Seoul");
        assertThat(visit.meetings())
                .map(id -> (DiplomaticMeeting) report.incident(id).orElseThrow())
                .anySatisfy(meeting -> assertThat(meeting.participants())
                        .extracting(Actor::label)
                        .containsExactly(visitor, met));
    }

    @Test
    void theVisitIsToldWhereNobodyIsMet() throws IOException {
        DiplomaticVisit visit = report(1).incidents(DiplomaticVisit.class).get(0);
        assertThat(visit.visitors()).extracting(Actor::label).containsExactly("Antony Blinken");
        assertThat(visit.meetings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void theJointNewsConferenceIsAMeetingOfTheVisit(int number) throws IOException {
        assertThat(report(number).incidents(DiplomaticMeeting.class))
                .filteredOn(meeting -> meeting.format().equals(Optional.of(MeetingFormat.NEWS_CONFERENCE)))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants())
                        .extracting(Actor::label)
                        .containsExactly("Antony Blinken", "Cho Tae-yul"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Today's launch is just a reminder | Anthony Blinken",
                "0 | serious concerns | Anthony Blinken",
                "1 | Today's launch is just a reminder | Antony Blinken",
                "2 | another violation | Antony Blinken, Cho Tae-yul",
                "3 | Our military detected | South Korea’s military",
                "3 | strengthened surveillance | South Korea’s military",
                "3 | in close coordination | South Korea’s military",
                "3 | another violation | Antony Blinken",
                "3 | significant | Patrick Fok",
                "3 | It’s taking place | Patrick Fok",
                "3 | This [missile launch] | Patrick Fok",
                "3 | ironclad commitment | Antony Blinken",
                "3 | how both sides | State Department",
                "3 | principles and agreements | Choi’s office",
                "3 | stated that South Korea | Choi Sang-mok",
                "3 | The DPRK [North Korea] is | Antony Blinken",
                "3 | may be close | Antony Blinken",
                "4 | ironclad | Antony Blinken",
                "4 | The DPRK [North Korea] is | Antony Blinken"
            })
    void everyQuotationHasItsSpeakers(int number, String start, String speakers) throws IOException {
        assertThat(report(number).incidents(Statement.class))
                .filteredOn(statement -> statement.quotation().orElse("").startsWith(start))
                .singleElement()
                .satisfies(statement -> assertThat(
                                statement.speakers().stream().map(Actor::label).toList())
                        .containsExactly(speakers.split(", ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 1", "2, 1", "3, 13", "4, 2"})
    void nothingElseIsTakenForAQuotation(int number, int count) throws IOException {
        assertThat(report(number).incidents(Statement.class))
                .filteredOn(statement -> statement.quotation().isPresent())
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "0, reuters unn",
        "1, reuters south-korean-military us-intelligence-agencies pentagon",
        "2, japan-ministry-of-defense south-korea-military",
        "3, south-korea-military japan-ministry-of-defense patrick-fok choi-office state-department",
        "4, patrick-fok south-korea-military japan-ministry-of-defense"
    })
    void whatItDrawsOnIsNamed(int number, String origins) throws IOException {
        Report report = report(number);
        ImmutableList<String> ids =
                report.origins().stream().map(source -> source.id().value()).collect(ImmutableList.toImmutableList());
        assertThat(ids).containsExactlyInAnyOrder(origins.split(" ", -1));
        assertThat(report.source().derivedFrom()).hasSameSizeAs(ids);
        assertThat(report.source().sha256()).isPresent();
    }
}
