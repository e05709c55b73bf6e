package io.casus.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.incident.MissileLaunch;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Does {@code toBuilder()} keep everything but what it is asked to change? */
class WhatToBuilderKeepsTest {
    private MissileLaunch launch;

    @BeforeEach
    void buildALaunchWithEveryAttribute() {
        RecordType.Assembly<MissileLaunch> assembly = MissileLaunch.TYPE.assemble();
        for (Attribute<? super MissileLaunch, ?> attribute : MissileLaunch.TYPE.attributes()) {
            if (!(attribute.type() instanceof ByAttributeType)) {
                SampleValues.set(assembly, attribute);
            }
        }
        launch = assembly.build();
    }

    @Test
    void builtAgainItIsEqual() {
        MissileLaunch again = launch.toBuilder().build();

        assertThat(again).isEqualTo(launch).hasSameHashCodeAs(launch).hasToString(launch.toString());
    }

    @Test
    void onlyTheAttributeThatIsSetChanges() {
        Quantity farther = Quantity.of(1500, Unit.KILOMETRE);
        MissileLaunch changed = launch.toBuilder().distance(farther).build();

        assertThat(changed.distance()).contains(farther);
        assertThat(changed).isNotEqualTo(launch);
        assertThat(MissileLaunch.TYPE.attributes())
                .filteredOn(attribute -> !attribute.equals(MissileLaunch.DISTANCE))
                .allSatisfy(attribute -> assertThat(attribute.values(changed)).isEqualTo(attribute.values(launch)));
    }

    @Test
    void whatIsAddedComesAfterWhatWasThere() {
        MissileLaunch changed = launch.toBuilder()
                .addMissile(launch.missiles().get(0).toBuilder().order(2).build())
                .build();

        assertThat(changed.missiles()).hasSize(2).startsWith(launch.missiles().get(0));
        assertThat(launch.missiles()).hasSize(1);
    }
}
