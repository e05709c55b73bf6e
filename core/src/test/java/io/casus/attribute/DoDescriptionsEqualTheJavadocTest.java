package io.casus.attribute;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.RangeClass;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Does every attribute, type and term say in words what it means, and are the words those of the Javadoc?
 *
 * <p>{@code -Dgolden.rewrite=true} writes the words of the Javadoc into the file.
 */
class DoDescriptionsEqualTheJavadocTest {
    private static final Path FILE = Path.of("src/main/resources/io/casus/attribute/glossary.properties");
    // Rewritten as well, for the schemas of the JSON module, which the same build may rewrite.
    private static final Path COMPILED = Path.of("target/classes/io/casus/attribute/glossary.properties");

    private final Javadoc javadoc = Javadoc.ofTheSources();

    @Test
    void theFileHoldsTheWordsOfTheJavadoc() throws IOException {
        String expected = file(words());
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(FILE, expected);
            Files.writeString(COMPILED, expected);
        }

        assertThat(Files.readString(FILE)).isEqualTo(expected);
    }

    @Test
    void everyAttributeTypeAndTermIsDescribed() {
        ReachableTypes.structured()
                .forEach(type -> type.attributes()
                        .forEach(attribute -> assertThat(attribute.description())
                                .as(attribute.toString())
                                .isPresent()));
        ReachableTypes.vocabularies()
                .forEach(vocabulary -> vocabulary
                        .known()
                        .forEach(term -> assertThat(term.description())
                                .as(vocabulary + "." + term)
                                .isPresent()));
        assertThat(ReachableTypes.all())
                .filteredOn(type -> type.javaType().getName().startsWith("io.casus."))
                .allSatisfy(type -> assertThat(type.description()).isPresent());
    }

    @Test
    void theWordsAreThoseOfTheAccessorTheClassAndTheConstant() {
        assertThat(MissileLaunch.DISTANCE.description())
                .contains("The distance flown over ground from launch to impact, a length; empty if nobody said.");
        assertThat(MissileLaunch.TYPE.description()).contains("The launch of one missile or of several together.");
        assertThat(RangeClass.IRBM.description())
                .contains("Intermediate range: a maximum range from 3,000 to 5,500 km.");
    }

    @Test
    void whatIsNotKnownHasNoWords() {
        assertThat(RangeClass.of("ULRBM").description()).isEmpty();
        assertThat(Attribute.foreign(Incident.class, "yield").description()).isEmpty();
        assertThat(ValueTypes.STRING.description()).isEmpty();
    }

    private Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        ReachableTypes.all().forEach(type -> {
            Class<?> owner = type.javaType();
            javadoc.text(owner.getSimpleName()).ifPresent(text -> words.put(owner.getSimpleName(), text));
            if (type instanceof RecordType<?> structured) {
                structured.attributes().forEach(attribute -> words.put(attribute.toString(), accessor(attribute)));
            } else if (type instanceof Vocabulary<?> vocabulary) {
                terms(vocabulary)
                        .forEach(constant -> words.put(
                                owner.getSimpleName() + "." + term(constant).code(),
                                javadoc.text(owner.getSimpleName() + "." + constant.getName())
                                        .orElseThrow()));
            }
        });
        return words;
    }

    private String accessor(Attribute<?, ?> attribute) {
        String[] ownerAndName = attribute.toString().split("\\.", -1);
        String owner = ownerAndName[0];
        String name = ownerAndName[1];
        String is = "is" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.of(name, is)
                .map(method -> javadoc.text(owner + "." + method + "()"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The accessor of " + attribute + " has no Javadoc."));
    }

    private static Stream<Field> terms(Vocabulary<?> vocabulary) {
        return Arrays.stream(vocabulary.javaType().getFields())
                .filter(field -> field.getType() == vocabulary.javaType());
    }

    private static Term term(Field constant) {
        try {
            return (Term) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String file(Map<String, String> words) {
        return words.entrySet().stream()
                .map(entry -> escaped(entry.getKey()) + "=" + entry.getValue().replace("\\", "\\\\") + "\n")
                .collect(joining("", "# The words of the Javadoc, copied by a test. Change them there.\n", ""));
    }

    private static String escaped(String key) {
        return key.replaceAll("[ :=\\\\]", "\\\\$0");
    }
}
