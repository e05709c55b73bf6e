package io.casus.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import io.casus.actor.Actor;
import io.casus.actor.UnknownActor;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.vocabulary.IncidentStatus;
import org.junit.jupiter.api.Test;

/** What is kept of incidents and actors of kinds that this version does not know? */
class WhatIsKeptOfUnknownKindsTest {
    private static ForeignProperties content(String kind) {
        return ForeignProperties.builder()
                .put("type", new ForeignValue.Text(kind))
                .put("id", new ForeignValue.Text("attack-1"))
                .put("status", new ForeignValue.Text("alleged"))
                .put("name", new ForeignValue.Text("Group X"))
                .put("victims", new ForeignValue.Numeral("1.10"))
                .build();
    }

    @Test
    void anIncidentKeepsEverythingAndIsReadWhereItCanBe() {
        UnknownIncident incident = UnknownIncident.of(content("CyberAttack"));

        assertThat(incident.kind()).isEqualTo("CyberAttack");
        assertThat(incident.id()).isEqualTo(IncidentId.of("attack-1"));
        assertThat(incident.status()).isEqualTo(IncidentStatus.ALLEGED);
        assertThat(incident.foreignProperties()).isEqualTo(content("CyberAttack"));
        assertThat(incident)
                .isEqualTo(Incident.TYPE.unknown("CyberAttack", content("CyberAttack")))
                .hasSameHashCodeAs(UnknownIncident.of(content("CyberAttack")));
        assertThat(Incident.TYPE.unknownContent(incident)).contains(content("CyberAttack"));
    }

    @Test
    void anActorKeepsEverything() {
        UnknownActor actor = UnknownActor.of(content("ArmedGroup"));

        assertThat(actor.kind()).isEqualTo("ArmedGroup");
        assertThat(actor.label()).isEqualTo("Group X");
        assertThat(actor.foreignProperties()).isEqualTo(content("ArmedGroup"));
        assertThat(actor).isEqualTo(Actor.TYPE.unknown("ArmedGroup", content("ArmedGroup")));
    }

    @Test
    void kindsThatAreKnownAreRefused() {
        assertThatThrownBy(() -> UnknownIncident.of(content("MissileLaunch")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("«MissileLaunch» is a kind of incident that is known");
        assertThatThrownBy(() -> UnknownActor.of(content("State")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("«State» is a kind of actor that is known");
    }

    @Test
    void theUnionsLetNoKnownKindPassEither() {
        assertThatThrownBy(() -> Incident.TYPE.unknown("MissileLaunch", content("MissileLaunch")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Actor.TYPE.unknown("State", content("State")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void kindsDifferByCase() {
        assertThat(UnknownIncident.of(content("missileLaunch")).kind()).isEqualTo("missileLaunch");
    }

    @Test
    void anIncidentWithoutKindOrIdentifierIsRefused() {
        ForeignProperties onlyKind = ForeignProperties.builder()
                .put("type", new ForeignValue.Text("CyberAttack"))
                .put("id", new ForeignValue.Numeral("7"))
                .build();

        assertThatThrownBy(() -> UnknownIncident.of(ForeignProperties.none())).hasMessageContaining("«type»");
        assertThatThrownBy(() -> UnknownActor.of(ForeignProperties.none())).hasMessageContaining("«type»");
        assertThatThrownBy(() -> UnknownIncident.of(onlyKind)).hasMessageContaining("«id»");
    }
}
