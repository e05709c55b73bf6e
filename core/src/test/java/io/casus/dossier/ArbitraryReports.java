package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.Office;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.claim.Claim;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Casualties;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.incident.Link;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.incident.UnknownIncident;
import io.casus.place.Place;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.report.Report;
import io.casus.source.Citation;
import io.casus.source.Source;
import io.casus.source.SourceId;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LinkRelation;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes reports whose values come from small pools, so that they often tell of the same, agree and contradict each other. */
final class ArbitraryReports {
    private static final ImmutableList<UncertainTime> TIMES = times(
            "2025-01-06",
            "2025-01-05",
            "2025-01-06T12:00+09:00~",
            "2025-01-06T03:00Z",
            "XXXX-01-06",
            "XXXX-XX-XXT12:00~",
            "XXXX-XX-XXT17:00+09:00",
            "2025-01",
            "2024-11-05/2024-11-07",
            "[2025-01-05,2025-01-06]",
            "XXXX",
            "../2025-01-06");
    private static final ImmutableList<Quantity> LENGTHS = ImmutableList.of(
            Quantity.about(1100, Unit.KILOMETRE),
            Quantity.moreThan(1100, Unit.KILOMETRE),
            Quantity.of(1_100_000, Unit.METRE),
            Quantity.of(700, Unit.KILOMETRE),
            Quantity.between(600, 800, Unit.KILOMETRE));
    private static final ImmutableList<Quantity> COUNTS = ImmutableList.of(
            Quantity.of(1),
            Quantity.of(7),
            Quantity.atLeast(7),
            Quantity.several(),
            Quantity.multiple(),
            Quantity.oneOrTwo());
    private static final ImmutableList<RangeClass> CLASSES = ImmutableList.of(
            RangeClass.IRBM, RangeClass.MRBM, RangeClass.SRBM, RangeClass.SHORT_RANGE, RangeClass.of("quiteNew"));
    private static final ImmutableList<Place> PLACES = ImmutableList.of(
            Place.named("the sea"),
            Place.named("waters off the east coast"),
            Place.of("Wonsan", "PRK"),
            Place.of("North Korea", "PRK"),
            Place.of("Busan", "KOR"));
    private static final ImmutableList<Person> PEOPLE = ImmutableList.of(
            Person.of("Jane Doe"),
            Person.of("Doe"),
            Person.builder()
                    .name("Jane Doe")
                    .addOffice(Office.of("Foreign Minister", State.of("NOR")))
                    .build(),
            Person.of("Richard Roe"));
    private static final ImmutableList<Actor> CLAIMANTS = ImmutableList.of(
            Organization.of("South Korea's military"),
            Organization.of("a ministry"),
            State.of("PRK"),
            Person.of("Jane Doe"));
    private static final ImmutableList<Certainty> CERTAINTIES = ImmutableList.of(
            Certainty.STATED, Certainty.STATED, Certainty.PRESUMED, Certainty.POSSIBLE, Certainty.DENIED);
    private static final ImmutableList<String> ORIGINS = ImmutableList.of("wire", "agency", "ministry");
    private static final ImmutableList<String> WORDS =
            ImmutableList.of("a grave mistake", "A grave mistake.", "a very grave mistake", "nothing of the kind");

    private final Random random;

    private ArbitraryReports(long seed) {
        random = new Random(seed);
    }

    private static ImmutableList<UncertainTime> times(String... edtf) {
        return ImmutableList.copyOf(edtf).stream().map(UncertainTime::parse).collect(ImmutableList.toImmutableList());
    }

    /** Makes up to five reports, each of another source. */
    static ImmutableList<Report> of(long seed) {
        ArbitraryReports arbitrary = new ArbitraryReports(seed);
        ImmutableList.Builder<Report> reports = ImmutableList.builder();
        int size = 1 + arbitrary.random.nextInt(5);
        for (int i = 0; i < size; i++) {
            reports.add(arbitrary.report("paper-" + i));
        }
        return reports.build();
    }

    /** Makes judgements on incidents of one kind of the reports, which may contradict each other. */
    static ImmutableList<Judgement> judgements(long seed, ImmutableList<Report> reports) {
        Random random = new Random(seed + 1);
        List<ReportedIncident> names = new ArrayList<>();
        List<Class<?>> kinds = new ArrayList<>();
        reports.forEach(report -> report.incidents().forEach(incident -> {
            names.add(ReportedIncident.of(report.source().id(), incident.id()));
            kinds.add(incident.getClass());
        }));
        ImmutableList.Builder<Judgement> judgements = ImmutableList.builder();
        for (int i = 0; i < 6 && names.size() > 1; i++) {
            int one = random.nextInt(names.size());
            int other = random.nextInt(names.size());
            if (one != other && kinds.get(one) == kinds.get(other)) {
                judgements.add(
                        random.nextInt(3) > 0
                                ? Judgement.same(names.get(one), names.get(other))
                                : Judgement.different(names.get(one), names.get(other)));
            }
        }
        return judgements.build();
    }

    private Report report(String id) {
        Source.Builder source = Source.builder().id(id);
        Report.Builder report = Report.builder();
        for (String origin : ORIGINS) {
            if (random.nextInt(3) == 0) {
                source.addDerivedFrom(SourceId.of(origin));
                report.addOrigin(Source.builder().id(origin).build());
            }
        }
        if (random.nextBoolean()) {
            source.published(UncertainTime.parse("2025-01-0" + (1 + random.nextInt(9))));
        }
        report.source(source.build());
        int incidents = 1 + random.nextInt(4);
        for (int i = 0; i < incidents; i++) {
            report.addIncident(incident(id, "happening-" + i));
        }
        return report.build();
    }

    private Incident incident(String source, String id) {
        return switch (random.nextInt(6)) {
            case 0 -> visit(source, id);
            case 1 -> statement(source, id);
            case 2 -> casualties(source, id);
            case 3 -> unknown(id);
            default -> launch(source, id);
        };
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean often() {
        return random.nextInt(3) > 0;
    }

    private <V> Claim<V> claim(String source, Attribute<?, V> attribute, List<V> values) {
        Claim.Builder<V> claim = Claim.builder(attribute);
        if (random.nextInt(8) == 0) {
            return random.nextBoolean() ? Claim.unknown(attribute) : Claim.notApplicable(attribute);
        }
        claim.value(oneOf(values)).certainty(oneOf(CERTAINTIES));
        if (random.nextBoolean()) {
            claim.claimant(oneOf(CLAIMANTS));
        }
        if (random.nextBoolean()) {
            claim.addCitation(
                    Citation.builder().source(source).exact(oneOf(WORDS)).build());
        }
        return claim.build();
    }

    private <B extends Incident.Builder<B>> B common(B builder, String source, String id) {
        builder.id(id);
        if (often()) {
            builder.time(oneOf(TIMES));
        }
        if (random.nextInt(4) == 0) {
            builder.status(oneOf(IncidentStatus.VOCABULARY.known()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            builder.addClaim(claim(source, Incident.TIME, TIMES));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            builder.addPlace(oneOf(PLACES));
        }
        if (random.nextInt(3) == 0) {
            builder.addLink(Link.of(oneOf(LinkRelation.VOCABULARY.known()), "happening-" + random.nextInt(5)));
        }
        if (random.nextInt(4) == 0) {
            builder.foreignProperties(ForeignProperties.builder()
                    .put("warhead", new ForeignValue.Text("w" + random.nextInt(3)))
                    .build());
        }
        return builder;
    }

    private Incident launch(String source, String id) {
        MissileLaunch.Builder launch = common(MissileLaunch.builder(), source, id);
        if (often()) {
            launch.launchedBy(State.of(random.nextBoolean() ? "PRK" : "IRN"));
        }
        if (often()) {
            launch.rangeClass(oneOf(CLASSES)).distance(oneOf(LENGTHS));
        }
        if (often()) {
            launch.count(oneOf(COUNTS)).impact(oneOf(PLACES));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            launch.addClaim(claim(source, MissileLaunch.RANGE_CLASS, CLASSES));
            launch.addClaim(claim(source, MissileLaunch.DISTANCE, LENGTHS));
        }
        return launch.build();
    }

    private Incident visit(String source, String id) {
        DiplomaticVisit.Builder visit = common(DiplomaticVisit.builder(), source, id);
        for (int i = random.nextInt(3); i > 0; i--) {
            visit.addVisitor(oneOf(PEOPLE)).addClaim(claim(source, DiplomaticVisit.VISITORS, PEOPLE));
        }
        if (random.nextBoolean()) {
            visit.addMeeting(IncidentId.of("happening-" + random.nextInt(4)));
        }
        return visit.build();
    }

    private Incident statement(String source, String id) {
        Statement.Builder statement = common(Statement.builder(), source, id);
        statement.quotation(oneOf(WORDS)).addSpeaker(oneOf(PEOPLE)).addStance(oneOf(Stance.VOCABULARY.known()));
        return statement.build();
    }

    private Incident casualties(String source, String id) {
        Casualties.Builder casualties = common(Casualties.builder(), source, id);
        casualties.killed(oneOf(COUNTS)).addClaim(claim(source, Casualties.KILLED, COUNTS));
        return casualties.build();
    }

    private Incident unknown(String id) {
        return UnknownIncident.of(ForeignProperties.builder()
                .put("type", new ForeignValue.Text("CyberAttack"))
                .put("id", new ForeignValue.Text(id))
                .put("target", new ForeignValue.Text("t" + random.nextInt(3)))
                .put("scale", new ForeignValue.Numeral("1." + random.nextInt(2) + "0"))
                .build());
    }
}
