package io.casus.json.schema;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Attribute.Cardinality;
import io.casus.attribute.ByAttributeType;
import io.casus.attribute.FlagType;
import io.casus.attribute.NumberType;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.attribute.Term;
import io.casus.attribute.TextType;
import io.casus.attribute.UnionType;
import io.casus.attribute.ValueType;
import io.casus.attribute.ValueTypes;
import io.casus.attribute.Vocabulary;
import io.casus.foreign.ForeignValue;
import io.casus.quantity.Dimension;
import io.casus.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The schema of what Casus reads: strict with what is known, and open for what a later version may add. */
final class OpenSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Definitions definitions = new Definitions();

    private OpenSchema() {}

    static ForeignValue.Properties of(ValueType<?> type, String id, String title) {
        OpenSchema schema = new OpenSchema();
        SchemaObject root = schema.schema(type);
        SchemaObject document = SchemaObject.empty()
                .put("$schema", DIALECT)
                .put("$id", id)
                .put("title", title)
                .describe(type.description()
                        .map(words -> words + " Where a description says \"empty\", the property is absent."
                                + " Properties, kinds and codes that are not described here are allowed and kept."));
        root.build().properties().asMap().forEach(document::put);
        return document.put("$defs", schema.definitions.all()).build();
    }

    private SchemaObject schema(ValueType<?> type) {
        if (type instanceof RecordType<?> structured) {
            return definitions.reference(type.name(), () -> object(structured));
        }
        if (type instanceof UnionType<?> union) {
            return definitions.reference(type.name(), () -> union(union));
        }
        if (type instanceof Vocabulary<?> vocabulary) {
            return definitions.reference(type.name(), () -> vocabulary(vocabulary));
        }
        if (type instanceof TextType<?> text) {
            return text(text);
        }
        if (type instanceof NumberType<?>) {
            return number(type);
        }
        return type instanceof FlagType ? SchemaObject.ofType("boolean") : SchemaObject.empty();
    }

    private SchemaObject object(RecordType<?> type) {
        SchemaObject attributes = attributes(type);
        if (type.shorthand().isEmpty()) {
            return attributes.describe(type.description());
        }
        SchemaObject shortSpelling = visibleText().describe("A short spelling, which is accepted and never written.");
        return SchemaObject.empty().describe(type.description()).putAll("anyOf", attributes, shortSpelling);
    }

    private SchemaObject attributes(RecordType<?> type) {
        SchemaObject properties = SchemaObject.empty();
        if (type.isKind()) {
            properties.put(UnionType.DISCRIMINATOR, SchemaObject.empty().put("const", type.name()));
        }
        type.attributes().forEach(attribute -> properties.put(attribute.name(), property(attribute, type)));
        SchemaObject object = SchemaObject.ofType("object").put("properties", properties);
        ImmutableList<String> required =
                type.requiredAttributes().stream().map(Attribute::name).collect(toImmutableList());
        if (!required.isEmpty()) {
            object.putTexts("required", required);
        }
        ImmutableList<SchemaObject> between = Restrictions.between(type);
        return between.isEmpty() ? object : object.putAll("allOf", between);
    }

    /** What is computed is described as Casus writes it, though any value is read. */
    private SchemaObject property(Attribute<?, ?> attribute, RecordType<?> owner) {
        SchemaObject property = typed(attribute, owner);
        if (!attribute.isComputed()) {
            return property;
        }
        return property.describe(attribute
                        .description()
                        .map(words ->
                                words + " It follows from the rest: it is passed over in reading, and computed anew."))
                .put("readOnly", true);
    }

    private SchemaObject typed(Attribute<?, ?> attribute, RecordType<?> owner) {
        if (attribute.type() instanceof ByAttributeType<?> grouped) {
            return byAttribute(attribute, grouped, owner);
        }
        SchemaObject value = value(attribute);
        if (attribute.cardinality() == Cardinality.REPEATED) {
            return SchemaObject.ofType("array")
                    .describe(attribute.description())
                    .put("items", value);
        }
        return value.describe(attribute.description());
    }

    private SchemaObject value(Attribute<?, ?> attribute) {
        Optional<Dimension> dimension = Restrictions.dimension(attribute);
        if (dimension.isPresent()) {
            return quantity(dimension.get());
        }
        if (Restrictions.isNotBlank(attribute)) {
            return visibleText();
        }
        return Restrictions.ofAttribute(attribute).orElseGet(() -> schema(attribute.type()));
    }

    private SchemaObject visibleText() {
        return definitions.reference(
                "VisibleText",
                () -> SchemaObject.ofType("string")
                        .describe("A text with at least one visible character.")
                        .put("minLength", 1)
                        .put("pattern", Restrictions.VISIBLE));
    }

    private SchemaObject quantity(Dimension dimension) {
        String name = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, dimension.name());
        return definitions.reference(
                name,
                () -> schema(Quantity.TYPE)
                        .describe(
                                "A quantity with a unit of " + dimension.name().toLowerCase(Locale.ROOT) + ".")
                        .put(
                                "properties",
                                SchemaObject.empty().put(Quantity.UNIT.name(), Restrictions.unitsOf(dimension))));
    }

    /** An object with a list for each attribute; of attributes that are not known, the values may be anything. */
    private SchemaObject byAttribute(Attribute<?, ?> attribute, ByAttributeType<?> grouped, RecordType<?> owner) {
        SchemaObject lists = SchemaObject.empty();
        for (Attribute<?, ?> about :
                grouped.isAboutOwner() ? owner.attributes() : ImmutableList.<Attribute<?, ?>>of()) {
            SchemaObject list = SchemaObject.ofType("array");
            lists.put(
                    about.name(),
                    about.equals(attribute) ? list.put("maxItems", 0) : list.put("items", claim(grouped, about)));
        }
        RecordType<?> ofAnything = grouped.typeFor(Attribute.foreign(owner.javaType(), ""));
        return SchemaObject.ofType("object")
                .describe(attribute.description())
                .put("properties", lists)
                .put("additionalProperties", SchemaObject.ofType("array").put("items", schema(ofAnything)));
    }

    private SchemaObject claim(ByAttributeType<?> grouped, Attribute<?, ?> about) {
        Optional<Dimension> dimension = Restrictions.dimension(about);
        String valueName = dimension
                .map(Dimension::name)
                .map(name -> CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, name))
                .orElseGet(() -> name(about.type()));
        RecordType<?> type = grouped.typeFor(about);
        SchemaObject base = schema(grouped.typeFor(Attribute.foreign(Object.class, "")));
        return definitions.reference(
                type.name() + "Of" + valueName,
                () -> base.put(
                        "properties",
                        SchemaObject.empty()
                                .put("value", dimension.map(this::quantity).orElseGet(() -> schema(about.type())))));
    }

    /** The name of a type of values in the name of the claims about them. */
    static String name(ValueType<?> type) {
        if (type == ValueTypes.STRING) {
            return "Text";
        }
        return type instanceof TextType<?> text
                ? Restrictions.name(text)
                : type.javaType().getSimpleName();
    }

    private SchemaObject union(UnionType<?> union) {
        List<SchemaObject> branches = new ArrayList<>();
        for (RecordType<?> kind : union.kinds()) {
            branches.add(schema(kind).putTexts("required", UnionType.DISCRIMINATOR));
        }
        branches.add(definitions.reference("Unknown" + union.name(), () -> unknownKind(union)));
        return SchemaObject.empty().describe(union.description()).putAll("anyOf", branches);
    }

    /** A kind that is not known needs what all kinds need. */
    private <T extends Structured> SchemaObject unknownKind(UnionType<T> union) {
        ImmutableList<String> kinds =
                union.kinds().stream().map(RecordType::name).collect(toImmutableList());
        SchemaObject properties = SchemaObject.empty()
                .put(
                        UnionType.DISCRIMINATOR,
                        SchemaObject.ofType("string")
                                .put("not", SchemaObject.empty().putTexts("enum", kinds)));
        List<String> required = new ArrayList<>(List.of(UnionType.DISCRIMINATOR));
        for (Attribute<?, ?> attribute : union.kinds().get(0).requiredAttributes()) {
            if (union.kinds().stream()
                    .allMatch(kind -> kind.requiredAttributes().contains(attribute))) {
                properties.put(
                        attribute.name(), property(attribute, union.kinds().get(0)));
                required.add(attribute.name());
            }
        }
        return SchemaObject.ofType("object")
                .describe("A kind of " + union.name() + " that this version does not know. It is kept as it is.")
                .put("properties", properties)
                .putTexts("required", required);
    }

    private static SchemaObject vocabulary(Vocabulary<?> vocabulary) {
        List<SchemaObject> terms = new ArrayList<>();
        for (Term term : vocabulary.known()) {
            terms.add(SchemaObject.empty()
                    .put("const", term.code())
                    .put("title", term.describe())
                    .describe(term.description()));
        }
        terms.add(SchemaObject.ofType("string")
                .describe("A code that this version does not know.")
                .put("minLength", 1));
        return SchemaObject.empty().describe(vocabulary.description()).putAll("anyOf", terms);
    }

    private SchemaObject text(TextType<?> type) {
        Optional<SchemaObject> form = Restrictions.ofText(type);
        if (form.isEmpty()) {
            return SchemaObject.ofType("string");
        }
        String words = type.description().map(text -> text + " ").orElse("");
        return definitions.reference(
                Restrictions.name(type), () -> form.get().describe(words + "Expected: " + type.name() + "."));
    }

    private static SchemaObject number(ValueType<?> type) {
        return type == ValueTypes.INTEGER
                ? SchemaObject.ofType("integer")
                        .put("minimum", Integer.MIN_VALUE)
                        .put("maximum", Integer.MAX_VALUE)
                : SchemaObject.ofType("number");
    }
}
