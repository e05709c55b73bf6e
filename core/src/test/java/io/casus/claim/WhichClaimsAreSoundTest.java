package io.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import io.casus.attribute.Attribute;
import io.casus.attribute.ValueTypes;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Casualties;
import io.casus.incident.Incident;
import io.casus.incident.Missile;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.NoValue;
import org.junit.jupiter.api.Test;

/** Which claims can be made, and of which incidents? */
class WhichClaimsAreSoundTest {
    private static final Quantity FAR = Quantity.about(1100, Unit.KILOMETRE);

    private static MissileLaunch launchWith(Claim<?> claim) {
        return MissileLaunch.builder().id("launch-1").addClaim(claim).build();
    }

    @Test
    void aClaimHasAValueOrAReasonWhyThereIsNone() {
        assertThat(Claim.of(MissileLaunch.DISTANCE, FAR).value()).contains(FAR);
        assertThat(Claim.unknown(MissileLaunch.DISTANCE).noValue()).contains(NoValue.UNKNOWN);
        assertThat(Claim.notApplicable(MissileLaunch.RANGE_CLASS).noValue()).contains(NoValue.NOT_APPLICABLE);
    }

    @Test
    void neitherIsRefused() {
        assertThatThrownBy(() -> Claim.builder(MissileLaunch.DISTANCE).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("about distance has neither a value nor a reason");
    }

    @Test
    void bothAreRefused() {
        assertThatThrownBy(() -> Claim.of(MissileLaunch.DISTANCE, FAR).toBuilder()
                        .noValue(NoValue.UNKNOWN)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("about distance has both a value and a reason");
    }

    @Test
    void nothingElseIsAssumedButThatItWasStated() {
        Claim<Quantity> claim = Claim.of(MissileLaunch.DISTANCE, FAR);

        assertThat(claim.certainty()).isEqualTo(Certainty.STATED);
        assertThat(claim.claimant()).isEmpty();
        assertThat(claim.grade()).isEmpty();
        assertThat(claim.citations()).isEmpty();
    }

    @Test
    void anAttributeOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> launchWith(Claim.of(Casualties.KILLED, Quantity.of(3))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A claim is about Casualties.killed, but an attribute of MissileLaunch is expected.");
        assertThatThrownBy(() -> launchWith(Claim.of(Missile.DISTANCE, FAR))).hasMessageContaining("Missile.distance");
    }

    @Test
    void anAttributeThatAllKindsShareIsTaken() {
        assertThat(launchWith(Claim.of(Incident.SUMMARY, "It flew.")).claims(Incident.SUMMARY))
                .hasSize(1);
    }

    @Test
    void claimsAboutClaimsAreRefused() {
        assertThatThrownBy(() -> launchWith(Claim.unknown(Incident.CLAIMS)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("about the claims");
    }

    @Test
    void aForeignAttributeOfTheKindIsKept() {
        Attribute<Object, ForeignValue> warhead = Attribute.foreign(MissileLaunch.class, "warhead");
        Claim<ForeignValue> claim = Claim.of(warhead, new ForeignValue.Text("dummy"));

        assertThat(launchWith(claim).claims(warhead)).containsExactly(claim);
        assertThat(warhead.isForeign()).isTrue();
    }

    @Test
    void aForeignAttributeOfAnotherKindOrOfAKnownNameIsRefused() {
        assertThatThrownBy(() -> launchWith(Claim.unknown(Attribute.foreign(Statement.class, "warhead"))))
                .hasMessageContaining("Statement.warhead");
        assertThatThrownBy(() -> launchWith(Claim.unknown(Attribute.foreign(MissileLaunch.class, "distance"))))
                .hasMessageContaining("MissileLaunch.distance");
    }

    @Test
    void anAttributeThatOnlyLooksLikeOneOfTheKindIsRefused() {
        Attribute<MissileLaunch, String> lookalike = Attribute.optional(
                "distance",
                ValueTypes.STRING,
                MissileLaunch::missileName,
                MissileLaunch.Builder.class,
                MissileLaunch.Builder::missileName);

        assertThat(lookalike).isNotEqualTo(MissileLaunch.DISTANCE);
        assertThatThrownBy(() -> launchWith(Claim.of(lookalike, "far"))).isInstanceOf(InvalidValueException.class);
    }
}
