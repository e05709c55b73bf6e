package io.casus.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.casus.InvalidValueException;
import io.casus.examples.article.ArticleLoader;
import io.casus.examples.article.SourceMetadata;
import io.casus.incident.Incident;
import io.casus.json.IncidentJson;
import io.casus.json.IncidentJsonException;
import io.casus.json.JsonForm;
import io.casus.quantity.Quantity;
import io.casus.quantity.QuantityCell;
import io.casus.report.Report;
import io.casus.source.Citation;
import io.casus.source.PassageMatch;
import io.casus.time.TimeWords;
import io.casus.time.UncertainTime;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Every entry point that takes bytes or text, as a fuzzer calls it. Only the documented exceptions may come out, and whatever is
 * accepted must survive a round trip. The first byte chooses the entry point, the others are its input.
 *
 * <p>{@code mvn -q -Pfuzz -Dseconds=60} runs it under Jazzer.
 */
public final class FuzzTarget {
    private static final LocalDate REFERENCE = LocalDate.of(2025, 1, 7);
    private static final IncidentJson JSON = IncidentJson.compact();

    /** The entry points, with the first byte that chooses each; other bytes choose the first. */
    enum Entry {
        INCIDENT('i'),
        REPORT('r'),
        LINES('l'),
        TIME('t'),
        TIME_WORDS('w'),
        QUANTITY('q'),
        CELL('c'),
        ARTICLE('a');

        private final byte code;

        Entry(char code) {
            this.code = (byte) code;
        }

        byte code() {
            return code;
        }

        static Entry of(byte code) {
            return Stream.of(values())
                    .filter(entry -> entry.code == code)
                    .findFirst()
                    .orElse(INCIDENT);
        }
    }

    private FuzzTarget() {}

    /**
     * Called by the fuzzer.
     *
     * @param data the entry point and its input
     */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        byte[] input = Arrays.copyOfRange(data, 1, data.length);
        String text = new String(input, UTF_8);
        switch (Entry.of(data[0])) {
            case INCIDENT -> json(JSON.form(Incident.class), input);
            case REPORT -> json(JSON.form(Report.class), input);
            case LINES -> lines(input);
            case TIME -> time(text);
            case TIME_WORDS -> timeWords(text);
            case QUANTITY -> quantity(text);
            case CELL -> cell(text);
            case ARTICLE -> article(text);
        }
    }

    private static <T> void json(JsonForm<T> form, byte[] input) {
        T value;
        try {
            value = form.read(input);
        } catch (IncidentJsonException refused) {
            return;
        }
        String once = form.write(value);
        require(form.read(once).equals(value), once);
        require(form.write(form.read(once)).equals(once), once);
    }

    private static void lines(byte[] input) {
        try (Stream<Incident> incidents =
                JSON.lines(Incident.class).skipping(bad -> {}).read(new ByteArrayInputStream(input))) {
            incidents.forEach(
                    incident -> require(JSON.readIncident(JSON.write(incident)).equals(incident), incident));
        }
    }

    private static void time(String text) {
        UncertainTime time;
        try {
            time = UncertainTime.parse(text);
        } catch (InvalidValueException refused) {
            return;
        }
        require(UncertainTime.parse(time.edtf()).equals(time), time);
        require(!time.describe().isEmpty(), time);
        if (time.earliest().isPresent() && time.latest().isPresent()) {
            require(time.earliest().get().isBefore(time.latest().get()), time);
        }
        time.overlaps(time);
        time.isBefore(time);
    }

    private static void timeWords(String text) {
        TimeWords.read(text).ifPresent(time -> time(time.edtf()));
        TimeWords.read(text, REFERENCE).ifPresent(time -> time(time.edtf()));
    }

    private static void quantity(String text) {
        Quantity quantity;
        try {
            quantity = Quantity.parse(text);
        } catch (InvalidValueException refused) {
            return;
        }
        require(quantity.isSameAs(quantity) && quantity.isCompatibleWith(quantity), quantity);
        require(!quantity.describe().isEmpty(), quantity);
        require(
                JSON.form(Quantity.class)
                        .read(JSON.form(Quantity.class).write(quantity))
                        .equals(quantity),
                quantity);
    }

    private static void cell(String text) {
        try {
            QuantityCell cell = Quantity.parseCell(text);
            require(cell.text().equals(text), cell);
        } catch (InvalidValueException refused) {
            require(text.isEmpty() || !String.valueOf(refused.getMessage()).isEmpty(), text);
        }
    }

    private static void article(String text) {
        Report report = new ArticleLoader().load(text, SourceMetadata.of("fuzz"));
        report.incidents().stream()
                .flatMap(incident -> incident.claims().stream())
                .flatMap(claim -> claim.citations().stream())
                .forEach(citation -> requireFound(citation, text));
        require(JSON.readReport(JSON.write(report)).equals(report), report);
    }

    private static void requireFound(Citation citation, String text) {
        require(citation.locate(text) instanceof PassageMatch.Found, citation);
    }

    private static void require(boolean holds, Object about) {
        if (!holds) {
            throw new IllegalStateException("A law is broken by " + about);
        }
    }
}
