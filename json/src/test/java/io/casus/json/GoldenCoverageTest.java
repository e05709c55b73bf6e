package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.attribute.Attribute;
import io.casus.attribute.ByAttributeType;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.attribute.UnionType;
import io.casus.attribute.ValueType;
import io.casus.dossier.Dossier;
import io.casus.incident.Incident;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Is there a golden file for every attribute that a dossier can hold? */
class GoldenCoverageTest {
    @Test
    void everyAttributeHasAValueInACanonicalFile() {
        Set<String> seen = new LinkedHashSet<>();
        GoldenFiles.of("canonical")
                .map(file -> GoldenFiles.form(file).read(file))
                .flatMap(document -> GoldenFiles.values(document).stream())
                .forEach(value -> collectValues(value, seen));

        assertThat(seen).containsAll(allAttributes());
    }

    private static void collectValues(Object value, Set<String> seen) {
        if (value instanceof Structured structured) {
            collectAttributes(structured.type(), structured, seen);
        }
    }

    @SuppressWarnings("unchecked") // The type is the value's own.
    private static <T extends Structured> void collectAttributes(
            RecordType<T> type, Structured value, Set<String> seen) {
        for (Attribute<? super T, ?> attribute : type.attributes()) {
            attribute.values((T) value).forEach(each -> {
                seen.add(attribute.toString());
                collectValues(each, seen);
            });
        }
    }

    private static Set<String> allAttributes() {
        Set<String> all = new LinkedHashSet<>();
        walk(Dossier.TYPE, new HashSet<>(), all);
        return all;
    }

    private static void walk(ValueType<?> type, Set<String> walked, Set<String> all) {
        if (!walked.add(type.name())) {
            return;
        }
        if (type instanceof RecordType<?> object) {
            object.attributes().forEach(attribute -> {
                all.add(attribute.toString());
                walk(attribute.type(), walked, all);
            });
        } else if (type instanceof UnionType<?> union) {
            union.kinds().forEach(kind -> walk(kind, walked, all));
        } else if (type instanceof ByAttributeType<?> claims) {
            claims.typeFor(Incident.SUMMARY).attributes().forEach(attribute -> {
                all.add(attribute.toString());
                walk(attribute.type(), walked, all);
            });
        }
    }
}
