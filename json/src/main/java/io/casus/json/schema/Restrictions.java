package io.casus.json.schema;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Office;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.attribute.TextType;
import io.casus.attribute.ValueTypes;
import io.casus.claim.AdmiraltyGrade;
import io.casus.claim.Claim;
import io.casus.incident.Casualties;
import io.casus.incident.IncidentId;
import io.casus.incident.Missile;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.incident.Translation;
import io.casus.incident.TroopDeployment;
import io.casus.name.CountryCode;
import io.casus.name.Identifier;
import io.casus.name.Name;
import io.casus.place.Coordinates;
import io.casus.place.Place;
import io.casus.quantity.Dimension;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.report.FormatVersion;
import io.casus.source.Citation;
import io.casus.source.Source;
import io.casus.source.SourceId;
import io.casus.time.UncertainTime;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the builders refuse beyond the types of the attributes, as far as a schema can say it. A test compares both: whatever the
 * schema refuses, the builders refuse.
 */
final class Restrictions {
    /** White space as {@link Character#isWhitespace(int)} has it, to stand in brackets. Regular expressions differ on theirs. */
    private static final String WHITE =
            "\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    /** A text with a character that is not white space. */
    static final String VISIBLE = "[^" + WHITE + "]";

    private static final String LANGUAGE = "^([A-Za-z]{2,8}|[IiXx])(-[A-Za-z0-9]{1,8})*$";

    /** How texts that are not just any text are written, with a name for each. */
    private static final ImmutableMap<TextType<?>, SchemaObject> TEXTS =
            ImmutableMap.<TextType<?>, SchemaObject>builder()
                    .put(IncidentId.TYPE, pattern(VISIBLE))
                    .put(SourceId.TYPE, pattern(VISIBLE))
                    .put(CountryCode.TYPE, pattern("^[A-Z]{3}$"))
                    .put(AdmiraltyGrade.TYPE, pattern("^[A-F][1-6]$"))
                    .put(FormatVersion.TYPE, pattern("^1\\.(0|[1-9][0-9]{0,8})$"))
                    .put(Unit.TYPE, pattern("^[^" + WHITE + "]+$").putTexts("examples", codes(Unit.known())))
                    .put(
                            ValueTypes.INSTANT,
                            pattern(
                                            "^[-+]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}[Tt]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{0,9})?)?Z$")
                                    .put("format", "date-time"))
                    .put(
                            ValueTypes.DAY,
                            pattern("^[-+]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}$").put("format", "date"))
                    .put(ValueTypes.ZONE, pattern("^[-+A-Za-z0-9_./~:]+$"))
                    .buildOrThrow();

    private static final ImmutableMap<TextType<?>, String> NAMES =
            ImmutableMap.of(ValueTypes.INSTANT, "Instant", ValueTypes.DAY, "Day", ValueTypes.ZONE, "Zone");

    private static final ImmutableSet<Attribute<?, ?>> NOT_BLANK = ImmutableSet.of(
            Office.TITLE,
            State.NAME,
            Organization.NAME,
            Person.NAME,
            Name.TEXT,
            Identifier.SCHEME,
            Identifier.VALUE,
            Place.NAME,
            Citation.EXACT,
            Translation.TEXT,
            Statement.QUOTATION,
            Statement.PARAPHRASE,
            UncertainTime.EDTF);

    private static final ImmutableMap<Attribute<?, ?>, SchemaObject> OF_ATTRIBUTES =
            ImmutableMap.<Attribute<?, ?>, SchemaObject>builder()
                    .put(Name.LANGUAGE, pattern(LANGUAGE))
                    .put(Source.LANGUAGE, pattern(LANGUAGE))
                    .put(Statement.LANGUAGE, pattern(LANGUAGE))
                    .put(Translation.LANGUAGE, pattern(LANGUAGE))
                    .put(Source.SHA256, pattern("^[0-9a-f]{64}$"))
                    .put(
                            Source.ADDRESS,
                            pattern("^[^\\u0000-\\u0020\\u007f\"<>\\\\^`{|}]+$").put("format", "uri"))
                    .put(Coordinates.LATITUDE, range("number", -90, 90))
                    .put(Coordinates.LONGITUDE, range("number", -180, 180))
                    .put(Missile.ORDER, range("integer", 1, Integer.MAX_VALUE))
                    .put(Citation.START, range("integer", 0, Integer.MAX_VALUE))
                    .put(Citation.END, range("integer", 1, Integer.MAX_VALUE))
                    .buildOrThrow();

    private static final ImmutableMap<Attribute<?, ?>, Dimension> DIMENSIONS =
            ImmutableMap.<Attribute<?, ?>, Dimension>builder()
                    .put(MissileLaunch.COUNT, Dimension.COUNT)
                    .put(MissileLaunch.MAXIMUM_RANGE, Dimension.LENGTH)
                    .put(MissileLaunch.DISTANCE, Dimension.LENGTH)
                    .put(MissileLaunch.APOGEE, Dimension.LENGTH)
                    .put(MissileLaunch.FLIGHT_TIME, Dimension.DURATION)
                    .put(Missile.DISTANCE, Dimension.LENGTH)
                    .put(Missile.APOGEE, Dimension.LENGTH)
                    .put(Missile.FLIGHT_TIME, Dimension.DURATION)
                    .put(Casualties.KILLED, Dimension.COUNT)
                    .put(Casualties.INJURED, Dimension.COUNT)
                    .put(Casualties.KILLED_OR_INJURED, Dimension.COUNT)
                    .put(Casualties.MISSING, Dimension.COUNT)
                    .put(TroopDeployment.STRENGTH, Dimension.COUNT)
                    .buildOrThrow();

    private Restrictions() {}

    private static SchemaObject pattern(String pattern) {
        return SchemaObject.ofType("string").put("pattern", pattern);
    }

    private static SchemaObject range(String type, long from, long to) {
        return SchemaObject.ofType(type).put("minimum", from).put("maximum", to);
    }

    private static ImmutableList<String> codes(Iterable<Unit> units) {
        return ImmutableList.copyOf(units).stream().map(Unit::code).collect(toImmutableList());
    }

    /** The form of a text type; a new object each time, for the caller to add to. Empty for one that takes any text. */
    static Optional<SchemaObject> ofText(TextType<?> type) {
        return type.javaType().isEnum()
                ? Optional.of(oneOf(type))
                : Optional.ofNullable(TEXTS.get(type)).map(SchemaObject::copy);
    }

    private static <T> SchemaObject oneOf(TextType<T> type) {
        return SchemaObject.ofType("string")
                .putTexts(
                        "enum",
                        Arrays.stream(type.javaType().getEnumConstants())
                                .map(type::print)
                                .collect(toImmutableList()));
    }

    /** The name of a text type in a schema. */
    static String name(TextType<?> type) {
        return NAMES.getOrDefault(type, type.javaType().getSimpleName());
    }

    static boolean isNotBlank(Attribute<?, ?> attribute) {
        return NOT_BLANK.contains(attribute);
    }

    /** What takes the place of the type of an attribute's values; a new object each time. */
    static Optional<SchemaObject> ofAttribute(Attribute<?, ?> attribute) {
        return Optional.ofNullable(OF_ATTRIBUTES.get(attribute)).map(SchemaObject::copy);
    }

    /** What a quantity measures. */
    static Optional<Dimension> dimension(Attribute<?, ?> attribute) {
        return Optional.ofNullable(DIMENSIONS.get(attribute));
    }

    /** The units that measure something, and those that this version does not know. */
    static SchemaObject unitsOf(Dimension dimension) {
        ImmutableList<Unit> fitting = Unit.known().stream()
                .filter(unit -> unit.dimension().equals(Optional.of(dimension)))
                .collect(toImmutableList());
        return SchemaObject.empty()
                .putAll(
                        "anyOf",
                        SchemaObject.empty().putTexts("enum", codes(fitting)),
                        SchemaObject.empty()
                                .describe("A unit that this version does not know.")
                                .put("not", SchemaObject.empty().putTexts("enum", codes(Unit.known()))));
    }

    /** What must hold between the attributes of a type. */
    static ImmutableList<SchemaObject> between(RecordType<?> type) {
        if (type.javaType() == Claim.class) {
            return ImmutableList.of(SchemaObject.empty()
                    .putAll(
                            "oneOf",
                            required("value").describe("A value is claimed."),
                            required("noValue")
                                    .describe("It is claimed that there is none, or that it is not known.")));
        }
        if (type.equals(Citation.TYPE)) {
            return ImmutableList.of(SchemaObject.empty()
                    .put(
                            "dependentRequired",
                            SchemaObject.empty().putTexts("start", "end").putTexts("end", "start")));
        }
        return type.equals(Quantity.TYPE) ? ofQuantities() : ImmutableList.of();
    }

    private static ImmutableList<SchemaObject> ofQuantities() {
        return ImmutableList.of(
                SchemaObject.empty().putAll("anyOf", required("low"), required("best"), required("high")),
                SchemaObject.empty().putAll("anyOf", isFalse("lowExclusive"), required("low")),
                SchemaObject.empty().putAll("anyOf", isFalse("highExclusive"), required("high")),
                numbersOf(codes(Unit.known()), SchemaObject.empty().put("minimum", 0)),
                numbersOf(ImmutableList.of(Unit.ONE.code()), SchemaObject.ofType("integer")));
    }

    private static SchemaObject required(String name) {
        return SchemaObject.empty().putTexts("required", name);
    }

    private static SchemaObject isFalse(String flag) {
        return SchemaObject.empty()
                .put(
                        "properties",
                        SchemaObject.empty().put(flag, SchemaObject.empty().put("const", false)));
    }

    private static SchemaObject numbersOf(ImmutableList<String> units, SchemaObject number) {
        SchemaObject ofTheseUnits = required("unit")
                .put(
                        "properties",
                        SchemaObject.empty().put("unit", SchemaObject.empty().putTexts("enum", units)));
        SchemaObject numbers =
                SchemaObject.empty().put("low", number).put("best", number).put("high", number);
        return SchemaObject.empty()
                .put("if", ofTheseUnits)
                .put("then", SchemaObject.empty().put("properties", numbers));
    }
}
