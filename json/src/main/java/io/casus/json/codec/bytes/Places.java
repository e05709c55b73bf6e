package io.casus.json.codec.bytes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Finds the line, the column and the JSON Pointer of a byte, by reading again what stands before it: nothing is kept for an error. */
final class Places {
    /** An object or a list around the place. */
    private static final class Level {
        private final boolean isList;
        private String segment = "";
        private int index = -1;

        Level(boolean isList) {
            this.isList = isList;
        }

        void goToIndex(int newIndex) {
            index = newIndex;
            segment = "/" + newIndex;
        }

        void goToName(String name) {
            segment = "/" + name.replace("~", "~0").replace("/", "~1");
        }
    }

    private final byte[] bytes;
    private final int begin;

    /** The bytes of a document that are tokens as far as a place will be asked for. */
    Places(byte[] bytes, int begin) {
        this.bytes = bytes;
        this.begin = begin;
    }

    int line(int at) {
        int line = 1;
        for (int i = begin; i < at; i++) {
            line += endsLine(i, at) ? 1 : 0;
        }
        return line;
    }

    /** Counts in UTF-16 units, from 1. */
    int column(int at) {
        int column = 1;
        for (int i = begin; i < at; i++) {
            column = endsLine(i, at) ? 1 : column + units(bytes[i]);
        }
        return column;
    }

    private boolean endsLine(int i, int at) {
        return bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < at && bytes[i + 1] == '\n'));
    }

    /** Returns how many UTF-16 units begin with a byte. */
    static int units(byte c) {
        if (c >= 0) {
            return 1;
        }
        return (c & 0xC0) == 0x80 ? 0 : (c & 0xFF) >= 0xF0 ? 2 : 1;
    }

    /**
     * Returns the pointer of what was read last.
     *
     * @param to where that ended
     */
    String pointer(int to) {
        return pointer(levels(to));
    }

    /** The same, where it is known that another item of the list follows. */
    String pointerOfNextItem(int to) {
        Deque<Level> levels = levels(to);
        Level inner = levels.element();
        inner.goToIndex(inner.index + 1);
        return pointer(levels);
    }

    private static String pointer(Deque<Level> levels) {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Level> outermostFirst = levels.descendingIterator(); outermostFirst.hasNext(); ) {
            pointer.append(outermostFirst.next().segment);
        }
        return pointer.toString();
    }

    private Deque<Level> levels(int to) {
        Deque<Level> levels = new ArrayDeque<>();
        boolean nameFollows = false;
        for (int i = begin; i < to; i++) {
            switch (bytes[i]) {
                case ' ', '\t', '\n', '\r', ':' -> {}
                case '}', ']' -> levels.pop();
                case ',' -> nameFollows = goOn(levels.element());
                case '"' -> {
                    int end = endOfText(i + 1, to);
                    if (nameFollows && end < to) {
                        levels.element().goToName(ByteSource.textAt(bytes, i));
                        nameFollows = false;
                    } else if (!nameFollows) {
                        beginItem(levels);
                    }
                    i = end;
                }
                case '{', '[' -> {
                    beginItem(levels);
                    levels.push(new Level(bytes[i] == '['));
                    nameFollows = bytes[i] == '{';
                }
                default -> beginItem(levels);
            }
        }
        return levels;
    }

    /** Returns whether a name follows the comma. */
    private static boolean goOn(Level level) {
        if (level.isList) {
            level.goToIndex(level.index + 1);
        }
        return !level.isList;
    }

    private static void beginItem(Deque<Level> levels) {
        if (!levels.isEmpty() && levels.element().isList && levels.element().index < 0) {
            levels.element().goToIndex(0);
        }
    }

    private int endOfText(int from, int to) {
        int i = from;
        while (i < to && bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return i;
    }
}
