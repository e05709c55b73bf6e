package io.casus.examples.dataset;

import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.claim.Claim;
import io.casus.examples.article.ArticleLoader;
import io.casus.examples.article.SourceMetadata;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.UnknownIncident;
import io.casus.report.Report;
import io.casus.source.Source;
import io.casus.source.SourceId;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.OrganizationKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes a report of one entry.
 *
 * <p>The launch of the entry is the first of the description that has no day of its own, or one near the date of the entry. It gets the date, the
 * state and what the title says, where the description does not say them, and claims of all three. An entry of another type is an incident of
 * a kind that the model does not have, with what the entry says in words.
 */
final class ProvocationReport {
    /** The property of the launch of an entry that keeps the type of the entry. */
    static final String TYPE_OF_ENTRY = "typeOfEntry";

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final State NORTH_KOREA = State.of("PRK");
    private static final int NEAR = 7;

    private static final Organization PUBLISHER = Organization.builder()
            .name("Beyond Parallel, Center for Strategic and International Studies")
            .kind(OrganizationKind.RESEARCH)
            .build();

    private final ProvocationEntry entry;
    private final String id;
    private final ArticleLoader loader;
    private final LoadNotes notes;

    ProvocationReport(ProvocationEntry entry, String id, ArticleLoader loader, LoadNotes notes) {
        this.entry = entry;
        this.id = id;
        this.loader = loader;
        this.notes = notes;
    }

    Report read() {
        // Written after the event, by a date that may be a day behind: "Tuesday" is the last one seen from the day
        // after.
        Optional<UncertainTime> written = entry.day().map(day -> UncertainTime.of(day.plusDays(1)));
        SourceMetadata metadata =
                written.map(SourceMetadata.of(id)::publishedOn).orElseGet(() -> SourceMetadata.of(id));
        Report told = loader.load(entry.description(), metadata);
        SourcesCell resources = SourcesCell.read(entry.text(CsisProvocations.RESOURCES));
        noteEntry(resources);
        Report.Builder report = Report.builder().coder(CsisProvocations.CODER);
        report.source(source(told, resources));
        ImmutableSet.<Source>builder()
                .addAll(told.origins())
                .addAll(resources.sources())
                .build()
                .forEach(report::addOrigin);
        addIncidents(told, report);
        return report.build();
    }

    private Source source(Report told, SourcesCell resources) {
        Source.Builder source = Source.builder()
                .id(id)
                .title(entry.text(CsisProvocations.EVENT))
                .publisher(PUBLISHER)
                .language("en");
        told.source().sha256().ifPresent(source::sha256);
        ImmutableSet.Builder<SourceId> drawnOn = ImmutableSet.builder();
        drawnOn.addAll(told.source().derivedFrom());
        resources.sources().forEach(resource -> drawnOn.add(resource.id()));
        drawnOn.build().forEach(source::addDerivedFrom);
        return source.build();
    }

    private void addIncidents(Report told, Report.Builder report) {
        Optional<MissileLaunch> main = entry.isLaunch()
                ? told.incidents(MissileLaunch.class).stream()
                        .filter(this::isOfTheEntry)
                        .findFirst()
                : Optional.empty();
        if (entry.isLaunch() && main.isEmpty()) {
            fail(
                    CsisProvocations.DESCRIPTION,
                    "No launch of that day was found in the description; there is one by the title.");
        }
        report.addIncident(
                entry.isLaunch()
                        ? completed(main.orElseGet(
                                () -> MissileLaunch.builder().id(id + "-launch").build()))
                        : unknown());
        told.incidents().stream()
                .filter(incident -> main.filter(incident::equals).isEmpty())
                .forEach(report::addIncident);
    }

    private boolean isOfTheEntry(MissileLaunch launch) {
        Optional<LocalDate> told = launch.time().flatMap(UncertainTime::date);
        boolean untimed = launch.time().map(time -> isClockAlone(time)).orElse(true);
        return untimed
                || (told.isPresent()
                        && entry.day().isPresent()
                        && Math.abs(ChronoUnit.DAYS.between(
                                        told.get(), entry.day().get()))
                                <= NEAR);
    }

    private static boolean isClockAlone(UncertainTime time) {
        return time.date().isEmpty() && time.timeOfDay().isPresent();
    }

    private MissileLaunch completed(MissileLaunch launch) {
        MissileLaunch.Builder built = launch.toBuilder();
        ProvocationTitle title = ProvocationTitle.of(entry.text(CsisProvocations.EVENT));
        time(launch).ifPresent(built::time);
        entry.time().ifPresent(time -> built.addClaim(Claim.of(Incident.TIME, time)));
        // By the entry it is a launch of North Korea, whatever the description says of units, media and partners.
        Optional<Actor> state = launch.launchedBy()
                .filter(actor -> actor instanceof State named && named.code().equals(NORTH_KOREA.code()));
        said(MissileLaunch.LAUNCHED_BY, Optional.of(NORTH_KOREA), state, built::launchedBy, built);
        said(MissileLaunch.RANGE_CLASS, title.rangeClass(), launch.rangeClass(), built::rangeClass, built);
        said(MissileLaunch.PLATFORM, title.platform(), launch.platform(), built::platform, built);
        said(MissileLaunch.VEHICLE, title.vehicle(), launch.vehicle(), built::vehicle, built);
        said(MissileLaunch.PURPOSE, title.purpose(), launch.purpose(), built::purpose, built);
        return built.summary(entry.description())
                .foreignProperties(ForeignProperties.of(words()))
                .build();
    }

    /** What the entry says, beside what the description says; it is taken where the description says nothing. */
    private static <V> void said(
            Attribute<MissileLaunch, ? super V> attribute,
            Optional<V> ofEntry,
            Optional<? extends Object> ofDescription,
            Consumer<V> set,
            MissileLaunch.Builder launch) {
        ofEntry.ifPresent(value -> {
            launch.addClaim(claim(attribute, value));
            if (ofDescription.isEmpty()) {
                set.accept(value);
            }
        });
    }

    private static <V> Claim<V> claim(Attribute<MissileLaunch, V> attribute, V value) {
        return Claim.of(attribute, value);
    }

    /** The time of the launch: the day of the entry, with the time of day of the description, or what the description says instead. */
    private Optional<UncertainTime> time(MissileLaunch launch) {
        Optional<UncertainTime> told = launch.time();
        if (entry.day().isEmpty()) {
            return told;
        }
        LocalDate day = entry.day().get();
        if (told.isEmpty()) {
            return entry.time().map(time -> time.withWords(day.toString()));
        }
        UncertainTime time = told.get();
        if (isClockAlone(time)) {
            return Optional.of(inKorea(time.on(day)));
        }
        long apart = time.date()
                .map(found -> Math.abs(ChronoUnit.DAYS.between(found, day)))
                .orElse(0L);
        if (apart > 1) {
            fail(
                    CsisProvocations.DATE,
                    "The entry has the date " + day + ", but its description «"
                            + time.words().orElse(time.edtf()) + "»; the latter is taken, and both are claimed.");
        }
        return Optional.of(time.timeOfDay().isPresent() ? inKorea(time) : time);
    }

    private static UncertainTime inKorea(UncertainTime time) {
        return time.zone().isPresent() ? time : time.atZone(KOREA);
    }

    private UnknownIncident unknown() {
        Map<String, ForeignValue> content = new LinkedHashMap<>();
        content.put("type", text("Provocation"));
        content.put("id", text(id + "-provocation"));
        entry.day().ifPresent(day -> content.put("time", text(day.toString())));
        content.put("summary", text(entry.description()));
        content.putAll(words());
        return UnknownIncident.of(ForeignProperties.of(content));
    }

    /** What stays words: the type and the title, and properties that are not known here. */
    private Map<String, ForeignValue> words() {
        Map<String, ForeignValue> words = new LinkedHashMap<>();
        words.put(TYPE_OF_ENTRY, text(entry.text(CsisProvocations.TYPE)));
        words.put("event", text(entry.text(CsisProvocations.EVENT)));
        if (entry.day().isEmpty()) {
            words.put("date", text(entry.text(CsisProvocations.DATE)));
        }
        entry.texts().forEach((name, value) -> {
            if (!CsisProvocations.PROPERTIES.contains(name)) {
                words.put(isAttribute(name) ? name + "OfEntry" : name, text(value));
            }
        });
        return words;
    }

    private static boolean isAttribute(String name) {
        return MissileLaunch.TYPE.attribute(name).isPresent();
    }

    private static ForeignValue text(String value) {
        return new ForeignValue.Text(value);
    }

    private void noteEntry(SourcesCell resources) {
        if (entry.day().isEmpty()) {
            fail(CsisProvocations.DATE, "«" + entry.text(CsisProvocations.DATE) + "» is no date. It is kept in words.");
        }
        note(CsisProvocations.DATE, entry.day().isPresent() && entry.isLaunch(), Incident.TIME.name());
        note(CsisProvocations.TYPE, false, TYPE_OF_ENTRY);
        note(CsisProvocations.EVENT, true, "title of the source, event");
        note(CsisProvocations.DESCRIPTION, true, "summary, claims");
        note(CsisProvocations.RESOURCES, true, "origins of the report");
        resources.problems().forEach(problem -> fail(CsisProvocations.RESOURCES, problem));
        entry.texts().keySet().stream()
                .filter(name -> !CsisProvocations.PROPERTIES.contains(name))
                .forEach(name -> notes.words(name, "words"));
    }

    private void note(String property, boolean typed, String where) {
        if (entry.text(property).isEmpty()) {
            notes.blank(property);
        } else if (typed) {
            notes.heldIn(property, where);
        } else {
            notes.words(property, where);
        }
    }

    private void fail(String property, String problem) {
        notes.fail(Integer.toString(entry.place()), property, entry.text(property), problem);
    }
}
