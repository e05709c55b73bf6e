package io.casus.attribute;

import io.casus.claim.AdmiraltyGrade;
import io.casus.dossier.ReportedIncident;
import io.casus.name.CountryCode;
import io.casus.place.Coordinates;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.report.FormatVersion;
import io.casus.source.Source;
import io.casus.source.Sources;
import io.casus.time.UncertainTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One value of each type, fit for the attribute of a name. */
public final class SampleValues {
    private SampleValues() {}

    /** Returns the value. */
    @SuppressWarnings("unchecked") // Each branch keeps to the type that was given.
    public static <V> V of(ValueType<V> type, String name) {
        return (V) any(type, name);
    }

    private static Object any(ValueType<?> type, String name) {
        if (type == Quantity.TYPE) {
            return quantity(name);
        }
        if (type == UncertainTime.TYPE) {
            return UncertainTime.parse("2025-01-06");
        }
        if (type == Coordinates.TYPE) {
            return Coordinates.of(39.03, 125.75);
        }
        if (type == Source.TYPE && name.equals("origins")) {
            return Source.builder().id("origin-1").build();
        }
        if (type == ReportedIncident.TYPE) {
            return ReportedIncident.of("source-1", name + "-1");
        }
        if (type.javaType().isEnum()) {
            return type.javaType().getEnumConstants()[0];
        }
        if (type instanceof RecordType<?> structured) {
            return smallest(structured).build();
        }
        if (type instanceof UnionType<?> union) {
            return smallest(union.kinds().get(0)).build();
        }
        if (type instanceof Vocabulary<?> vocabulary) {
            return vocabulary.known().get(0);
        }
        if (type instanceof NumberType<?> number) {
            return number.parse(BigDecimal.valueOf(7));
        }
        if (type instanceof FlagType) {
            return true;
        }
        if (type instanceof TextType<?> text) {
            return text(text, name);
        }
        throw new IllegalStateException("No sample of " + type);
    }

    private static Quantity quantity(String name) {
        return switch (name) {
            case "maximumRange", "distance", "apogee" -> Quantity.of(1100, Unit.KILOMETRE);
            case "flightTime" -> Quantity.of(7, Unit.MINUTE);
            default -> Quantity.of(7);
        };
    }

    private static Object text(TextType<?> type, String name) {
        Class<?> javaType = type.javaType();
        if (javaType == String.class) {
            return switch (name) {
                case "language" -> "ko";
                case "address" -> "https://example.org/a";
                case "sha256" -> Sources.sha256("text");
                case "edtf" -> "2025-01-06";
                default -> "seven";
            };
        }
        if (javaType == Instant.class) {
            return Instant.parse("2025-01-06T03:00:00Z");
        }
        if (javaType == LocalDate.class) {
            return LocalDate.of(2025, 1, 6);
        }
        if (javaType == ZoneId.class) {
            return ZoneId.of("Asia/Seoul");
        }
        if (javaType == CountryCode.class) {
            return CountryCode.of("KOR");
        }
        if (javaType == FormatVersion.class) {
            return new FormatVersion(1, 7);
        }
        if (javaType == AdmiraltyGrade.class) {
            return AdmiraltyGrade.parse("B2");
        }
        if (javaType == Unit.class) {
            return Unit.KILOMETRE;
        }
        return type.parse(name + "-1");
    }

    /** Starts a value with the attributes that it must have. */
    public static <T extends Structured> RecordType.Assembly<T> smallest(RecordType<T> type) {
        RecordType.Assembly<T> assembly = type.assemble();
        type.requiredAttributes().forEach(attribute -> set(assembly, attribute));
        // A claim has a value or a reason why there is none.
        type.attribute("noValue").ifPresent(attribute -> set(assembly, attribute));
        return assembly;
    }

    /** Sets an attribute to its sample. */
    public static <V> V set(RecordType.Assembly<?> assembly, Attribute<?, V> attribute) {
        V value = of(attribute.type(), attribute.name());
        assembly.set(attribute, value);
        return value;
    }
}
