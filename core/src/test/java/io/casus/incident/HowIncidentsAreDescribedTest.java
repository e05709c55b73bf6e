package io.casus.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.actor.Office;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.claim.AdmiraltyGrade;
import io.casus.claim.Claim;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.name.CountryCode;
import io.casus.place.MaritimeZone;
import io.casus.place.Place;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.source.Citation;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LinkRelation;
import io.casus.vocabulary.RangeClass;
import org.junit.jupiter.api.Test;

/** What does a person read of an incident? */
class HowIncidentsAreDescribedTest {
    private static final Quantity DISTANCE = Quantity.about(1100, Unit.KILOMETRE);

    @Test
    void aLaunchIsAColumnOfAttributesAndThenTheClaims() {
        MissileLaunch launch = MissileLaunch.builder()
                .id("launch-1")
                .launchedBy(State.of("PRK"))
                .rangeClass(RangeClass.IRBM)
                .distance(DISTANCE)
                .impact(Place.named("East Sea").toBuilder()
                        .addMaritimeZone(MaritimeZone.outsideEconomicZoneOf(CountryCode.of("JPN")))
                        .build())
                .addClaim(Claim.of(MissileLaunch.DISTANCE, DISTANCE).toBuilder()
                        .claimant(Organization.of("Joint Chiefs of Staff"))
                        .certainty(Certainty.PRESUMED)
                        .grade(AdmiraltyGrade.parse("B2"))
                        .addCitation(Citation.builder()
                                .source("article")
                                .exact("about 1,100 km")
                                .build())
                        .build())
                .addClaim(Claim.unknown(MissileLaunch.APOGEE))
                .foreignProperties(ForeignProperties.builder()
                        .put("warhead", new ForeignValue.Text("dummy"))
                        .build())
                .build();

        assertThat(launch.describe()).isEqualTo("""
                        MissileLaunch launch-1, occurred
                          launched by  North Korea (PRK)
                          range class  intermediate-range ballistic missile
                          distance     %1$s
                          impact       East Sea, outside the exclusive economic zone of Japan
                          warhead      "dummy"
                          claims
                            distance: %1$s, presumed, says Joint Chiefs of Staff, B2, "about 1,100 km" in article
                            apogee: unknown""".formatted(DISTANCE.describe()));
    }

    @Test
    void aVisitNamesTheVisitorsWithTheirOffices() {
        Person blinken = Person.of("Antony Blinken").toBuilder()
                .addOffice(Office.of("Secretary of State", State.of("USA")))
                .build();
        DiplomaticVisit visit = DiplomaticVisit.builder()
                .id("visit-1")
                .addVisitor(blinken)
                .host(State.of("KOR"))
                .addStop(Stop.builder().place(Place.of("Seoul", "KOR")).build())
                .addTopic("security")
                .addTopic("trade")
                .build();

        assertThat(visit.describe()).isEqualTo("""
                DiplomaticVisit visit-1, occurred
                  visitors  Antony Blinken, Secretary of State of United States
                  host      South Korea (KOR)
                  stops     Seoul, South Korea
                  topics    security
                            trade""");
    }

    @Test
    void anAttributeOfAnUnknownKindIsShownAsItWasWritten() {
        UnknownIncident incident = UnknownIncident.of(ForeignProperties.builder()
                .put("type", new ForeignValue.Text("CyberAttack"))
                .put("id", new ForeignValue.Text("attack-1"))
                .build());

        assertThat(incident.describe()).isEqualTo("""
                CyberAttack (a kind that this version does not know) attack-1, occurred
                  type  "CyberAttack"
                  id    "attack-1\"""");
    }

    @Test
    void whatDidNotHappenIsSaidInTheHeading() {
        Statement statement = Statement.builder()
                .id("s")
                .status(IncidentStatus.DENIED)
                .addSpeaker(State.of("JPN"))
                .addLink(Link.of(LinkRelation.ABOUT, "launch-1"))
                .build();

        assertThat(statement.describe()).isEqualTo("""
                Statement s, denied
                  speakers  Japan (JPN)
                  links     about launch-1""");
    }
}
