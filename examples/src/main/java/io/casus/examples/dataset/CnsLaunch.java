package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.claim.Claim;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.incident.Missile;
import io.casus.incident.MissileLaunch;
import io.casus.name.CountryCode;
import io.casus.place.Coordinates;
import io.casus.place.Place;
import io.casus.quantity.Quantity;
import io.casus.source.Citation;
import io.casus.source.Source;
import io.casus.source.SourceId;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.NoValue;
import io.casus.vocabulary.OrganizationKind;
import io.casus.vocabulary.PlaceKind;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Makes one launch of the rows of one event.
 *
 * <p>What all rows say alike is said of the launch, what they say differently of each missile. Where the model has no attribute, a property with the
 * header of the column keeps the words. That something is unknown, or that there is none, is a claim.
 */
final class CnsLaunch {
    private static final ImmutableSet<CnsColumn> SITE = ImmutableSet.of(
            CnsColumn.FACILITY, CnsColumn.LOCATION, CnsColumn.OTHER_NAME, CnsColumn.LATITUDE, CnsColumn.LONGITUDE);

    /** Where the database says by which rule it codes outcomes. */
    static final Source DEFINITIONS = Source.builder()
            .id("cns-definitions")
            .title("CNS missile test databases: terms and definitions")
            .build();

    private static final Citation RULE_OF_OUTCOMES = Citation.builder()
            .source(DEFINITIONS.id())
            .exact("a catastrophic failure during the flight test")
            .build();

    private final CnsMissileTests database;
    private final Function<CnsColumn, String> headers;
    private final LoadNotes notes;
    private final ImmutableList<CnsRow> rows;
    private final MissileLaunch.Builder launch = MissileLaunch.builder();
    private final Words wordsOfLaunch = new Words();
    private final List<Missile.Builder> missiles = new ArrayList<>();
    private final List<Words> wordsOfMissiles = new ArrayList<>();

    /** The cells that stay words, by header. */
    private static final class Words {
        private final Map<String, ForeignValue> values = new LinkedHashMap<>();

        void put(String header, String words) {
            values.put(isAttribute(header) ? header + " (column)" : header, new ForeignValue.Text(words));
        }

        private static boolean isAttribute(String name) {
            return MissileLaunch.TYPE.attribute(name).isPresent()
                    || Missile.TYPE.attribute(name).isPresent();
        }

        ForeignProperties properties() {
            return ForeignProperties.of(values);
        }
    }

    CnsLaunch(
            CnsMissileTests database,
            Function<CnsColumn, String> headers,
            LoadNotes notes,
            ImmutableList<CnsRow> rows) {
        this.database = database;
        this.headers = headers;
        this.notes = notes;
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            missiles.add(Missile.builder().order(i + 1));
            wordsOfMissiles.add(new Words());
        }
    }

    /** The launch. */
    SourcedLaunch read() {
        identify();
        launch.count(Quantity.of(rows.size()));
        readLauncher();
        readTimes();
        readSite();
        readTypes();
        read(CnsColumn.NAME, MissileLaunch.MISSILE_NAME, CellReading::of, launch::missileName, Missile.Builder::name);
        read(CnsColumn.APOGEE, MissileLaunch.APOGEE, CnsCells::length, launch::apogee, Missile.Builder::apogee);
        read(CnsColumn.DISTANCE, MissileLaunch.DISTANCE, CnsCells::length, launch::distance, Missile.Builder::distance);
        read(CnsColumn.LANDING, MissileLaunch.IMPACT, CnsCells::landing, launch::impact, Missile.Builder::impact);
        read(CnsColumn.OUTCOME, MissileLaunch.OUTCOME, CnsCells::outcome, launch::outcome, Missile.Builder::outcome);
        readConfirmation();
        readNotes();
        keep(CnsColumn.ENTERED);
        ImmutableList<Source> sources = readSources();
        keepOtherColumns();
        return new SourcedLaunch(built(), sources);
    }

    private MissileLaunch built() {
        if (rows.size() > 1) {
            for (int i = 0; i < rows.size(); i++) {
                launch.addMissile(missiles.get(i)
                        .foreignProperties(wordsOfMissiles.get(i).properties())
                        .build());
            }
        }
        return launch.foreignProperties(wordsOfLaunch.properties()).build();
    }

    private void identify() {
        String first = rows.get(0).number();
        String last = rows.get(rows.size() - 1).number();
        launch.id(database.id() + "-" + (rows.size() == 1 ? first : first + "-" + last));
        if (!isInFile(CnsColumn.NUMBER)) {
            return;
        }
        if (rows.size() == 1) {
            notes.heldIn(header(CnsColumn.NUMBER), "id");
        } else {
            keepByMissile(CnsColumn.NUMBER);
        }
    }

    private void readLauncher() {
        CnsRow row = rows.get(0);
        Optional<CountryCode> told = country(row.cell(CnsColumn.STATE));
        State state = State.of(told.orElse(database.country()).toString());
        if (isInFile(CnsColumn.STATE)) {
            rows.forEach(any -> noteState(any, told));
        }
        Actor launcher = state;
        String authority = row.cell(CnsColumn.AUTHORITY);
        if (isAgreed(CnsColumn.AUTHORITY) && isTold(authority)) {
            launcher = Organization.builder()
                    .name(authority)
                    .kind(OrganizationKind.MILITARY)
                    .of(state)
                    .build();
            rows.forEach(any -> notes.held(header(CnsColumn.AUTHORITY), MissileLaunch.LAUNCHED_BY));
        } else {
            keep(CnsColumn.AUTHORITY);
        }
        launch.launchedBy(launcher);
    }

    private void noteState(CnsRow row, Optional<CountryCode> told) {
        String cell = row.cell(CnsColumn.STATE);
        if (cell.isEmpty()) {
            notes.blank(header(CnsColumn.STATE));
        } else if (told.isPresent() && country(cell).equals(told)) {
            notes.held(header(CnsColumn.STATE), MissileLaunch.LAUNCHED_BY);
            wordsOfLaunch.put(header(CnsColumn.STATE), cell);
        } else {
            wordsOfLaunch.put(header(CnsColumn.STATE), cell);
            notes.words(header(CnsColumn.STATE), "words");
            notes.fail(
                    row.number(),
                    header(CnsColumn.STATE),
                    cell,
                    "«" + cell + "» is not the name of one state that is known here. It is kept in words.");
        }
    }

    private static Optional<CountryCode> country(String cell) {
        return CountryNames.code(cell);
    }

    private static boolean isTold(String cell) {
        return !cell.isEmpty() && !cell.equalsIgnoreCase("Unknown") && !cell.equalsIgnoreCase("N/A");
    }

    /** The times of all rows; that of the launch is that of its first missile. */
    private void readTimes() {
        boolean agreed = isAgreed(CnsColumn.DATE) && isAgreed(CnsColumn.TIME);
        for (int i = 0; i < rows.size(); i++) {
            Optional<UncertainTime> time = time(i);
            if (i == 0) {
                time.ifPresent(launch::time);
            }
            if (!agreed) {
                time.ifPresent(missiles.get(i)::time);
            }
        }
    }

    private Optional<UncertainTime> time(int i) {
        CnsRow row = rows.get(i);
        String date = row.cell(CnsColumn.DATE);
        String clock = row.cell(CnsColumn.TIME);
        Optional<DateCell> read = DateCell.read(date);
        if (read.isEmpty()) {
            keepUnreadable(i, CnsColumn.DATE, "«" + date + "» is no date that is known here. It is kept in words.");
            keepUnreadTime(i, clock);
            return Optional.empty();
        }
        notes.held(header(CnsColumn.DATE), Incident.TIME);
        Optional<LocalTime> timeOfDay = DateCell.readTime(clock);
        if (timeOfDay.isPresent() && read.get().day().isPresent()) {
            notes.held(header(CnsColumn.TIME), Incident.TIME);
        } else {
            noteUntimed(i, clock);
        }
        boolean approximate = read.get().month().getYear() < database.exactSince();
        String words = clock.isEmpty() ? date : date + " " + clock;
        return Optional.of(read.get().at(timeOfDay).inUtc(approximate, words));
    }

    private void noteUntimed(int i, String clock) {
        if (!isInFile(CnsColumn.TIME)) {
            return;
        }
        if (clock.isEmpty()) {
            notes.blank(header(CnsColumn.TIME));
            return;
        }
        notes.words(header(CnsColumn.TIME), "time.words");
        if (isTold(clock)) {
            notes.fail(
                    rows.get(i).number(),
                    header(CnsColumn.TIME),
                    clock,
                    "«" + clock + "» is no time of day on a known day. It is kept in the words of the time.");
        }
    }

    private void keepUnreadTime(int i, String clock) {
        if (!isInFile(CnsColumn.TIME)) {
            return;
        }
        if (clock.isEmpty()) {
            notes.blank(header(CnsColumn.TIME));
        } else {
            keepOnMissileOrLaunch(i, CnsColumn.TIME);
        }
    }

    private void readSite() {
        if (SITE.stream().allMatch(this::isAgreed)) {
            Optional<Place> site = site(0);
            site.ifPresent(launch::launchSite);
            String name = rows.get(0).cell(CnsColumn.FACILITY);
            noValue(name).ifPresent(reason -> claim(MissileLaunch.LAUNCH_SITE, reason, name));
            for (int i = 0; i < rows.size(); i++) {
                noteSite(i, MissileLaunch.LAUNCH_SITE.name(), site.isPresent());
            }
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            site(i).ifPresent(missiles.get(i)::launchSite);
            noteSite(i, "missiles." + Missile.LAUNCH_SITE.name(), true);
        }
    }

    /** Notes the cells of a site. One that says that it is unknown is kept in words, but where all of the site is. */
    private void noteSite(int i, String where, boolean keepUnknown) {
        for (CnsColumn column : SITE) {
            String cell = rows.get(i).cell(column);
            if (!isInFile(column)) {
                continue;
            }
            if (cell.isEmpty()) {
                notes.blank(header(column));
            } else if (isTold(cell) || !keepUnknown) {
                notes.heldIn(header(column), where);
            } else {
                keepOnMissileOrLaunch(i, column);
            }
        }
    }

    /** The place of launch. It is approximate by the database's own account. */
    private Optional<Place> site(int i) {
        CnsRow row = rows.get(i);
        Place.Builder place = Place.builder();
        String name = row.cell(CnsColumn.FACILITY);
        String location = row.cell(CnsColumn.LOCATION);
        CellReading<Coordinates> position =
                CnsCells.coordinates(row.cell(CnsColumn.LATITUDE), row.cell(CnsColumn.LONGITUDE));
        position.problem().ifPresent(problem -> {
            keepWords(i, CnsColumn.LATITUDE);
            keepWords(i, CnsColumn.LONGITUDE);
            notes.fail(row.number(), header(CnsColumn.LATITUDE), row.cell(CnsColumn.LATITUDE), problem);
        });
        String otherNames = row.cell(CnsColumn.OTHER_NAME);
        if (!isTold(name)
                && !isTold(location)
                && !isTold(otherNames)
                && position.value().isEmpty()) {
            return Optional.empty();
        }
        if (isTold(name)) {
            place.name(name).kind(PlaceKind.FACILITY);
        }
        if (isTold(location)) {
            place.within(location);
        }
        if (isTold(otherNames)) {
            CnsCells.addOtherNames(otherNames, place);
        }
        position.value().ifPresent(at -> place.coordinates(at).precision(CnsCells.precision()));
        return Optional.of(place.country(country(row.cell(CnsColumn.STATE)).orElse(database.country()))
                .build());
    }

    private void readTypes() {
        boolean agreed = isAgreed(CnsColumn.TYPE);
        for (int i = 0; i < rows.size(); i++) {
            String cell = rows.get(i).cell(CnsColumn.TYPE);
            CellReading<MissileTypeCell> reading = CnsCells.read(cell, MissileTypeCell::read);
            boolean readable = note(i, CnsColumn.TYPE, reading, "rangeClass and vehicle, platform, purpose");
            if (agreed && i == 0) {
                reading.value().ifPresent(type -> typeOfLaunch(type, cell));
                reading.noValue().ifPresent(reason -> claim(MissileLaunch.RANGE_CLASS, reason, cell));
            }
            if (!agreed) {
                reading.value().ifPresent(typeOfMissile(missiles.get(i)));
            }
            boolean isAllHeld = readable
                    && reading.value().map(MissileTypeCell::fitsOneMissile).orElse(false);
            if (!agreed && !isAllHeld && !cell.isEmpty()) {
                keepWords(i, CnsColumn.TYPE);
            }
        }
    }

    private void typeOfLaunch(MissileTypeCell type, String cell) {
        type.rangeClass().ifPresent(value -> said(MissileLaunch.RANGE_CLASS, value, cell, launch::rangeClass));
        type.noRangeClass().ifPresent(reason -> claim(MissileLaunch.RANGE_CLASS, reason, cell));
        type.platform().ifPresent(value -> said(MissileLaunch.PLATFORM, value, cell, launch::platform));
        type.vehicle().ifPresent(value -> said(MissileLaunch.VEHICLE, value, cell, launch::vehicle));
        type.purpose().ifPresent(value -> said(MissileLaunch.PURPOSE, value, cell, launch::purpose));
    }

    private static Consumer<MissileTypeCell> typeOfMissile(Missile.Builder missile) {
        return type -> {
            type.rangeClass().ifPresent(missile::rangeClass);
            type.vehicle().ifPresent(missile::vehicle);
        };
    }

    private <V> void said(Attribute<MissileLaunch, V> attribute, V value, String cell, Consumer<V> set) {
        set.accept(value);
        launch.addClaim(
                Claim.builder(attribute).value(value).addCitation(cited(cell)).build());
    }

    private void readConfirmation() {
        if (!isAgreed(CnsColumn.CONFIRMATION)) {
            keep(CnsColumn.CONFIRMATION);
            return;
        }
        String cell = rows.get(0).cell(CnsColumn.CONFIRMATION);
        var reading = CnsCells.read(cell, CnsCells::confirmation);
        for (int i = 0; i < rows.size(); i++) {
            note(i, CnsColumn.CONFIRMATION, reading, Incident.STATUS.name());
        }
        reading.value().ifPresent(status -> {
            launch.status(status);
            launch.addClaim(Claim.builder(Incident.STATUS)
                    .value(status)
                    .addCitation(cited(cell))
                    .build());
        });
        reading.noValue().ifPresent(reason -> claim(Incident.STATUS, reason, cell));
    }

    /** Reads a column whose value a launch and a missile both can have. */
    private <V> void read(
            CnsColumn column,
            Attribute<MissileLaunch, V> attribute,
            Function<String, CellReading<V>> reader,
            Consumer<V> ofLaunch,
            BiConsumer<Missile.Builder, V> ofMissile) {
        boolean agreed = isAgreed(column);
        for (int i = 0; i < rows.size(); i++) {
            String cell = rows.get(i).cell(column);
            CellReading<V> reading = CnsCells.read(cell, reader);
            note(i, column, reading, agreed ? attribute.name() : "missiles." + attribute.name());
            if (!agreed) {
                Missile.Builder missile = missiles.get(i);
                reading.value().ifPresent(value -> ofMissile.accept(missile, value));
                boolean literal = reading.value().isPresent() && column != CnsColumn.OUTCOME;
                if (!literal && !cell.isEmpty()) {
                    keepWords(i, column);
                }
            } else if (i == 0) {
                reading.value().ifPresent(ofLaunch);
                reading.noValue().ifPresent(reason -> claim(attribute, reason, cell));
                if (column == CnsColumn.OUTCOME) {
                    reading.value().ifPresent(value -> claimOutcome(attribute, value, cell));
                }
            }
        }
    }

    /** The outcome is what the rule of the database makes of it. */
    private <V> void claimOutcome(Attribute<MissileLaunch, V> attribute, V value, String cell) {
        launch.addClaim(Claim.builder(attribute)
                .value(value)
                .addCitation(cited(cell))
                .addCitation(RULE_OF_OUTCOMES)
                .build());
    }

    /** Notes what a cell gave; one that cannot be read is kept in words. */
    private boolean note(int i, CnsColumn column, CellReading<?> reading, String where) {
        if (!isInFile(column)) {
            return false;
        }
        if (reading.problem().isPresent()) {
            keepUnreadable(i, column, reading.problem().get());
            return false;
        }
        if (reading.value().isEmpty() && reading.noValue().isEmpty()) {
            notes.blank(header(column));
            return false;
        }
        if (reading.noValue().isPresent() && !isAgreed(column)) {
            notes.words(header(column), "missiles");
        } else {
            notes.heldIn(header(column), where);
        }
        return true;
    }

    private void keepUnreadable(int i, CnsColumn column, String problem) {
        CnsRow row = rows.get(i);
        notes.fail(row.number(), header(column), row.cell(column), problem);
        keepOnMissileOrLaunch(i, column);
    }

    private void keepOnMissileOrLaunch(int i, CnsColumn column) {
        keepWords(i, column);
        notes.words(header(column), "words");
    }

    private void keepWords(int i, CnsColumn column) {
        Words words = isAgreed(column) ? wordsOfLaunch : wordsOfMissiles.get(i);
        words.put(header(column), rows.get(i).cell(column));
    }

    /** Keeps a column that has no attribute. */
    private void keep(CnsColumn column) {
        for (int i = 0; i < rows.size(); i++) {
            if (!isInFile(column)) {
                return;
            }
            if (rows.get(i).cell(column).isEmpty()) {
                notes.blank(header(column));
            } else {
                keepOnMissileOrLaunch(i, column);
            }
        }
    }

    private void keepByMissile(CnsColumn column) {
        for (int i = 0; i < rows.size(); i++) {
            wordsOfMissiles.get(i).put(header(column), rows.get(i).cell(column));
            notes.words(header(column), "missiles");
        }
    }

    /** The note of the first row tells of the launch, those of the others of their missiles. */
    private void readNotes() {
        if (!isInFile(CnsColumn.NOTE)) {
            return;
        }
        String summary = rows.get(0).cell(CnsColumn.NOTE);
        for (int i = 0; i < rows.size(); i++) {
            String note = rows.get(i).cell(CnsColumn.NOTE);
            if (note.isEmpty()) {
                notes.blank(header(CnsColumn.NOTE));
            } else if (note.equals(summary)) {
                launch.summary(note);
                notes.held(header(CnsColumn.NOTE), Incident.SUMMARY);
            } else {
                wordsOfMissiles.get(i).put(header(CnsColumn.NOTE), note);
                notes.words(header(CnsColumn.NOTE), "missiles");
            }
        }
    }

    private ImmutableList<Source> readSources() {
        Set<Source> all = new LinkedHashSet<>();
        boolean agreed = isAgreed(CnsColumn.SOURCES);
        for (int i = 0; i < rows.size(); i++) {
            CnsRow row = rows.get(i);
            String cell = row.cell(CnsColumn.SOURCES);
            SourcesCell read = SourcesCell.read(cell);
            if (read.sources().isEmpty()) {
                noteNoSources();
                continue;
            }
            all.addAll(read.sources());
            notes.heldIn(header(CnsColumn.SOURCES), "origins of the report");
            read.problems().forEach(problem -> notes.fail(row.number(), header(CnsColumn.SOURCES), cell, problem));
            Words words = agreed ? wordsOfLaunch : wordsOfMissiles.get(i);
            words.values.put(header(CnsColumn.SOURCES), identifiers(read.sources()));
        }
        return ImmutableList.copyOf(all);
    }

    private void noteNoSources() {
        if (isInFile(CnsColumn.SOURCES)) {
            notes.blank(header(CnsColumn.SOURCES));
        }
    }

    private static ForeignValue identifiers(ImmutableList<Source> sources) {
        return new ForeignValue.Items(sources.stream()
                .map(source -> new ForeignValue.Text(source.id().value()))
                .collect(ImmutableList.toImmutableList()));
    }

    private void keepOtherColumns() {
        Set<String> others = new LinkedHashSet<>();
        rows.forEach(row -> others.addAll(row.others().keySet()));
        for (String header : others) {
            boolean agreed = rows.stream()
                            .map(row -> row.others().getOrDefault(header, ""))
                            .distinct()
                            .count()
                    == 1;
            IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).others().containsKey(header))
                    .forEach(i -> keepOther(header, i, agreed));
        }
    }

    private void keepOther(String header, int i, boolean agreed) {
        Words words = agreed ? wordsOfLaunch : wordsOfMissiles.get(i);
        words.put(header, rows.get(i).others().getOrDefault(header, ""));
        notes.words(header, "words");
    }

    private static Optional<NoValue> noValue(String cell) {
        return CnsCells.<String>read(cell, CellReading::of).noValue();
    }

    private void claim(Attribute<? super MissileLaunch, ?> attribute, NoValue reason, String cell) {
        launch.addClaim(Claim.builder(attribute)
                .noValue(reason)
                .addCitation(cited(cell))
                .build());
    }

    private Citation cited(String cell) {
        return Citation.builder().source(SourceId.of(database.id())).exact(cell).build();
    }

    private boolean isAgreed(CnsColumn column) {
        String first = rows.get(0).cell(column);
        return rows.stream().allMatch(row -> row.cell(column).equals(first));
    }

    private boolean isInFile(CnsColumn column) {
        return rows.get(0).cells().containsKey(column);
    }

    private String header(CnsColumn column) {
        return headers.apply(column);
    }
}
