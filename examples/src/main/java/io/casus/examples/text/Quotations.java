package io.casus.examples.text;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;

/** Finds the quotations of a paragraph. Quotations in quotations are not looked for. */
final class Quotations {
    private final String text;
    private final Span paragraph;
    private final ImmutableList.Builder<Quotation> found = ImmutableList.builder();
    private final Set<Character> neverClosed = new HashSet<>();

    private Quotations(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    static ImmutableList<Quotation> of(String text, Span paragraph) {
        Quotations quotations = new Quotations(text, paragraph);
        quotations.read();
        return quotations.found.build();
    }

    private void read() {
        int position = paragraph.start();
        while (position < paragraph.end()) {
            position = isOpening(position) ? readFrom(position) : position + 1;
        }
    }

    private int readFrom(int opening) {
        int closing = closing(opening);
        if (closing < 0) {
            return opening + 1;
        }
        Span words = withoutComma(new Span(opening + 1, closing).trimmedIn(text));
        if (!words.isEmpty()) {
            found.add(new Quotation(new Span(opening, Math.min(closing + 1, paragraph.end())), words));
        }
        return closing + 1;
    }

    private boolean isOpening(int position) {
        char c = text.charAt(position);
        if (c == '“' || c == '«' || c == '"' || c == '„') {
            return true;
        }
        boolean startsWord = position == paragraph.start() || !isWordCharacter(text.charAt(position - 1));
        boolean wordFollows = position + 1 < paragraph.end() && isWordCharacter(text.charAt(position + 1));
        return (c == '‘' || c == '\'') && startsWord && wordFollows;
    }

    /**
     * The index of the closing mark; the end of the paragraph where a quotation goes on in the next; -1 if there is
     * none.
     */
    private int closing(int opening) {
        char mark = text.charAt(opening);
        if (neverClosed.contains(mark)) {
            return -1;
        }
        for (int i = opening + 1; i < paragraph.end(); i++) {
            if (closes(mark, i)) {
                return i;
            }
        }
        if (mark == '“' && opening == paragraph.start()) {
            return paragraph.end();
        }
        neverClosed.add(mark);
        return -1;
    }

    private boolean closes(char mark, int position) {
        char c = text.charAt(position);
        return switch (mark) {
            case '“', '„' -> c == '”' || (c == '“' && mark == '„');
            case '«' -> c == '»';
            case '"' -> c == '"';
            case '‘' -> c == '’' && endsWord(position);
            default -> c == '\'' && endsWord(position);
        };
    }

    private boolean endsWord(int position) {
        return position + 1 >= paragraph.end() || !isWordCharacter(text.charAt(position + 1));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c);
    }

    /**
     * Without the punctuation that belongs to the sentence around the quotation: a comma, and the full stop after a
     * fragment.
     */
    private Span withoutComma(Span words) {
        if (words.isEmpty()) {
            return words;
        }
        char last = text.charAt(words.end() - 1);
        boolean fragment = Character.isLowerCase(text.charAt(words.start()));
        boolean drop = last == ',' || (last == '.' && fragment);
        return drop ? new Span(words.start(), words.end() - 1).trimmedIn(text) : words;
    }
}
