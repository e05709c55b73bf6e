package io.casus.json.schema;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.ByAttributeType;
import io.casus.attribute.FlagType;
import io.casus.attribute.NumberType;
import io.casus.attribute.RecordType;
import io.casus.attribute.TextType;
import io.casus.attribute.UnionType;
import io.casus.attribute.ValueType;
import io.casus.attribute.ValueTypes;
import io.casus.attribute.Vocabulary;
import io.casus.foreign.ForeignValue;
import io.casus.quantity.Unit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The schema of an answer that a language model is to give, in the few keywords that interfaces for structured output accept:
 * every object is closed and has all its properties, {@code null} stands for absence, and nothing refers to itself.
 *
 * <p>An actor within an actor, as the state that an office belongs to, is told without what would lead to a further actor.
 */
final class AnswerSchema {
    private final Definitions definitions = new Definitions();

    private AnswerSchema() {}

    static ForeignValue.Properties of(RecordType<?> type) {
        AnswerSchema schema = new AnswerSchema();
        return schema.object(type, type.attributes())
                .put("$defs", schema.definitions.all())
                .build();
    }

    private SchemaObject schema(ValueType<?> type) {
        if (type instanceof RecordType<?> structured) {
            return definitions.reference(type.name(), () -> object(structured, structured.attributes()));
        }
        if (type instanceof UnionType<?> union) {
            return definitions.reference(type.name(), () -> union(union));
        }
        if (type instanceof Vocabulary<?> vocabulary) {
            return definitions.reference(type.name(), () -> vocabulary(vocabulary));
        }
        if (type == Unit.TYPE) {
            return definitions.reference(Restrictions.name(Unit.TYPE), AnswerSchema::unit);
        }
        if (type instanceof TextType<?>) {
            return SchemaObject.ofType("string");
        }
        if (type instanceof NumberType<?>) {
            return SchemaObject.ofType(type == ValueTypes.INTEGER ? "integer" : "number");
        }
        if (type instanceof FlagType) {
            return SchemaObject.ofType("boolean");
        }
        throw new IllegalArgumentException("An answer cannot hold " + type.name() + ".");
    }

    private SchemaObject object(RecordType<?> type, Iterable<? extends Attribute<?, ?>> attributes) {
        SchemaObject properties = SchemaObject.empty();
        if (type.isKind()) {
            properties.put(
                    UnionType.DISCRIMINATOR, SchemaObject.ofType("string").put("const", type.name()));
        }
        attributes.forEach(attribute -> properties.put(attribute.name(), property(attribute, type)));
        return closed(properties).describe(type.description());
    }

    private static SchemaObject closed(SchemaObject properties) {
        return SchemaObject.ofType("object")
                .put("properties", properties)
                .putTexts("required", properties.keywords())
                .put("additionalProperties", false);
    }

    private SchemaObject property(Attribute<?, ?> attribute, RecordType<?> owner) {
        Optional<String> words = words(attribute);
        if (attribute.type() instanceof ByAttributeType<?> grouped) {
            return orNull(byAttribute(attribute, grouped, owner)).describe(words);
        }
        SchemaObject value = value(attribute.type(), owner);
        return switch (attribute.cardinality()) {
            case REPEATED -> SchemaObject.ofType("array").describe(words).put("items", value);
            case OPTIONAL, DEFAULTED -> orNull(value).describe(words);
            case REQUIRED, FLAG -> alone(value).describe(words);
        };
    }

    private static Optional<String> words(Attribute<?, ?> attribute) {
        boolean hasForm = attribute.type() instanceof TextType<?> && attribute.type() != ValueTypes.STRING;
        String form = hasForm ? " Expected: " + attribute.type().name() + "." : "";
        return attribute.description().map(text -> text.replace("; empty ", "; null ") + form);
    }

    /** A type that leads back to its owner is cut short there. */
    private SchemaObject value(ValueType<?> type, RecordType<?> owner) {
        return type instanceof UnionType<?> union && leadsTo(union, owner, new HashSet<>())
                ? definitions.reference("Short" + union.name(), () -> shortUnion(union))
                : schema(type);
    }

    private static boolean leadsTo(ValueType<?> from, ValueType<?> to, Set<ValueType<?>> seen) {
        if (from.equals(to)) {
            return true;
        }
        if (!seen.add(from)) {
            return false;
        }
        if (from instanceof UnionType<?> union) {
            return union.kinds().stream().anyMatch(kind -> leadsTo(kind, to, seen));
        }
        return from instanceof RecordType<?> structured
                && structured.attributes().stream().anyMatch(attribute -> leadsTo(attribute.type(), to, seen));
    }

    private SchemaObject union(UnionType<?> union) {
        return SchemaObject.empty()
                .describe(union.description())
                .putAll("anyOf", union.kinds().stream().map(this::schema).collect(toImmutableList()));
    }

    private SchemaObject shortUnion(UnionType<?> union) {
        return SchemaObject.empty()
                .describe(union.description())
                .putAll(
                        "anyOf",
                        union.kinds().stream()
                                .map(kind -> shortKind(kind, union))
                                .collect(toImmutableList()));
    }

    private SchemaObject shortKind(RecordType<?> kind, UnionType<?> union) {
        ImmutableList<Attribute<?, ?>> kept = kind.attributes().stream()
                .filter(attribute -> !leadsTo(attribute.type(), union, new HashSet<>()))
                .collect(toImmutableList());
        return kept.size() == kind.attributes().size()
                ? schema(kind)
                : definitions.reference("Short" + kind.name(), () -> object(kind, kept));
    }

    private SchemaObject byAttribute(Attribute<?, ?> attribute, ByAttributeType<?> grouped, RecordType<?> owner) {
        SchemaObject lists = SchemaObject.empty();
        for (Attribute<?, ?> about : owner.attributes()) {
            if (!about.equals(attribute)) {
                lists.put(about.name(), SchemaObject.ofType("array").put("items", claim(grouped, about)));
            }
        }
        return closed(lists);
    }

    private SchemaObject claim(ByAttributeType<?> grouped, Attribute<?, ?> about) {
        RecordType<?> type = grouped.typeFor(about);
        return definitions.reference(
                type.name() + "Of" + OpenSchema.name(about.type()), () -> object(type, type.attributes()));
    }

    private static SchemaObject vocabulary(Vocabulary<?> vocabulary) {
        String codes = vocabulary.known().stream()
                .map(term -> term.code()
                        + term.description().map(text -> ": " + text).orElse("."))
                .collect(joining(" "));
        return known(vocabulary.known().stream().map(Object::toString).collect(toImmutableList()))
                .describe(vocabulary.description().orElse(vocabulary.name() + ".") + " " + codes
                        + " Another code only where none of these is meant.");
    }

    private static SchemaObject unit() {
        return known(Unit.known().stream().map(Unit::code).collect(toImmutableList()))
                .describe("A unit by its UCUM code; 1 for a count.");
    }

    private static SchemaObject known(ImmutableList<String> codes) {
        return SchemaObject.empty()
                .putAll("anyOf", SchemaObject.ofType("string").putTexts("enum", codes), SchemaObject.ofType("string"));
    }

    /** A reference stands alone: next to it, some interfaces refuse even a description. */
    private static SchemaObject alone(SchemaObject value) {
        return value.has("$ref") ? SchemaObject.empty().putAll("anyOf", value) : value;
    }

    private static SchemaObject orNull(SchemaObject value) {
        Optional<String> simple = value.simpleType();
        return simple.isPresent()
                ? value.putTexts("type", simple.get(), "null")
                : SchemaObject.empty().putAll("anyOf", value, SchemaObject.ofType("null"));
    }
}
