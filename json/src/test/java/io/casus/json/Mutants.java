package io.casus.json;

import com.google.common.collect.ImmutableList;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Makes many documents of one: each has another value in one place, or lacks one property. */
final class Mutants {
    private static final ImmutableList<ForeignValue> VALUES = ImmutableList.of(
            ForeignValue.Null.NULL,
            ForeignValue.Flag.TRUE,
            number("0"),
            number("-1"),
            number("1.5"),
            number("181"),
            number("3000000000"),
            text(""),
            text(" \u2003\n"),
            text("\u00A0"),
            text("KOR"),
            text("kor"),
            text("en-"),
            text("a b"),
            text("B2"),
            text("kg"),
            text("2025-01-06"),
            text("2025-01-06T03:00:00Z"),
            text("2025-01-06T03:00Z"),
            text("+09:00"),
            text("0".repeat(64)),
            new ForeignValue.Items(ImmutableList.of()),
            new ForeignValue.Items(ImmutableList.of(text("x"))),
            new ForeignValue.Properties(ForeignProperties.none()),
            new ForeignValue.Properties(ForeignProperties.of(Map.of("type", text("Later")))));

    private Mutants() {}

    private static ForeignValue text(String value) {
        return new ForeignValue.Text(value);
    }

    private static ForeignValue number(String digits) {
        return new ForeignValue.Numeral(digits);
    }

    /** Gives each mutant and the JSON Pointer of what was changed. */
    static void forEach(ForeignValue document, BiConsumer<String, ForeignValue> to) {
        mutate(document, "", changed -> changed, to);
    }

    private static void mutate(
            ForeignValue value, String at, UnaryOperator<ForeignValue> whole, BiConsumer<String, ForeignValue> to) {
        VALUES.stream().filter(other -> !other.equals(value)).forEach(other -> to.accept(at, whole.apply(other)));
        if (value instanceof ForeignValue.Properties object) {
            object.properties().asMap().forEach((name, inner) -> {
                String pointer = at + "/" + name;
                to.accept(pointer, whole.apply(without(object, name)));
                mutate(inner, pointer, changed -> whole.apply(with(object, name, changed)), to);
            });
        } else if (value instanceof ForeignValue.Items list) {
            for (int i = 0; i < list.values().size(); i++) {
                int index = i;
                mutate(list.values().get(i), at + "/" + i, changed -> whole.apply(with(list, index, changed)), to);
            }
        }
    }

    private static ForeignValue without(ForeignValue.Properties object, String name) {
        Map<String, ForeignValue> rest = new LinkedHashMap<>(object.properties().asMap());
        rest.remove(name);
        return new ForeignValue.Properties(ForeignProperties.of(rest));
    }

    private static ForeignValue with(ForeignValue.Properties object, String name, ForeignValue value) {
        Map<String, ForeignValue> changed =
                new LinkedHashMap<>(object.properties().asMap());
        changed.put(name, value);
        return new ForeignValue.Properties(ForeignProperties.of(changed));
    }

    private static ForeignValue with(ForeignValue.Items list, int index, ForeignValue value) {
        List<ForeignValue> changed = new ArrayList<>(list.values());
        changed.set(index, value);
        return new ForeignValue.Items(ImmutableList.copyOf(changed));
    }
}
