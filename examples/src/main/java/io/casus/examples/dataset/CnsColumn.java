package io.casus.examples.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of the missile test databases of the James Martin Center, each with the headers under which it stands in the one database or the
 * other. Headers are compared by their letters and digits alone.
 */
enum CnsColumn {
    NUMBER("F1", "No.", "Number", "ID", "Entry", "Event", "Test Number"),
    STATE("Launching State", "State", "Country", "Launching Country"),
    DATE("Date", "Date Occurred", "Launch Date", "Test Date"),
    ENTERED("Date Entered/Updated", "Date Entered", "Date Updated", "Last Updated"),
    TIME("Launch Time (UTC)", "Launch Time", "Time (UTC)", "Time"),
    NAME("Missile Name", "Missile", "Name"),
    TYPE("Missile Type", "Type", "Missile Class"),
    AUTHORITY("Launch Agency/Authority", "Launch Agency", "Launch Authority", "Agency"),
    FACILITY("Facility Name", "Facility", "Launch Site"),
    LOCATION("Facility Location", "Location", "Launch Location"),
    OTHER_NAME("Other Name", "Other Names", "Facility Other Name", "Alternative Name"),
    LATITUDE("Facility Latitude", "Latitude"),
    LONGITUDE("Facility Longitude", "Longitude"),
    LANDING("Landing Location", "Impact Location", "Landing Area"),
    APOGEE("Apogee", "Apogee (km)"),
    DISTANCE(
            "Distance Travelled", "Distance Traveled", "Distance", "Distance Travelled (km)", "Distance Traveled (km)"),
    CONFIRMATION("Confirmation Status", "Confirmation"),
    OUTCOME("Test Outcome", "Outcome", "Launch Outcome"),
    NOTE("Additional Information", "Notes", "Comments", "Additional Info"),
    SOURCES("Source(s)", "Sources", "Source", "References");

    /** Columns that some of the databases rightly lack, as one about a single country lacks the country. */
    static final ImmutableSet<CnsColumn> OPTIONAL = ImmutableSet.of(STATE);

    private static final CharMatcher COMPARED = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private final ImmutableList<String> headers;

    CnsColumn(String... headers) {
        this.headers = ImmutableList.copyOf(headers);
    }

    /** The header in the first of the databases. */
    String header() {
        return headers.get(0);
    }

    /** The column that a header means. */
    static Optional<CnsColumn> of(String header) {
        String plain = plain(header);
        return Stream.of(values())
                .filter(column ->
                        column.headers.stream().anyMatch(known -> plain(known).equals(plain)))
                .findFirst();
    }

    private static String plain(String header) {
        return COMPARED.retainFrom(header.toLowerCase(Locale.ROOT));
    }
}
