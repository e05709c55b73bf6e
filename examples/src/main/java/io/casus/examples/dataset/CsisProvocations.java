package io.casus.examples.dataset;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.casus.examples.LoadedReport;
import io.casus.examples.article.ArticleLoader;
import io.casus.report.Report;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the North Korean provocations of the Beyond Parallel project of the Center for Strategic and International Studies: a JSON list with one
 * object for each entry.
 *
 * <pre>{@code
 * var loaded = new CsisProvocations().load(file);
 * loaded.incidents(MissileLaunch.class).get(0).claims();  // what the description says, with the passages
 * }</pre>
 *
 * <p>Each entry is a report, because its description is a text of its own that several claimants speak in; {@link ArticleLoader} reads
 * it. To what it finds, {@code ProvocationReport} adds what the entry says besides. Dates are mostly those of Korea, now and then those of the United
 * States, and no entry says which; so a bare date has no zone. Times of day are those of Korea. Immutable.
 */
public final class CsisProvocations {
    /** Who puts the entries into this form. */
    public static final String CODER = "io.casus.examples CsisProvocations";

    static final String DATE = "date";
    static final String TYPE = "type";
    static final String EVENT = "event";
    static final String DESCRIPTION = "description";
    static final String RESOURCES = "resources";
    static final ImmutableSet<String> PROPERTIES = ImmutableSet.of(DATE, TYPE, EVENT, DESCRIPTION, RESOURCES);

    private static final JsonMapper JSON = new JsonMapper();

    /** Makes a loader. */
    public CsisProvocations() {}

    /**
     * Loads all entries.
     *
     * @param file the JSON file
     * @return a report for each entry, in the order of the file
     * @throws IOException if the file cannot be read
     */
    public LoadedDataset load(Path file) throws IOException {
        try (DatasetStream<LoadedReport> entries = open(file)) {
            return load(entries);
        }
    }

    /**
     * Loads all entries.
     *
     * @param text the JSON text
     * @return a report for each entry, in the order of the text
     * @throws IOException if the text cannot be read
     */
    public LoadedDataset load(Reader text) throws IOException {
        try (DatasetStream<LoadedReport> entries = open(text)) {
            return load(entries);
        }
    }

    private static LoadedDataset load(DatasetStream<LoadedReport> entries) {
        ImmutableList.Builder<Report> reports = ImmutableList.builder();
        while (entries.hasNext()) {
            reports.add(entries.next().report());
        }
        return new LoadedDataset(reports.build(), entries.failures(), entries.losses());
    }

    /**
     * Reads the entries one by one, each with the description that its citations are about.
     *
     * @param file the JSON file
     * @return the reports in the order of the file; to be closed
     * @throws IOException if the file cannot be read
     */
    public DatasetStream<LoadedReport> open(Path file) throws IOException {
        return open(Files.newBufferedReader(file));
    }

    /**
     * Reads the entries one by one, each with the description that its citations are about.
     *
     * @param text the JSON text, which is closed with the entries
     * @return the reports in the order of the text; to be closed
     */
    public DatasetStream<LoadedReport> open(Reader text) {
        return new Entries(text);
    }

    /** The entries of one text. */
    private static final class Entries implements DatasetStream<LoadedReport> {
        private final LoadNotes notes = new LoadNotes();
        private final ArticleLoader loader = new ArticleLoader();
        private final Multiset<String> ofDay = HashMultiset.create();
        private final MappingIterator<JsonNode> entries;
        private int place;

        Entries(Reader text) {
            entries = JSON.readerFor(JsonNode.class).readValues(text);
            PROPERTIES.forEach(notes::expect);
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public LoadedReport next() {
            ProvocationEntry entry = ProvocationEntry.of(entries.next(), ++place);
            String day = entry.day().map(Object::toString).orElse("undated");
            ofDay.add(day);
            String id = "csis-" + day + (ofDay.count(day) == 1 ? "" : "-" + ofDay.count(day));
            return new LoadedReport(new ProvocationReport(entry, id, loader, notes).read(), entry.description());
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
            entries.close();
        }
    }
}
