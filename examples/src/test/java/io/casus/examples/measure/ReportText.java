package io.casus.examples.measure;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text of a report, in which passages are looked up.
 *
 * @param text the text as it stands
 */
record ReportText(String text) {
    /** A part of the text, by the indexes of its first character and after its last. */
    record Place(int start, int end) {
        boolean overlaps(Place other) {
            return start < other.end && other.start < end;
        }
    }

    /** Everywhere that the words stand. */
    Stream<Place> places(String words) {
        String plain = Proposition.plain(text);
        String wanted = Proposition.plain(words);
        return IntStream.iterate(plain.indexOf(wanted), index -> index >= 0, index -> plain.indexOf(wanted, index + 1))
                .mapToObj(index -> new Place(index, index + wanted.length()));
    }
}
