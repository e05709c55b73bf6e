package io.casus.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.casus.attribute.Attribute;
import io.casus.attribute.Attribute.Cardinality;
import io.casus.attribute.ByAttributeType;
import io.casus.attribute.RecordType;
import io.casus.attribute.UnionType;
import io.casus.attribute.ValueType;
import io.casus.attribute.Vocabulary;
import io.casus.dossier.Dossier;
import io.casus.incident.Incident;
import io.casus.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Do the tables and examples of the wire form in the README say what the attribute tokens and the golden files say?
 * {@code -Dgolden.rewrite=true} writes them.
 */
class WireFormInTheReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final String BEGIN = "<!-- Made from the attribute tokens by a test. -->\n";
    private static final String END = "<!-- End of what is made. -->\n";
    private static final List<Attribute<Incident, ?>> COMMON = List.of(
            Incident.ID,
            Incident.STATUS,
            Incident.TIME,
            Incident.PLACES,
            Incident.SUMMARY,
            Incident.LINKS,
            Incident.CLAIMS);

    private final Map<String, RecordType<?>> records = new LinkedHashMap<>();
    private final Map<String, Vocabulary<?>> vocabularies = new LinkedHashMap<>();

    @Test
    void theReadmeTellsTheWireForm() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        String actual = readme.substring(0, begin) + wireForm() + readme.substring(readme.indexOf(END));

        assertThat(actual).isEqualTo(GoldenFiles.expected(README, actual));
    }

    private String wireForm() throws IOException {
        collect(Report.TYPE);
        collect(Dossier.TYPE);
        StringBuilder text = new StringBuilder();
        table(text, "Every incident", COMMON);
        for (RecordType<?> kind : Incident.TYPE.kinds()) {
            text.append("\n### `")
                    .append(kind.name())
                    .append("`\n\n")
                    .append(kind.description().orElseThrow())
                    .append("\n\n");
            rows(
                    text,
                    kind.attributes().stream()
                            .filter(attribute -> !COMMON.contains(attribute))
                            .toList());
            example(text, kind.name());
        }
        for (RecordType<?> part : records.values()) {
            if (!Incident.TYPE.kinds().contains(part)) {
                table(text, "`" + part.name() + "`", part.attributes());
            }
        }
        text.append("\n### Codes\n\nOther codes are kept as they are.\n\n| vocabulary | codes |\n| --- | --- |\n");
        vocabularies
                .values()
                .forEach(vocabulary -> text.append("| ")
                        .append(vocabulary.name())
                        .append(" | ")
                        .append(vocabulary.known().stream()
                                .map(term -> "`" + term.code() + "`")
                                .collect(joining(", ")))
                        .append(" |\n"));
        return text.append('\n').toString();
    }

    private void collect(ValueType<?> type) {
        if (type instanceof Vocabulary<?> vocabulary) {
            vocabularies.put(vocabulary.name(), vocabulary);
        } else if (type instanceof UnionType<?> union) {
            union.kinds().forEach(this::collect);
        } else if (type instanceof ByAttributeType<?> claims) {
            collect(claims.typeFor(Incident.SUMMARY));
        } else if (type instanceof RecordType<?> object && records.putIfAbsent(object.name(), object) == null) {
            object.attributes().forEach(attribute -> collect(attribute.type()));
        }
    }

    private static void table(StringBuilder text, String heading, List<? extends Attribute<?, ?>> attributes) {
        text.append("\n### ").append(heading).append("\n\n");
        rows(text, attributes);
    }

    private static void rows(StringBuilder text, List<? extends Attribute<?, ?>> attributes) {
        text.append("| property | value | meaning |\n| --- | --- | --- |\n");
        attributes.forEach(attribute -> text.append("| `")
                .append(attribute.name())
                .append("` | ")
                .append(value(attribute))
                .append(" | ")
                .append(attribute.description().orElse("").replace("|", "\\|"))
                .append(" |\n"));
    }

    private static String value(Attribute<?, ?> attribute) {
        String type =
                attribute.type() instanceof RecordType<?> object ? "`" + object.name() + "`" : name(attribute.type());
        String value =
                attribute.cardinality() == Cardinality.REPEATED && !(attribute.type() instanceof ByAttributeType<?>)
                        ? "list of " + type
                        : type;
        if (attribute.isComputed()) {
            return value + ", computed";
        }
        return attribute.cardinality() == Cardinality.REQUIRED ? value + ", required" : value;
    }

    private static String name(ValueType<?> type) {
        if (type instanceof Vocabulary<?>) {
            return "code of " + type.name();
        }
        return type instanceof ByAttributeType<?>
                ? "object with a list of `" + type.name() + "` for each attribute"
                : type.name();
    }

    private static void example(StringBuilder text, String kind) throws IOException {
        String file = kind.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".json";
        String json = Files.readString(
                Path.of("src/test/resources/golden/v1/canonical").resolve(file));
        text.append("\n<details><summary>A complete example</summary>\n\n```json\n")
                .append(json)
                .append("```\n\n</details>\n");
    }
}
