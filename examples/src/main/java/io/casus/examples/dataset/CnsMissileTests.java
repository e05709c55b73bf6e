package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.actor.Organization;
import io.casus.name.CountryCode;
import io.casus.report.Report;
import io.casus.source.Source;
import io.casus.source.SourceId;
import io.casus.vocabulary.OrganizationKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Loads the missile test databases of the James Martin Center for Nonproliferation Studies, one country each: CSV with a row for each missile.
 *
 * <pre>{@code
 * var loaded = CnsMissileTests.northKorea().load(file);
 * loaded.incidents(MissileLaunch.class);   // a salvo is one launch with several missiles
 * loaded.failures();                       // cells that could not be read, by row and column
 * System.out.println(loaded.losses());     // what became of each column
 * }</pre>
 *
 * <p>How the cells are read is in the classes that are named after them: {@code CnsColumn} knows the headers, {@code CnsEvents} which rows are one
 * event, {@code DateCell}, {@code MissileTypeCell}, {@code SourcesCell} and {@code CnsCells} what a cell says, and {@code CnsLaunch} puts all of it
 * together. Immutable.
 */
public final class CnsMissileTests {
    /** Who puts the rows into this form. */
    public static final String CODER = "io.casus.examples CnsMissileTests";

    private static final Organization PUBLISHER = Organization.builder()
            .name("James Martin Center for Nonproliferation Studies")
            .kind(OrganizationKind.RESEARCH)
            .build();

    private final CountryCode country;
    private final int exactSince;
    private final Charset charset;

    private CnsMissileTests(CountryCode country, int exactSince, Charset charset) {
        this.country = country;
        this.exactSince = exactSince;
        this.charset = charset;
    }

    /**
     * Returns the loader of the database of a country. All its dates are taken for exact, and its text for Windows-1252, in which spreadsheets
     * write CSV.
     *
     * @param country the country that launches, an ISO 3166-1 alpha-3 code such as {@code IRN}; where the file has a column for it, the column wins
     * @return the loader
     * @throws InvalidValueException if the code is not assigned
     */
    public static CnsMissileTests of(String country) {
        return new CnsMissileTests(CountryCode.of(country), Integer.MIN_VALUE, Charset.forName("windows-1252"));
    }

    /**
     * Returns the loader of the North Korea Missile Test Database, whose dates before 1993 are approximations by its own account.
     *
     * @return the loader
     */
    public static CnsMissileTests northKorea() {
        return of("PRK").withDatesExactSince(1993);
    }

    /**
     * Returns the loader of a database whose earlier dates are approximations.
     *
     * @param year the first year with exact dates
     * @return the loader
     */
    public CnsMissileTests withDatesExactSince(int year) {
        return new CnsMissileTests(country, year, charset);
    }

    /**
     * Returns the loader of a file in another encoding.
     *
     * @param encoding the encoding
     * @return the loader
     */
    public CnsMissileTests in(Charset encoding) {
        return new CnsMissileTests(country, exactSince, encoding);
    }

    /**
     * Loads a database as one report, which draws on all sources that its rows name.
     *
     * @param file the CSV file
     * @return what it holds
     * @throws IOException if the file cannot be read, or is not in the encoding
     * @throws InvalidValueException if it has no date column, or two rows have one number
     */
    public LoadedDataset load(Path file) throws IOException {
        try (DatasetStream<SourcedLaunch> launches = open(file)) {
            return load(launches);
        }
    }

    /**
     * Loads a database as one report, which draws on all sources that its rows name.
     *
     * @param text the CSV text
     * @return what it holds
     * @throws IOException if the text cannot be read
     * @throws InvalidValueException if it has no date column, or two rows have one number
     */
    public LoadedDataset load(Reader text) throws IOException {
        try (DatasetStream<SourcedLaunch> launches = open(text)) {
            return load(launches);
        }
    }

    private LoadedDataset load(DatasetStream<SourcedLaunch> launches) {
        Source.Builder source = source();
        Report.Builder report = Report.builder().coder(CODER);
        Map<SourceId, Source> origins = new LinkedHashMap<>();
        while (launches.hasNext()) {
            SourcedLaunch next = launches.next();
            report.addIncident(next.launch());
            next.sources().forEach(origin -> origins.putIfAbsent(origin.id(), origin));
        }
        origins.keySet().forEach(source::addDerivedFrom);
        report.source(source.build()).addOrigin(CnsLaunch.DEFINITIONS).addAllOrigins(origins.values());
        return new LoadedDataset(ImmutableList.of(report.build()), launches.failures(), launches.losses());
    }

    private Source.Builder source() {
        return Source.builder()
                .id(id())
                .title(country.describe() + " Missile Test Database")
                .publisher(PUBLISHER)
                .language("en");
    }

    /**
     * Reads the launches of a database one by one, in constant memory.
     *
     * @param file the CSV file
     * @return the launches in the order of the file; to be closed
     * @throws IOException if the file cannot be read
     * @throws InvalidValueException if it has no date column
     */
    public DatasetStream<SourcedLaunch> open(Path file) throws IOException {
        return open(Files.newBufferedReader(file, charset));
    }

    /**
     * Reads the launches of a database one by one, in constant memory.
     *
     * @param text the CSV text, which is closed with the launches
     * @return the launches in the order of the text; to be closed
     * @throws InvalidValueException if it has no date column
     */
    public DatasetStream<SourcedLaunch> open(Reader text) {
        return new Launches(text);
    }

    /** {@return the identifier of the database as a source, with which those of its launches begin} */
    String id() {
        return "cns-" + country.toString().toLowerCase(Locale.ROOT);
    }

    CountryCode country() {
        return country;
    }

    int exactSince() {
        return exactSince;
    }

    /** The launches of one text. */
    private final class Launches implements DatasetStream<SourcedLaunch> {
        private final LoadNotes notes = new LoadNotes();
        private final CnsRows rows;
        private final CnsEvents events;

        Launches(Reader text) {
            rows = new CnsRows(text, notes);
            events = new CnsEvents(rows, exactSince, notes);
        }

        @Override
        public boolean hasNext() {
            return events.hasNext();
        }

        @Override
        public SourcedLaunch next() {
            return new CnsLaunch(CnsMissileTests.this, rows::header, notes, events.next()).read();
        }

        @Override
        public ImmutableList<LoadFailure> failures() {
            return notes.failures();
        }

        @Override
        public LossReport losses() {
            return notes.losses();
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
