package io.casus.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.actor.State;
import io.casus.claim.Claim;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.name.Name;
import io.casus.place.Place;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.vocabulary.RangeClass;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does {@code toString()} fit on one line, with what is present and nothing else? */
class HowValuesPrintTest {

    static Stream<RecordType<?>> structured() {
        return ReachableTypes.structured().filter(type -> type.javaType().isInterface());
    }

    @Test
    void aLaunchPrintsItsKindAndWhatIsPresent() {
        MissileLaunch launch = MissileLaunch.builder()
                .id("launch-1")
                .launchedBy(State.of("PRK"))
                .rangeClass(RangeClass.IRBM)
                .missileName("Hwasong\n16")
                .build();

        assertThat(launch)
                .hasToString("MissileLaunch[id=launch-1, status=occurred, launchedBy=State[code=PRK],"
                        + " rangeClass=IRBM, missileName=Hwasong\\n16]");
    }

    @Test
    void severalValuesPrintAsAListAndForeignPropertiesLast() {
        Place place = Place.named("Sunan").toBuilder()
                .addOtherName(Name.of("순안", "ko"))
                .foreignProperties(ForeignProperties.builder()
                        .put("runway", new ForeignValue.Numeral("1.10"))
                        .build())
                .build();

        assertThat(place).hasToString("Place[name=Sunan, otherNames=[Name[text=순안, language=ko]], runway=1.10]");
    }

    @Test
    void aClaimNamesItsAttribute() {
        assertThat(Claim.unknown(MissileLaunch.DISTANCE))
                .hasToString("Claim(distance)[noValue=unknown, certainty=stated]");
    }

    @Test
    void aQuantityPrintsInsideAnIncidentAsItDoesAlone() {
        Quantity distance = Quantity.about(1100, Unit.KILOMETRE);

        assertThat(MissileLaunch.builder().id("a").distance(distance).build().toString())
                .endsWith(", distance=" + distance + "]");
    }

    @ParameterizedTest
    @MethodSource("structured")
    <T extends Structured> void everyTypePrintsItsName(RecordType<T> type) {
        String text = SampleValues.smallest(type).build().toString();

        assertThat(text).startsWith(type.name()).doesNotContain("Optional", "Immutable", "\n");
    }

    @Test
    void everyKindOfIncidentIsDescribedUnderItsNameAndIdentifier() {
        for (RecordType<? extends Incident> kind : Incident.TYPE.kinds()) {
            assertThat(SampleValues.smallest(kind).build().describe()).isEqualTo(kind.name() + " id-1, occurred");
        }
    }
}
