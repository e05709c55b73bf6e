package io.casus.examples.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.casus.InvalidValueException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads the rows of a missile test database one by one. The first row says which column is which. */
final class CnsRows implements Iterator<CnsRow>, Closeable {
    private static final ObjectReader CSV = new CsvMapper()
            .readerFor(String[].class)
            .with(CsvReadFeature.WRAP_AS_ARRAY)
            .with(CsvReadFeature.SKIP_EMPTY_LINES);

    private final MappingIterator<String[]> rows;
    private final LoadNotes notes;
    private final List<String> headers = new ArrayList<>();
    private final List<Optional<CnsColumn>> columns = new ArrayList<>();
    private int place;

    CnsRows(Reader text, LoadNotes notes) {
        this.notes = notes;
        rows = CSV.readValues(text);
        if (!rows.hasNext()) {
            throw new InvalidValueException("The table is empty, but a row of headers is expected.", "");
        }
        for (String header : rows.next()) {
            addHeader(strip(header));
        }
        requireDate();
        for (CnsColumn column : CnsColumn.values()) {
            if (!has(column) && !CnsColumn.OPTIONAL.contains(column)) {
                notes.missing(column.header());
            }
        }
    }

    private void addHeader(String header) {
        Optional<CnsColumn> column = CnsColumn.of(header).filter(known -> !has(known));
        headers.add(header);
        columns.add(column);
        notes.expect(header);
    }

    private void requireDate() {
        if (!has(CnsColumn.DATE)) {
            throw new InvalidValueException(
                    "The headers are " + headers + ", but one of them must be «" + CnsColumn.DATE.header() + "».",
                    String.join(",", headers));
        }
    }

    private boolean has(CnsColumn column) {
        return columns.contains(Optional.of(column));
    }

    /** The header of a column in this file. */
    String header(CnsColumn column) {
        int at = columns.indexOf(Optional.of(column));
        return at < 0 ? column.header() : headers.get(at);
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public CnsRow next() {
        String[] cells = rows.next();
        place++;
        ImmutableMap.Builder<CnsColumn, String> known = ImmutableMap.builder();
        ImmutableMap.Builder<String, String> others = ImmutableMap.builder();
        for (int i = 0; i < headers.size(); i++) {
            String cell = i < cells.length ? strip(cells[i]) : "";
            Optional<CnsColumn> column = columns.get(i);
            if (column.isPresent()) {
                known.put(column.get(), cell);
            } else if (!cell.isEmpty()) {
                others.put(headers.get(i), cell);
            } else {
                notes.blank(headers.get(i));
            }
        }
        ImmutableMap<CnsColumn, String> read = known.buildOrThrow();
        String number = Optional.ofNullable(read.get(CnsColumn.NUMBER))
                .filter(text -> !text.isEmpty())
                .orElse(Integer.toString(place));
        addBeyond(cells, number, others);
        return new CnsRow(number, read, others.buildKeepingLast());
    }

    /** Notes that a row has too few cells, and keeps the cells behind the last header. */
    private void addBeyond(String[] cells, String number, ImmutableMap.Builder<String, String> others) {
        if (cells.length == headers.size()) {
            return;
        }
        notes.fail(
                number,
                "the row",
                Integer.toString(cells.length),
                "The row has " + cells.length + " cells, but the table has " + headers.size()
                        + " columns; what is missing is taken as blank, and what is too much kept in words.");
        for (int i = headers.size(); i < cells.length; i++) {
            others.put("column " + (i + 1), strip(cells[i]));
        }
    }

    private static String strip(String cell) {
        return CharMatcher.whitespace().or(CharMatcher.is('\uFEFF')).trimFrom(cell);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
