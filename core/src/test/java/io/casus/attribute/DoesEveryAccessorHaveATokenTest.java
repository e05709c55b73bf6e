package io.casus.attribute;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import io.casus.attribute.Attribute.Cardinality;
import io.casus.incident.Incident;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does every accessor have a token, and does every token stand in the type of its owner, in the right place? */
class DoesEveryAccessorHaveATokenTest {
    private static final ImmutableSet<String> NO_ATTRIBUTES = ImmutableSet.of(
            "type",
            "describe",
            "oneLine",
            "requireForeignNames",
            "foreignProperties",
            "toBuilder",
            "label",
            "attribute",
            "isIndeterminate");

    static Stream<RecordType<?>> structured() {
        return ReachableTypes.structured();
    }

    static Stream<RecordType<?>> interfaces() {
        return ReachableTypes.structured().filter(type -> type.javaType().isInterface());
    }

    @Test
    void theWalkReachesAllKindsAndWhatTheyConsistOf() {
        assertThat(structured().map(RecordType::name).distinct())
                .contains(
                        "Report",
                        "MissileLaunch",
                        "DiplomaticVisit",
                        "DiplomaticMeeting",
                        "Statement",
                        "PoliticalEvent",
                        "ArmsTransfer",
                        "TroopDeployment",
                        "Casualties",
                        "State",
                        "Organization",
                        "Person",
                        "Source",
                        "Claim",
                        "Citation",
                        "UncertainTime",
                        "Quantity")
                .contains("Dossier", "MergedIncident", "Finding", "Testimony", "MergeRules", "Matching", "Judgement")
                .hasSize(28 + 2 + 15);
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void everyAccessorHasATokenOfItsName(RecordType<?> type) {
        assertThat(type.attributes().stream().map(Attribute::name))
                .containsExactlyInAnyOrderElementsOf(
                        accessors(type).map(Method::getName).collect(toImmutableSet()));
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void everyTokenHasTheCardinalityAndTheTypeOfItsAccessor(RecordType<?> type) {
        accessors(type).forEach(accessor -> {
            Attribute<?, ?> attribute = type.attribute(accessor.getName()).orElseThrow();
            assertThat(attribute.cardinality()).as(attribute.toString()).isEqualTo(cardinality(accessor));
            assertThat(attribute.type().javaType())
                    .as(attribute.toString())
                    .isAssignableFrom(valueClass(accessor, attribute));
        });
    }

    @ParameterizedTest
    @MethodSource("structured")
    void everyConstantStandsInTheTypeUnderItsName(RecordType<?> type) {
        constants(type.javaType()).forEach(constant -> {
            Attribute<?, ?> attribute = read(constant);
            assertThat(constant.getName()).isEqualTo(constantName(attribute));
            assertThat(type.attributes().contains(attribute))
                    .as(attribute.toString())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void theTypeListsItsAttributesInTheOrderOfItsAccessors(RecordType<?> type) {
        ImmutableList<String> own =
                constants(type.javaType()).map(field -> read(field).name()).collect(toImmutableList());
        assertThat(type.attributes().stream().map(Attribute::name).filter(own::contains))
                .containsExactlyElementsOf(own);
    }

    @Test
    void allKindsBeginAndEndAlike() {
        for (RecordType<? extends Incident> kind : Incident.TYPE.kinds()) {
            ImmutableList<String> names =
                    kind.attributes().stream().map(Attribute::name).collect(toImmutableList());
            assertThat(names).startsWith("id", "status", "time", "places").endsWith("summary", "links", "claims");
        }
    }

    private static Stream<Method> accessors(RecordType<?> type) {
        return Arrays.stream(type.javaType().getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .filter(method -> !NO_ATTRIBUTES.contains(method.getName()) || attributeOfThatName(type, method));
    }

    private static boolean attributeOfThatName(RecordType<?> type, Method method) {
        return type.javaType().getTypeParameters().length == 0
                && type.attribute(method.getName()).isPresent();
    }

    private static Cardinality cardinality(Method accessor) {
        Class<?> returned = accessor.getReturnType();
        if (returned == Optional.class) {
            return Cardinality.OPTIONAL;
        }
        if (returned == ImmutableList.class) {
            return Cardinality.REPEATED;
        }
        if (returned == boolean.class) {
            return Cardinality.FLAG;
        }
        return accessor.isDefault() ? Cardinality.DEFAULTED : Cardinality.REQUIRED;
    }

    private static Class<?> valueClass(Method accessor, Attribute<?, ?> attribute) {
        TypeToken<?> returned = TypeToken.of(accessor.getGenericReturnType());
        if (attribute.name().equals("value") && !(accessor.getDeclaringClass().getTypeParameters().length == 0)) {
            return attribute.type().javaType();
        }
        boolean wrapped = returned.getRawType() == Optional.class || returned.getRawType() == ImmutableList.class;
        TypeToken<?> value =
                wrapped ? returned.resolveType(returned.getRawType().getTypeParameters()[0]) : returned.wrap();
        return value.getRawType();
    }

    private static Stream<Field> constants(Class<?> owner) {
        return Arrays.stream(owner.getDeclaredFields()).filter(field -> field.getType() == Attribute.class);
    }

    private static String constantName(Attribute<?, ?> attribute) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, attribute.name());
    }

    private static Attribute<?, ?> read(Field constant) {
        try {
            return (Attribute<?, ?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
