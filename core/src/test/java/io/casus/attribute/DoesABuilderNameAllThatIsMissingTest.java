package io.casus.attribute;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.casus.MissingAttributesException;
import io.casus.incident.MissileLaunch;
import io.casus.place.Coordinates;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does a builder name all required attributes that are missing, at once? */
class DoesABuilderNameAllThatIsMissingTest {

    static Stream<RecordType<?>> typesWithRequiredAttributes() {
        return ReachableTypes.structured()
                .filter(type -> type.javaType().isInterface())
                .filter(type -> !type.requiredAttributes().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("typesWithRequiredAttributes")
    void anEmptyBuilderNamesThemInOrder(RecordType<?> type) {
        ImmutableList<String> required =
                type.requiredAttributes().stream().map(Attribute::name).collect(toImmutableList());
        MissingAttributesException missing = catchThrowableOfType(
                MissingAttributesException.class, () -> type.assemble().build());

        assertThat(missing.attributes()).containsExactlyElementsOf(required);
        assertThat(missing).hasMessageContainingAll(required.toArray(String[]::new));
    }

    @Test
    void theMessageIsASentence() {
        assertThatThrownBy(() -> Coordinates.builder().build())
                .hasMessage("The required attributes latitude, longitude were not given.");
        assertThatThrownBy(() -> MissileLaunch.builder().build())
                .hasMessage("The required attribute id was not given.");
    }
}
