package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts rows that are one event together: the databases have a row for each missile, and no number for the event.
 *
 * <ul>
 *   <li>A row whose note begins "2 of 3 tests" goes on with the event of the row before, wherever it was launched from.
 *   <li>Else rows that follow each other are one event if they have the same day, the same known facility, and times at most an hour
 *       apart, or no time.
 *   <li>A day that is only approximate, or only a month, makes no event: such rows stand alone.
 * </ul>
 */
final class CnsEvents implements Iterator<ImmutableList<CnsRow>> {
    private static final Pattern PART = Pattern.compile("^(\\d{1,3}) of (\\d{1,3}) (?:tests|launches|missiles)\\b");
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Iterator<CnsRow> rows;
    private final int exactSince;
    private final LoadNotes notes;
    private Optional<CnsRow> ahead;

    /** Groups rows; dates before the year are approximations. */
    CnsEvents(Iterator<CnsRow> rows, int exactSince, LoadNotes notes) {
        this.rows = rows;
        this.exactSince = exactSince;
        this.notes = notes;
        ahead = nextRow();
    }

    private Optional<CnsRow> nextRow() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public ImmutableList<CnsRow> next() {
        List<CnsRow> event = new ArrayList<>();
        event.add(ahead.orElseThrow());
        ahead = nextRow();
        while (ahead.isPresent() && continues(event, ahead.get())) {
            event.add(ahead.get());
            ahead = nextRow();
        }
        return ImmutableList.copyOf(event);
    }

    private boolean continues(List<CnsRow> event, CnsRow next) {
        OptionalInt part = part(next);
        if (part.isPresent() && part.getAsInt() == event.size() + 1) {
            return true;
        }
        if (part.isPresent() && part.getAsInt() > 1) {
            String note = next.cell(CnsColumn.NOTE);
            notes.fail(
                    next.number(),
                    CnsColumn.NOTE.header(),
                    note,
                    "The note makes it number " + part.getAsInt() + " of an event, but before it stand " + event.size()
                            + " of one; date, place and time decide.");
        }
        return areOneByPlaceAndTime(event.get(event.size() - 1), next);
    }

    private static OptionalInt part(CnsRow row) {
        Matcher matcher = PART.matcher(row.cell(CnsColumn.NOTE));
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private boolean areOneByPlaceAndTime(CnsRow one, CnsRow next) {
        return one.cell(CnsColumn.DATE).equals(next.cell(CnsColumn.DATE))
                && isExact(one)
                && isSameFacility(one, next)
                && areCloseInTime(one.cell(CnsColumn.TIME), next.cell(CnsColumn.TIME));
    }

    private boolean isExact(CnsRow row) {
        return DateCell.read(row.cell(CnsColumn.DATE))
                .flatMap(DateCell::day)
                .filter(day -> day.getYear() >= exactSince)
                .isPresent();
    }

    private static boolean isSameFacility(CnsRow one, CnsRow next) {
        String name = one.cell(CnsColumn.FACILITY);
        return !name.isEmpty()
                && !name.equalsIgnoreCase("Unknown")
                && name.equals(next.cell(CnsColumn.FACILITY))
                && one.cell(CnsColumn.LATITUDE).equals(next.cell(CnsColumn.LATITUDE))
                && one.cell(CnsColumn.LONGITUDE).equals(next.cell(CnsColumn.LONGITUDE));
    }

    private static boolean areCloseInTime(String one, String next) {
        Optional<LocalTime> first = DateCell.readTime(one);
        Optional<LocalTime> second = DateCell.readTime(next);
        return first.isEmpty()
                || second.isEmpty()
                || Duration.between(first.get(), second.get()).abs().compareTo(LONGEST_PAUSE) <= 0;
    }
}
