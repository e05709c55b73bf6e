package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.incident.Incident;
import io.casus.incident.UnknownIncident;
import io.casus.report.Report;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Do the arbitrary values of the property tests cover what they promise? */
class WhatArbitraryValuesCoverTest {

    @Test
    void everyAttributeOfEveryKindOccursAsDoForeignOnes() {
        for (RecordType<? extends Incident> kind : Incident.TYPE.kinds()) {
            assertEverythingOccurs(kind);
        }
    }

    private static <T extends Incident> void assertEverythingOccurs(RecordType<T> kind) {
        Set<Attribute<?, ?>> seen = new HashSet<>();
        boolean foreignProperties = false;
        boolean foreignClaims = false;
        for (long seed = 0; seed < 200; seed++) {
            T incident = Arbitrary.seeded(seed).incident(kind);
            kind.attributes().stream()
                    .filter(attribute -> attribute.value(incident).isPresent())
                    .forEach(seen::add);
            foreignProperties |= !incident.foreignProperties().isEmpty();
            foreignClaims |= incident.claims().stream()
                    .anyMatch(claim -> claim.attribute().isForeign());
        }
        assertThat(seen).hasSameSizeAs(kind.attributes());
        assertThat(foreignProperties && foreignClaims).as(kind.name()).isTrue();
    }

    @Test
    void allKindsOccurAndUnknownOnesToo() {
        Set<String> kinds = new HashSet<>();
        boolean unknown = false;
        for (long seed = 0; seed < 500; seed++) {
            Incident incident = Arbitrary.seeded(seed).incident();
            kinds.add(incident.type().name());
            unknown |= incident instanceof UnknownIncident;
        }
        assertThat(kinds).hasSize(Incident.TYPE.kinds().size() + 1);
        assertThat(unknown).isTrue();
    }

    @Test
    void oneSeedGivesOneValue() {
        for (long seed = 0; seed < 100; seed++) {
            Report report = Arbitrary.seeded(seed).report();
            assertThat(Arbitrary.seeded(seed).report()).isEqualTo(report);
            assertThat(report.toString()).doesNotContain("Optional[", "Immutable");
            assertThat(report.describe()).isNotBlank();
        }
    }
}
