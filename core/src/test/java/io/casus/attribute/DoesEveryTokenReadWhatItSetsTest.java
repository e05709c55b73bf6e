package io.casus.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.casus.InvalidValueException;
import io.casus.actor.State;
import io.casus.attribute.Attribute.Cardinality;
import io.casus.claim.AdmiraltyGrade;
import io.casus.claim.Claim;
import io.casus.dossier.Dossier;
import io.casus.dossier.Matching;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.source.Citation;
import io.casus.vocabulary.Certainty;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Does every token read what its setter sets, and nothing else? */
class DoesEveryTokenReadWhatItSetsTest {
    /** Their own tests look at these two, whose attributes depend on each other, as those of a claim do. */
    private static final ImmutableSet<String> ELSEWHERE =
            ImmutableSet.of("Quantity", "UncertainTime", "Claim", "Dossier");

    static Stream<Arguments> tokens() {
        return ReachableTypes.structured()
                .filter(type -> !ELSEWHERE.contains(type.name()))
                .flatMap(type -> type.attributes().stream()
                        .filter(attribute -> !(attribute.type() instanceof ByAttributeType))
                        .map(attribute -> Arguments.of(type, attribute)));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    <T extends Structured, V> void itReadsWhatItSets(RecordType<T> type, Attribute<? super T, V> attribute) {
        RecordType.Assembly<T> assembly = SampleValues.smallest(type);
        ImmutableSet<Attribute<?, ?>> together = together(attribute);
        together.forEach(one -> setEnds(assembly, one));
        V value = together.isEmpty() ? SampleValues.set(assembly, attribute) : null;
        T built = assembly.build();

        if (value != null) {
            assertThat(attribute.values(built)).containsExactly(value);
            assertThat(attribute.value(built)).contains(value);
        }
        assertThat(type.attributes())
                .filteredOn(other -> !other.equals(attribute) && !together.contains(other))
                .filteredOn(other -> other.cardinality() != Cardinality.REQUIRED)
                .filteredOn(other -> other.cardinality() != Cardinality.DEFAULTED)
                .allSatisfy(other -> assertThat(other.values(built)).isEmpty());
    }

    private static ImmutableSet<Attribute<?, ?>> together(Attribute<?, ?> attribute) {
        return attribute.equals(Citation.START) || attribute.equals(Citation.END)
                ? ImmutableSet.of(Citation.START, Citation.END)
                : ImmutableSet.of();
    }

    private static void setEnds(RecordType.Assembly<?> assembly, Attribute<?, ?> attribute) {
        if (attribute.equals(Citation.START)) {
            assembly.set(Citation.START, 3);
        } else {
            assembly.set(Citation.END, 8);
        }
    }

    @ParameterizedTest
    @MethodSource("repeated")
    <T extends Structured, V> void aRepeatedOneKeepsSeveralInOrder(
            RecordType<T> type, Attribute<? super T, V> attribute) {
        RecordType.Assembly<T> assembly = SampleValues.smallest(type);
        V first = SampleValues.set(assembly, attribute);
        V second = SampleValues.set(assembly, attribute);

        assertThat(attribute.values(assembly.build())).containsExactly(first, second);
    }

    static Stream<Arguments> repeated() {
        return tokens().filter(pair -> ((Attribute<?, ?>) pair.get()[1]).cardinality() == Cardinality.REPEATED)
                // Two samples are equal, and these refuse two parts of one identifier.
                .filter(pair -> !Set.of("Report", "MergeRules").contains(((RecordType<?>) pair.get()[0]).name()));
    }

    @Test
    void whatIsComputedCannotBeSet() {
        RecordType.Assembly<Dossier> assembly = Dossier.TYPE.assemble();
        Matching matching = Dossier.of(List.of()).matching();

        assertThat(Dossier.TYPE.attributes().stream().filter(Attribute::isComputed))
                .containsExactly(Dossier.MERGED, Dossier.MATCHING);
        assertThatThrownBy(() -> assembly.set(Dossier.MATCHING, matching))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("The attribute matching is computed and cannot be set.");
    }

    @Test
    void theTokensOfAClaimDoSoToo() {
        Claim<Quantity> claim = Claim.builder(MissileLaunch.DISTANCE)
                .value(Quantity.of(1100, Unit.KILOMETRE))
                .claimant(State.of("KOR"))
                .certainty(Certainty.POSSIBLE)
                .grade(AdmiraltyGrade.parse("B2"))
                .addCitation(
                        Citation.builder().source("s").exact("about 1,100 km").build())
                .build();
        RecordType.Assembly<Claim<Quantity>> copy =
                Claim.typeFor(MissileLaunch.DISTANCE).assemble();
        claim.type().attributes().forEach(attribute -> copy(attribute, claim, copy));

        assertThat(copy.build()).isEqualTo(claim);
        assertThat(claim.type().attributes())
                .filteredOn(attribute -> !attribute.name().equals("noValue"))
                .allSatisfy(attribute -> assertThat(attribute.value(claim)).isPresent());
    }

    private static <O, V> void copy(Attribute<O, V> attribute, O from, RecordType.Assembly<?> to) {
        attribute.values(from).forEach(value -> to.set(attribute, value));
    }

    @Test
    void anAttributeOfAnotherTypeIsRefusedInASentence() {
        assertThatThrownBy(() -> MissileLaunch.builder().set(Statement.QUOTATION, "It is over."))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("The attribute Statement.quotation is one of another type");
    }

    @Test
    void attributesCanBeSetOneAfterAnother() {
        assertThat(MissileLaunch.builder()
                        .set(Incident.ID, IncidentId.of("a"))
                        .set(MissileLaunch.MISSILE_NAME, "Agni-5")
                        .build()
                        .missileName())
                .contains("Agni-5");
    }
}
