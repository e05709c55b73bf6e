package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.actor.Organization;
import io.casus.report.Report;
import io.casus.source.Source;
import io.casus.vocabulary.OrganizationKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads the travels of the Secretaries of State that the Office of the Historian of the United States publishes: an XML file for each secretary, in
 * which each stay in a country is a {@code trip}.
 *
 * <pre>{@code
 * var loaded = new SecretaryTravels().load(file);
 * loaded.incidents(DiplomaticVisit.class);     // who, with the office; where; on which days
 * loaded.incidents(DiplomaticMeeting.class);   // whom they met, from the remarks
 * loaded.failures();                           // duplicates, countries under two names, empty elements
 * }</pre>
 *
 * <p>{@code TripReader} reads the XML one trip after the other and loads nothing from elsewhere; {@code TripVisit} makes a visit of a trip, {@code
 * Remarks} reads who was met, and {@code TripChecks} finds what several trips together have wrong. Immutable.
 */
public final class SecretaryTravels {
    /** Who puts the trips into this form. */
    public static final String CODER = "io.casus.examples SecretaryTravels";

    private static final Organization PUBLISHER = Organization.builder()
            .name("Office of the Historian, United States Department of State")
            .kind(OrganizationKind.GOVERNMENT)
            .build();

    /** Makes a loader. */
    public SecretaryTravels() {}

    /**
     * Loads a file as one report.
     *
     * @param file the XML file
     * @return what it holds
     * @throws IOException if the file cannot be read
     * @throws InvalidValueException if it is not well-formed XML, or has a document type
     */
    public LoadedDataset load(Path file) throws IOException {
        try (InputStream xml = Files.newInputStream(file)) {
            return load(xml, name(file));
        }
    }

    /**
     * Loads XML as one report.
     *
     * @param xml the XML
     * @param name whose travels they are, such as {@code "doe-jane"}
     * @return what it holds
     * @throws IOException if the XML cannot be read
     * @throws InvalidValueException if it is not well-formed, or has a document type
     */
    public LoadedDataset load(InputStream xml, String name) throws IOException {
        Report.Builder report = Report.builder()
                .coder(CODER)
                .source(Source.builder()
                        .id(source(name))
                        .title("Travels of the Secretary of State: " + name)
                        .publisher(PUBLISHER)
                        .language("en")
                        .build());
        try (DatasetStream<Journey> journeys = open(xml, name)) {
            while (journeys.hasNext()) {
                Journey next = journeys.next();
                report.addIncident(next.visit()).addAllIncidents(next.meetings());
            }
            return new LoadedDataset(ImmutableList.of(report.build()), journeys.failures(), journeys.losses());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.xml$", "");
    }

    private static String source(String name) {
        return "travels-" + name;
    }

    /**
     * Reads the stays one by one. Kept of those before is only what is needed to find duplicates.
     *
     * @param file the XML file
     * @return the stays in the order of the file; to be closed
     * @throws IOException if the file cannot be read
     * @throws InvalidValueException if it is not well-formed XML, or has a document type
     */
    public DatasetStream<Journey> open(Path file) throws IOException {
        return open(Files.newInputStream(file), name(file));
    }

    /**
     * Reads the stays one by one. Kept of those before is only what is needed to find duplicates.
     *
     * @param xml the XML, which is closed with the stays
     * @param name whose travels they are, such as {@code "doe-jane"}
     * @return the stays in the order of the XML; to be closed
     * @throws InvalidValueException if it is not well-formed XML, or has a document type
     */
    public DatasetStream<Journey> open(InputStream xml, String name) {
        return new Journeys(xml, source(name));
    }

    /** The stays of one file. */
    private static final class Journeys implements DatasetStream<Journey> {
        private final LoadNotes notes = new LoadNotes();
        private final TripChecks checks = new TripChecks(notes);
        private final String source;
        private final InputStream xml;
        private final TripReader trips;
        private Optional<Trip> ahead;

        Journeys(InputStream xml, String source) {
            this.xml = xml;
            this.source = source;
            trips = new TripReader(xml, notes);
            ahead = nextNew();
        }

        /** The next trip that does not only repeat another. */
        private Optional<Trip> nextNew() {
            while (true) {
                Optional<Trip> next = trips.next();
                if (next.isEmpty() || checks.isNew(next.get())) {
                    return next;
                }
            }
        }

        @Override
        public boolean hasNext() {
            return ahead.isPresent();
        }

        @Override
        public Journey next() {
            Journey journey = new TripVisit(ahead.orElseThrow(), source, notes).read();
            ahead = nextNew();
            return journey;
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
            trips.close();
            xml.close();
        }
    }
}
