package io.casus.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Attribute.Cardinality;
import io.casus.attribute.ByAttributeType;
import io.casus.attribute.FlagType;
import io.casus.attribute.ForeignType;
import io.casus.attribute.NumberType;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.attribute.Term;
import io.casus.attribute.TextType;
import io.casus.attribute.UnionType;
import io.casus.attribute.ValueType;
import io.casus.attribute.Vocabulary;
import io.casus.claim.AdmiraltyGrade;
import io.casus.claim.Claim;
import io.casus.dossier.Dossier;
import io.casus.dossier.Judgement;
import io.casus.dossier.MergeRules;
import io.casus.dossier.ReportedIncident;
import io.casus.dossier.RuleSet;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.name.CountryCode;
import io.casus.place.Coordinates;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.report.FormatVersion;
import io.casus.report.Report;
import io.casus.source.Citation;
import io.casus.source.Source;
import io.casus.source.SourceId;
import io.casus.source.Sources;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.NoValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Makes arbitrary values of every type by walking the attribute tokens, so that a new attribute is covered as soon as it is
 * listed in the type. One seed gives the same values on every machine.
 *
 * <p>All kinds occur, unknown ones included, with unknown codes, foreign properties and claims about foreign attributes at every
 * level. What must hold between attributes holds. Use one instance in one thread.
 */
public final class Arbitrary {
    private static final int DEEPEST = 6;
    private static final int LARGEST = 300;

    private static final ImmutableList<String> LETTERS = ImmutableList.of(
            "Hwasong",
            "b",
            "평양",
            "é",
            "e\u0301",
            "\uD83D\uDE80",
            "\u212B",
            "م",
            "7",
            "Ünï",
            "\uFEFFx",
            "null",
            "{\"a\":1}");
    private static final ImmutableList<String> BETWEEN = ImmutableList.of(
            "", " ", "\"", "\\", "/", "\n", "\r\n", "\t", "\u0001", "\u007F", "\u00A0", "\u2028", "'", "<");

    private static final ImmutableList<String> LANGUAGES =
            ImmutableList.of("en", "en-GB", "ko", "ko-Latn", "und", "ja-x-y");
    private static final ImmutableList<String> COUNTRIES = ImmutableList.of("PRK", "KOR", "JPN", "USA", "XKX", "ZZZ");
    private static final ImmutableList<String> ZONES =
            ImmutableList.of("Asia/Seoul", "+09:00", "Z", "America/New_York");
    private static final ImmutableList<String> ADDRESSES =
            ImmutableList.of("https://example.org/a?b=c#d", "urn:isbn:0451450523", "https://example.org/%ED%8F%89");
    private static final ImmutableList<String> UNIT_CODES =
            ImmutableList.of("km", "m", "[nmi_i]", "min", "1", "kg", "m/s");
    private static final ImmutableList<String> MAY_BE_EMPTY = ImmutableList.of("summary", "topics", "coder");

    private static final ImmutableList<String> LOCAL_TIMES = ImmutableList.of(
            "2025-01-06", "2025-01", "2025", "202X", "2025-01-06~", "2024-05?", "2024-11-05%", "2024-11-05/2024-11-08");
    private static final ImmutableList<String> OTHER_TIMES = ImmutableList.of(
            "2025-01-06T12:00:00+09:00",
            "2025-01-06T03:00:00Z",
            "2025-01-06T12:30:15",
            "../2025-01-06",
            "2024-04/..",
            "[2024-04,2024-05]");

    private static final ImmutableList<String> LATITUDES =
            ImmutableList.of("39.03", "0", "-0.50", "90", "-90.0", "1E-7");
    private static final ImmutableList<String> LONGITUDES =
            ImmutableList.of("125.75", "180", "-180.00", "0.000", "127", "1.2E+2");
    private static final ImmutableList<String> NUMERALS = ImmutableList.of(
            "0", "-0", "-0.0", "1.10", "1E400", "1e-7", "12345678901234567890.123456789", "9007199254740993", "5");
    private static final ImmutableList<String> FOREIGN_NAMES = ImmutableList.of(
            "warhead", "später", "a/b~c", "", "\uD83D\uDE80", "x y", "$ref", "@id", "value2", "Distance", "nested");
    private static final ImmutableList<String> FOREIGN_CODES =
            ImmutableList.of("icbm", "quiteNew", "x-other", "\uC2E0", "TWO WORDS", "unknown ");

    private static final ImmutableSet<String> LENGTHS = ImmutableSet.of("maximumRange", "distance", "apogee");
    private static final ImmutableSet<String> DURATIONS = ImmutableSet.of("flightTime");
    private static final ImmutableSet<String> COUNTS =
            ImmutableSet.of("count", "killed", "injured", "killedOrInjured", "missing", "strength");

    private final Random random;
    private ImmutableList<SourceId> citable = ImmutableList.of();
    private double presence;
    private int left;
    private int incidents;

    private Arbitrary(long seed) {
        random = new Random(seed);
    }

    /**
     * Returns a generator.
     *
     * @param seed the seed, which alone determines the values and their order
     * @return the generator
     */
    public static Arbitrary seeded(long seed) {
        return new Arbitrary(seed);
    }

    /**
     * Makes an incident of any kind.
     *
     * @return the incident, now and then of an unknown kind
     */
    public Incident incident() {
        return value(Incident.TYPE);
    }

    /**
     * Makes an incident of one kind.
     *
     * @param <T> the kind
     * @param kind the type of the kind
     * @return the incident
     */
    public <T extends Incident> T incident(RecordType<T> kind) {
        return value(kind);
    }

    /**
     * Makes an actor of any kind.
     *
     * @return the actor, now and then of an unknown kind
     */
    public Actor actor() {
        return value(Actor.TYPE);
    }

    /**
     * Makes a report, whose claims cite the source of the report and its origins only.
     *
     * @return the report
     */
    public Report report() {
        return value(Report.TYPE);
    }

    /**
     * Makes a dossier of up to three reports, each of another source.
     *
     * @return the dossier
     */
    public Dossier dossier() {
        return value(Dossier.TYPE);
    }

    /**
     * Makes foreign properties.
     *
     * @return the properties, one at least
     */
    public ForeignProperties foreignProperties() {
        start();
        return foreignProperties(ImmutableSet.of(), 0);
    }

    /**
     * Makes a value of any type but that of claims, which need an incident.
     *
     * @param <V> the type of the value
     * @param type the description of the type
     * @return the value
     */
    public <V> V value(ValueType<V> type) {
        start();
        return valueOf(type, "", 0);
    }

    private void start() {
        presence = List.of(0.1, 0.5, 0.5, 1.0).get(random.nextInt(4));
        left = LARGEST;
    }

    /** Makes a value for the attribute of the name, which narrows what the type alone allows. */
    private <V> V valueOf(ValueType<V> type, String name, int depth) {
        left--;
        return castTo(type, anyValue(type, name, depth));
    }

    @SuppressWarnings("unchecked") // Every branch of anyValue keeps to the type that it was given.
    private static <V> V castTo(ValueType<V> type, Object value) {
        return (V) type.javaType().cast(value);
    }

    private Object anyValue(ValueType<?> type, String name, int depth) {
        if (type instanceof TextType<?> text) {
            return text(text, name);
        }
        if (type instanceof NumberType<?> number) {
            return number.parse(BigDecimal.valueOf(1 + random.nextInt(20)));
        }
        if (type instanceof FlagType) {
            return random.nextBoolean();
        }
        if (type instanceof Vocabulary<?> vocabulary) {
            return term(vocabulary);
        }
        if (type instanceof ForeignType) {
            return foreignValue(depth);
        }
        if (type instanceof UnionType<?> union) {
            return union(union, depth);
        }
        if (type instanceof RecordType<?> kind) {
            return structured(kind, name, depth);
        }
        throw new IllegalStateException("A value of the type " + type + " cannot be made outside of its owner.");
    }

    private Object text(TextType<?> type, String name) {
        Class<?> javaType = type.javaType();
        if (javaType == String.class) {
            return string(name);
        }
        if (javaType == IncidentId.class || javaType == SourceId.class) {
            // A source may not draw on itself.
            return type.parse(name.equals("derivedFrom") ? "of " + words() : words());
        }
        if (javaType == CountryCode.class) {
            return type.parse(oneOf(COUNTRIES));
        }
        if (javaType == FormatVersion.class) {
            return type.parse("1." + random.nextInt(20));
        }
        if (javaType == AdmiraltyGrade.class) {
            return type.parse("" + "ABCDEF".charAt(random.nextInt(6)) + (1 + random.nextInt(6)));
        }
        if (javaType == Unit.class) {
            return type.parse(oneOf(UNIT_CODES));
        }
        if (javaType == Instant.class) {
            return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(), random.nextInt(3) * 500_000_000L);
        }
        if (javaType == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        }
        if (javaType == ZoneId.class) {
            return ZoneId.of(oneOf(ZONES));
        }
        throw new IllegalStateException("No values are known for the type " + type + "; add some here.");
    }

    private String string(String name) {
        return switch (name) {
            case "language" -> oneOf(LANGUAGES);
            case "address" -> oneOf(ADDRESSES);
            case "sha256" -> Sources.sha256(words());
            default -> MAY_BE_EMPTY.contains(name) && chance(0.1) ? "" : words();
        };
    }

    /** Makes a text that is not blank. */
    private String words() {
        StringBuilder text = new StringBuilder(oneOf(LETTERS));
        for (int more = random.nextInt(4); more > 0; more--) {
            text.append(oneOf(BETWEEN)).append(oneOf(LETTERS));
        }
        return text.toString();
    }

    private <T extends Term> T term(Vocabulary<T> vocabulary) {
        return chance(0.2) ? vocabulary.term(oneOf(FOREIGN_CODES)) : oneOf(vocabulary.known());
    }

    private <T extends Structured> T union(UnionType<T> type, int depth) {
        return chance(0.1) ? unknownKind(type) : structured(oneOf(type.kinds()), "", depth);
    }

    private <T extends Structured> T unknownKind(UnionType<T> type) {
        String kind = oneOf(ImmutableList.of("CyberAttack", "missileLaunch", "\uC0C8"));
        ForeignProperties more = foreignProperties(ImmutableSet.of("type", "id", "status"), 0);
        ForeignProperties.Builder content = ForeignProperties.builder();
        content.put("type", new ForeignValue.Text(kind));
        content.put("id", new ForeignValue.Text(nextId()));
        if (random.nextBoolean()) {
            content.put("status", new ForeignValue.Text("occurred"));
        }
        more.asMap().forEach(content::put);
        return type.unknown(kind, content.build());
    }

    private <T extends Structured> T structured(RecordType<T> type, String name, int depth) {
        if (type.equals(Quantity.TYPE)) {
            return reassembled(type, castTo(type, quantity(name)), ImmutableMap.of(), depth);
        }
        if (type.equals(UncertainTime.TYPE)) {
            return castTo(type, time(depth));
        }
        if (type.equals(Report.TYPE)) {
            return castTo(type, anyReport());
        }
        if (type.equals(Dossier.TYPE)) {
            return castTo(type, anyDossier());
        }
        RecordType.Assembly<T> assembly = type.assemble();
        if (type.equals(Citation.TYPE)) {
            setCitation(assembly);
        } else if (type.equals(Coordinates.TYPE)) {
            assembly.set(Coordinates.LATITUDE, new BigDecimal(oneOf(LATITUDES)));
            assembly.set(Coordinates.LONGITUDE, new BigDecimal(oneOf(LONGITUDES)));
        } else {
            type.attributes().forEach(attribute -> setSome(assembly, type, attribute, depth));
        }
        setForeign(assembly, type, depth);
        return assembly.build();
    }

    private <V> void setSome(
            RecordType.Assembly<?> assembly, RecordType<?> owner, Attribute<?, V> attribute, int depth) {
        if (attribute.equals(Incident.ID)) {
            assembly.set(Incident.ID, IncidentId.of(nextId()));
        } else if (attribute.equals(Incident.CLAIMS)) {
            claims(owner, depth).forEach(claim -> assembly.set(Incident.CLAIMS, claim));
        } else {
            for (int number = numberOf(attribute.cardinality(), depth); number > 0; number--) {
                assembly.set(attribute, valueOf(attribute.type(), attribute.name(), depth + 1));
            }
        }
    }

    private int numberOf(Cardinality cardinality, int depth) {
        if (cardinality == Cardinality.REQUIRED) {
            return 1;
        }
        boolean room = left > 0 && depth < DEEPEST;
        if (!room || !chance(presence / (1 + depth / 2.0))) {
            return 0;
        }
        return cardinality == Cardinality.REPEATED ? 1 + random.nextInt(3) : 1;
    }

    private ImmutableList<Claim<?>> claims(RecordType<?> owner, int depth) {
        ImmutableList.Builder<Claim<?>> claims = ImmutableList.builder();
        for (Attribute<?, ?> attribute : owner.attributes()) {
            boolean byAttribute = attribute.type() instanceof ByAttributeType<?>;
            for (int number = byAttribute ? 0 : numberOf(Cardinality.REPEATED, depth + 1); number > 0; number--) {
                claims.add(claim(attribute, depth + 1));
            }
        }
        if (chance(0.3)) {
            claims.add(claim(Attribute.foreign(owner.javaType(), "warhead"), depth + 1));
            claims.add(claim(Attribute.foreign(owner.javaType(), "später"), depth + 1));
        }
        return claims.build();
    }

    private <V> Claim<V> claim(Attribute<?, V> about, int depth) {
        RecordType<Claim<V>> type = Claim.typeFor(about);
        RecordType.Assembly<Claim<V>> assembly = type.assemble();
        boolean withValue = chance(0.8);
        for (Attribute<?, ?> attribute : type.attributes()) {
            switch (attribute.name()) {
                case "value" -> {
                    if (withValue) {
                        setOne(assembly, attribute, about.name(), depth);
                    }
                }
                case "noValue" -> {
                    if (!withValue) {
                        setOne(assembly, attribute, NoValue.VOCABULARY.name(), depth);
                    }
                }
                default -> setSome(assembly, type, attribute, depth);
            }
        }
        setForeign(assembly, type, depth);
        return assembly.build();
    }

    private <V> void setOne(RecordType.Assembly<?> assembly, Attribute<?, V> attribute, String name, int depth) {
        assembly.set(attribute, valueOf(attribute.type(), name, depth + 1));
    }

    private void setCitation(RecordType.Assembly<?> assembly) {
        String exact = words();
        assembly.set(Citation.SOURCE, citable.isEmpty() ? SourceId.of(words()) : oneOf(citable));
        assembly.set(Citation.EXACT, exact);
        if (random.nextBoolean()) {
            assembly.set(Citation.PREFIX, words());
            assembly.set(Citation.SUFFIX, words());
        }
        if (random.nextBoolean()) {
            int start = random.nextInt(5000);
            assembly.set(Citation.START, start);
            assembly.set(Citation.END, start + exact.codePointCount(0, exact.length()));
        }
    }

    private Quantity quantity(String name) {
        if (COUNTS.contains(name)) {
            return count();
        }
        if (LENGTHS.contains(name)) {
            return measured(oneOf(ImmutableList.of(Unit.KILOMETRE, Unit.METRE, Unit.NAUTICAL_MILE)));
        }
        if (DURATIONS.contains(name)) {
            return measured(oneOf(ImmutableList.of(Unit.SECOND, Unit.MINUTE)));
        }
        return random.nextBoolean() ? count() : measured(oneOf(ImmutableList.of(Unit.KILOGRAM, Unit.KILOMETRE)));
    }

    private Quantity count() {
        int number = 2 + random.nextInt(20);
        return oneOf(ImmutableList.of(
                Quantity.of(number),
                Quantity.about(number),
                Quantity.atLeast(number),
                Quantity.upTo(number),
                Quantity.between(1, number),
                Quantity.several(),
                Quantity.multiple(),
                Quantity.oneOrTwo()));
    }

    private Quantity measured(Unit unit) {
        BigDecimal number = new BigDecimal(oneOf(ImmutableList.of("1100", "12.50", "0.3", "1E+3", "7000")));
        return oneOf(ImmutableList.of(
                Quantity.of(number, unit),
                Quantity.about(number, unit),
                Quantity.moreThan(number, unit),
                Quantity.lessThan(number, unit),
                Quantity.between(BigDecimal.ZERO, number, unit)));
    }

    private UncertainTime time(int depth) {
        boolean local = random.nextBoolean();
        UncertainTime time = UncertainTime.parse(oneOf(local ? LOCAL_TIMES : OTHER_TIMES));
        ImmutableMap.Builder<Attribute<?, ?>, Object> more = ImmutableMap.builder();
        if (local && chance(0.3)) {
            more.put(UncertainTime.ZONE, ZoneId.of(oneOf(ZONES)));
        }
        if (chance(0.3)) {
            more.put(UncertainTime.WORDS, words());
            more.put(UncertainTime.RESOLVED_AGAINST, LocalDate.of(2025, 1, 6));
        }
        return reassembled(UncertainTime.TYPE, time, more.buildOrThrow(), depth);
    }

    /** Copies a value attribute by attribute, with some attributes and foreign properties added. */
    private <T extends Structured> T reassembled(
            RecordType<T> type, T value, ImmutableMap<Attribute<?, ?>, Object> more, int depth) {
        RecordType.Assembly<T> assembly = type.assemble();
        for (Attribute<? super T, ?> attribute : type.attributes()) {
            copy(attribute, value, assembly);
        }
        more.forEach((attribute, added) -> setUnchecked(assembly, attribute, added));
        setForeign(assembly, type, depth);
        return assembly.build();
    }

    private static <O, V> void copy(Attribute<O, V> attribute, O from, RecordType.Assembly<?> to) {
        attribute.values(from).forEach(value -> to.set(attribute, value));
    }

    private static <V> void setUnchecked(RecordType.Assembly<?> assembly, Attribute<?, V> attribute, Object value) {
        assembly.set(attribute, castTo(attribute.type(), value));
    }

    private Dossier anyDossier() {
        Map<SourceId, Report> reports = new LinkedHashMap<>();
        for (int number = 1 + random.nextInt(3); number > 0; number--) {
            Report report = anyReport();
            reports.put(report.source().id(), report);
        }
        RecordType.Assembly<Dossier> assembly = Dossier.TYPE.assemble();
        reports.values().forEach(report -> assembly.set(Dossier.REPORTS, report));
        ImmutableList<ReportedIncident> names = names(reports.values());
        if (names.size() > 1) {
            Judgement judgement = Judgement.different(names.get(0), names.get(1));
            assembly.set(Dossier.JUDGEMENTS, judgement.toBuilder().by(words()).build());
        }
        if (random.nextBoolean()) {
            assembly.set(Dossier.RULES, MergeRules.MOST_CONSERVATIVE.with(Incident.TIME, RuleSet.MOST_INFORMATIVE));
        }
        setForeign(assembly, Dossier.TYPE, 0);
        return assembly.build();
    }

    private static ImmutableList<ReportedIncident> names(Collection<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.incidents().stream()
                        .map(incident -> ReportedIncident.of(report.source().id(), incident.id())))
                .collect(ImmutableList.toImmutableList());
    }

    private Report anyReport() {
        List<SourceId> ids = new ArrayList<>();
        for (int number = 1 + random.nextInt(4); number > 0; number--) {
            ids.add(SourceId.of(words() + "-" + number));
        }
        citable = ImmutableList.copyOf(ids);
        RecordType.Assembly<Report> assembly = Report.TYPE.assemble();
        assembly.set(Report.SOURCE, source(0));
        for (int number = 1; number < citable.size(); number++) {
            assembly.set(Report.ORIGINS, source(number));
        }
        if (random.nextBoolean()) {
            assembly.set(Report.CODER, string("coder"));
        }
        for (int number = random.nextInt(4); number > 0; number--) {
            left += LARGEST;
            assembly.set(Report.INCIDENTS, valueOf(Incident.TYPE, "", 0));
        }
        setForeign(assembly, Report.TYPE, 0);
        Report report = assembly.build();
        citable = ImmutableList.of();
        return report;
    }

    /** Makes a source that draws on later ones only, so that there are no circles. */
    private Source source(int number) {
        Source.Builder source = structured(Source.TYPE, "", 1).toBuilder().id(citable.get(number));
        List<SourceId> drawsOn = new ArrayList<>();
        for (SourceId later : citable.subList(number + 1, citable.size())) {
            if (random.nextBoolean()) {
                drawsOn.add(later);
            }
        }
        return source.derivedFrom(drawsOn).build();
    }

    private void setForeign(RecordType.Assembly<?> assembly, RecordType<?> type, int depth) {
        if (chance(0.2)) {
            ImmutableSet.Builder<String> taken = ImmutableSet.builder();
            type.attributes().forEach(attribute -> taken.add(attribute.name()));
            assembly.foreignProperties(
                    foreignProperties(taken.add(UnionType.DISCRIMINATOR).build(), depth));
        }
    }

    private ForeignProperties foreignProperties(ImmutableSet<String> taken, int depth) {
        List<String> names = new ArrayList<>(FOREIGN_NAMES);
        names.removeAll(taken);
        ForeignProperties.Builder properties = ForeignProperties.builder();
        for (int number = 1 + random.nextInt(3); number > 0; number--) {
            properties.put(names.remove(random.nextInt(names.size())), foreignValue(depth));
        }
        return properties.build();
    }

    private ForeignValue foreignValue(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 7 : 4)) {
            case 0 -> new ForeignValue.Text(chance(0.2) ? "" : words());
            case 1 -> new ForeignValue.Numeral(oneOf(NUMERALS));
            case 2 -> ForeignValue.Flag.of(random.nextBoolean());
            case 3 -> ForeignValue.Null.NULL;
            case 4 -> new ForeignValue.Items(ImmutableList.of());
            case 5 -> new ForeignValue.Items(ImmutableList.of(foreignValue(depth + 1), foreignValue(depth + 1)));
            default ->
                new ForeignValue.Properties(
                        chance(0.2) ? ForeignProperties.none() : foreignProperties(ImmutableSet.of(), depth + 1));
        };
    }

    private String nextId() {
        incidents++;
        return "incident-" + incidents
                + Optional.of(words()).filter(any -> chance(0.2)).orElse("");
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <E> E oneOf(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }
}
