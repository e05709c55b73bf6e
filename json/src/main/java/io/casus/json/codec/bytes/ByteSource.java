package io.casus.json.codec.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.casus.json.IncidentJsonException;
import io.casus.json.IncidentJsonException.Code;
import io.casus.json.JsonLimits;
import io.casus.json.codec.Codec;
import io.casus.json.codec.Encodings;
import io.casus.json.codec.JsonSource;
import io.casus.json.codec.NameBytes;
import io.casus.json.codec.NameTable;
import io.casus.json.codec.Position;
import io.casus.json.codec.Token;
import io.casus.json.codec.TooLarge;
import io.casus.json.codec.bytes.RememberedValues.Remembered;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of bytes in UTF-8.
 *
 * <p>A text is read when it is asked for, or passed over. With the name of a property the first token of its value is read, so that what is no
 * JSON there is told before what is wrong with the name. A document ends before what is no UTF-8 and where it becomes too large; if that end
 * was reached, it is what is wrong, see {@link #wrong}.
 */
final class ByteSource extends JsonSource {
    private static final int END = -1;
    private static final int LONGEST_WORD = 256;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final int begin;
    /** Whether half a surrogate pair may stand in the bytes, as it may in the Java text that they come from. */
    private final boolean halves;

    private final RememberedValues remembered;

    private int end;
    private @Nullable Wrong beyondEnd;
    private boolean endReached;

    /** Where the next byte is. */
    private int at;

    private Token token = Token.END;
    /** The first token of the value, while the name of a property is the current token. */
    private Token value = Token.END;

    private int start;
    private int nameStart;
    private int nameEnd;
    private @Nullable String name;
    private @Nullable String text;
    private boolean mayHaveHalfPairs;

    private record Wrong(Code code, String sentence) {}

    private ByteSource(byte[] bytes, int begin, boolean halves, RememberedValues remembered, JsonLimits limits) {
        super(limits);
        this.remembered = remembered;
        this.bytes = bytes;
        this.begin = begin;
        this.halves = halves;
        this.end = bytes.length;
        this.at = begin;
        this.start = begin;
    }

    /** Returns the tokens of a document. */
    static ByteSource of(byte[] utf8, RememberedValues remembered, JsonLimits limits) {
        ByteSource source = ofBytes(utf8, false, remembered, limits);
        Encodings.other(utf8).ifPresent(sentence -> source.endBefore(0, Code.SYNTAX, sentence));
        return source;
    }

    /** Returns the tokens of a text that was put into bytes, half surrogate pairs included. */
    static ByteSource ofText(byte[] bytes, RememberedValues remembered, JsonLimits limits) {
        return ofBytes(bytes, true, remembered, limits);
    }

    private static ByteSource ofBytes(byte[] bytes, boolean halves, RememberedValues remembered, JsonLimits limits) {
        int begin = hasByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        ByteSource source = new ByteSource(bytes, begin, halves, remembered, limits);
        if (bytes.length - begin > limits.documentLength()) {
            source.endWhereTooLarge();
        }
        return source;
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    /** Returns the text or the name that was found to begin with this quote. */
    static String textAt(byte[] bytes, int quote) {
        ByteSource source = new ByteSource(bytes, quote + 1, true, new RememberedValues(), JsonLimits.standard());
        return source.readText(false);
    }

    private void endWhereTooLarge() {
        long left = limits().documentLength();
        int i = begin;
        while (i < end && left > 0) {
            left -= Places.units(bytes[i]);
            i++;
            while (i < end && (bytes[i] & 0xC0) == 0x80) {
                i++;
            }
        }
        if (i < end && (bytes[i] >= 0 || lengthOfCharacter(i) > 0)) {
            endBefore(i, Code.LIMIT, TooLarge.document(limits()));
        }
    }

    private void endBefore(int newEnd, Code code, String sentence) {
        end = newEnd;
        beyondEnd = new Wrong(code, sentence);
    }

    /** Returns the length of the character, or 0 if it is no UTF-8, before which the document then ends. */
    private int lengthOfCharacter(int i) {
        int length = Utf8.length(bytes, i, bytes.length, halves);
        if (length == 0) {
            byte[] wrong = Arrays.copyOfRange(bytes, i, i + Utf8.lengthOfWrong(bytes, i));
            endBefore(i, Code.SYNTAX, Encodings.notUtf8(wrong));
        }
        return length;
    }

    /**
     * Returns the error that is to be thrown in place of another.
     *
     * @param e an error that came from reading these tokens
     * @return that what stands at the end is wrong, if the end was reached, otherwise the same error
     */
    IncidentJsonException wrong(IncidentJsonException e) {
        Wrong wrong = beyondEnd;
        return wrong == null || !endReached
                ? e
                : new Position(e.pointer(), e.line(), e.column()).error(wrong.code(), wrong.sentence());
    }

    /** Throws if something stands beyond the end, which was reached. */
    void requireWholeDocument() {
        Wrong wrong = beyondEnd;
        if (wrong != null) {
            throw position().error(wrong.code(), wrong.sentence());
        }
    }

    @Override
    public Token current() {
        return token;
    }

    @Override
    protected Token advance() {
        if (token == Token.NAME) {
            token = value;
            return token;
        }
        passOverText();
        int c = skip();
        if (c == ']' || c == '}') {
            return endList(c);
        }
        if (c == END && isAtTop()) {
            token = Token.END;
            return token;
        }
        if (token != Token.START_ARRAY && !isAtTop()) {
            c = c == ',' ? skip() : noCommaInList(c);
        }
        start = at - 1;
        token = readToken(c);
        return token;
    }

    private Token endList(int c) {
        if (c == '}' || isAtTop()) {
            throw unexpected(c, isAtTop() ? "a value or the end of the document" : "the end of the list");
        }
        start = at - 1;
        token = Token.END_ARRAY;
        return token;
    }

    private int noCommaInList(int c) {
        String expected = "a comma or the end of the list";
        throw c == END || c == '/' ? unexpected(c, expected) : unexpectedItem(expected);
    }

    @Override
    protected int advanceToName(NameTable names, int after) {
        passOverText();
        int c = skip();
        if (c == '}') {
            start = at - 1;
            token = Token.END_OBJECT;
            return NameTable.END;
        }
        if (token != Token.START_OBJECT) {
            if (c != ',') {
                throw unexpected(c, "a comma or the end of the object");
            }
            c = skip();
        }
        if (c != '"') {
            throw unexpected(c, "a name in double quotes");
        }
        int number = readName(names.bytes(), after, names);
        token = Token.NAME;
        c = skip();
        start = at - 1;
        value = readToken(c);
        return number;
    }

    /** Reads a name and its colon. */
    private int readName(NameBytes names, int after, NameTable table) {
        nameStart = at - 1;
        int expected = names.expectedAfter(after);
        if (expected >= 0 && names.isAt(bytes, nameStart, end, expected)) {
            at = nameStart + names.length(expected);
            nameEnd = at - 2;
            name = null;
            return expected;
        }
        int number = readOtherName(names, table);
        token = Token.NAME;
        readColon();
        names.expect(number, after);
        return number;
    }

    private int readOtherName(NameBytes names, NameTable table) {
        int to = Utf8.endOfPlain(bytes, at, end);
        if (to < end && bytes[to] == '"' && at + Long.BYTES <= bytes.length) {
            int number = names.number(bytes, at, to);
            at = to + 1;
            nameEnd = to;
            name = null;
            return number;
        }
        String read = readText(true);
        name = read;
        return table.number(read);
    }

    private void readColon() {
        int c = skip();
        if (c != ':') {
            throw unexpected(c, "a colon");
        }
    }

    /** Returns the next byte that is no white space, which was read, or END. Bytes that are no ASCII are negative, and none is END. */
    private int skip() {
        int i = at;
        while (i < end) {
            int c = bytes[i++];
            if (c > ' ') {
                at = i;
                return c;
            }
            if (!isWhite(c)) {
                at = i;
                return oddCharacter(c);
            }
        }
        at = i;
        return atEnd();
    }

    private static boolean isWhite(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private int oddCharacter(int c) {
        if (c >= 0) {
            throw unexpected(c, "white space");
        }
        if (lengthOfCharacter(at - 1) > 0) {
            return c;
        }
        at--;
        return atEnd();
    }

    private int atEnd() {
        endReached = true;
        return END;
    }

    /** Reads what follows the first byte of a value: nothing of a text, an object or a list, otherwise all of it. */
    private Token readToken(int c) {
        return switch (c) {
            case '"' -> {
                text = null;
                yield Token.TEXT;
            }
            case '{' -> Token.START_OBJECT;
            case '[' -> Token.START_ARRAY;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> readNumber(c);
            case 't' -> readWord("true", Token.TRUE);
            case 'f' -> readWord("false", Token.FALSE);
            case 'n' -> readWord("null", Token.NULL);
            default -> throw noValue(c);
        };
    }

    private Token readNumber(int c) {
        int from = c == '-' ? at : at - 1;
        if (c == '-') {
            refuseInfinity();
        }
        int to = endOfDigits(from, "a digit");
        if (bytes[from] == '0' && to > from + 1) {
            throw notJson(from + 1, "a number begins with 0, but has more digits before its point");
        }
        if (bytes[from] == '0' && to < end && (bytes[to] | 0x20) == 'x') {
            throw notJson(to, found(bytes[to], "a decimal number"));
        }
        int digits = to - from;
        if (to < end && bytes[to] == '.') {
            int fraction = to + 1;
            to = endOfDigits(fraction, "a digit after the point");
            digits += to - fraction;
            if (to < end && bytes[to] == '.') {
                throw notJson(to, found('.', "a number with one point"));
            }
        }
        if (to < end && (bytes[to] | 0x20) == 'e') {
            int exponent = to + 1 < end && (bytes[to + 1] == '-' || bytes[to + 1] == '+') ? to + 2 : to + 1;
            to = endOfDigits(exponent, "a digit of the exponent");
            digits += to - exponent;
        }
        at = to;
        requireEndOfNumber(digits);
        return Token.NUMBER;
    }

    private int endOfDigits(int from, String expected) {
        int i = from;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        if (i == from) {
            throw notJson(i, found(peek(i), expected));
        }
        return i;
    }

    private void requireEndOfNumber(int digits) {
        int c = peek(at);
        if (isAtTop() && c != END && !isWhite(c)) {
            throw notJson(at, found(c, "white space after the number"));
        }
        if (digits > limits().numberLength()) {
            throw position().error(Code.LIMIT, TooLarge.number(limits()));
        }
    }

    private Token readWord(String word, Token read) {
        for (int i = 1; i < word.length(); i++) {
            if (at >= end || bytes[at] != word.charAt(i)) {
                throw noWord();
            }
            at++;
        }
        if (peek(at) >= '0' && isPartOfWord(at)) {
            throw noWord();
        }
        return read;
    }

    private boolean isPartOfWord(int i) {
        int c = peek(i);
        return c != END && Character.isBmpCodePoint(c) && Character.isJavaIdentifierPart(c);
    }

    private RuntimeException noWord() {
        int i = at;
        while (i - start < LONGEST_WORD && isPartOfWord(i)) {
            i += lengthOfCharacter(i);
        }
        return notJson(start, "found " + new String(bytes, start, i - start, UTF_8) + ", but a value is expected");
    }

    /** Refuses what some write for an infinite number, here behind its sign. */
    private void refuseInfinity() {
        int second = peek(at) == 'I' ? peek(at + 1) : END;
        if (second == 'N' || second == 'n') {
            at++;
            throw refused(second == 'N' ? "INF" : "Infinity");
        }
    }

    /** Returns the error about a word that some take for a number, and of which one character was read. */
    private RuntimeException refused(String word) {
        readWord(word, Token.NUMBER);
        return notJson(start, "found " + word + ", but a value is expected");
    }

    private RuntimeException noValue(int c) {
        if (c == 'N' || c == 'I') {
            return refused(c == 'N' ? "NaN" : "Infinity");
        }
        int first = c == END ? END : peek(at - 1);
        if (first != END && Character.isBmpCodePoint(first) && Character.isJavaIdentifierStart(first)) {
            at += lengthOfCharacter(at - 1) - 1;
            return noWord();
        }
        if (c == '+') {
            refuseInfinity();
        }
        boolean isFirst = token == Token.START_ARRAY && c != END && c != '/';
        return isFirst ? unexpectedItem("a value") : unexpected(c, "a value");
    }

    /** Returns the character at a place, or END if the document ends there. */
    private int peek(int i) {
        if (i >= end) {
            return atEnd();
        }
        if (bytes[i] >= 0) {
            return bytes[i];
        }
        int length = lengthOfCharacter(i);
        return length == 0 ? atEnd() : Utf8.codePoint(bytes, i, length);
    }

    @Override
    protected String currentName() {
        String known = name;
        if (known == null) {
            known = new String(bytes, nameStart + 1, nameEnd - nameStart - 1, ISO_8859_1);
            name = known;
        }
        return known;
    }

    @Override
    protected String currentText() {
        if (token == Token.NUMBER) {
            return new String(bytes, start, at - start, ISO_8859_1);
        }
        String known = text;
        if (known == null) {
            known = readText(false);
            text = known;
        }
        return known;
    }

    @Override
    protected long wholeNumber() {
        int length = at - start;
        if (length > DIGITS_OF_A_LONG || length > limits().numberLength()) {
            return NO_WHOLE_NUMBER;
        }
        boolean negative = bytes[start] == '-';
        long read = 0;
        for (int i = negative ? start + 1 : start; i < at; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return NO_WHOLE_NUMBER;
            }
            read = 10 * read + digit;
        }
        return negative ? -read : read;
    }

    @Override
    protected int currentTextAmong(NameTable texts) {
        if (text != null) {
            return texts.number(text);
        }
        int to = Utf8.endOfPlain(bytes, at, end);
        if (to >= end || bytes[to] != '"' || at + Long.BYTES > bytes.length) {
            return texts.number(currentText());
        }
        int number = texts.bytes().number(bytes, at, to);
        if (number >= 0) {
            text = textBefore(to, texts.names().get(number));
        }
        return number;
    }

    @Override
    protected boolean mayHaveHalfPairs() {
        return mayHaveHalfPairs;
    }

    private void passOverText() {
        if (token == Token.TEXT && text == null) {
            readText(false);
        }
    }

    /** Reads what stands behind a quote, and the next quote. */
    private String readText(boolean isName) {
        int to = Utf8.endOfPlain(bytes, at, end);
        if (to < end && bytes[to] == '"') {
            return textBefore(to, new String(bytes, at, to - at, ISO_8859_1));
        }
        to = Utf8.endOfUnescaped(bytes, to, end);
        if (to < end && bytes[to] == '"') {
            String read = new String(bytes, at, to - at, UTF_8);
            // Java puts U+FFFD in place of bytes that are no UTF-8.
            if (read.indexOf('\uFFFD') < 0) {
                return textBefore(to, read);
            }
        }
        mayHaveHalfPairs = true;
        return readCharacters(isName);
    }

    private String textBefore(int quote, String read) {
        at = quote + 1;
        mayHaveHalfPairs = false;
        return read;
    }

    private String readCharacters(boolean isName) {
        StringBuilder read = new StringBuilder();
        for (int c = peek(at); c != '"'; c = peek(at)) {
            if (c < ' ') {
                throw notJson(at, found(c, c == END ? "the end of the text" : "an escaped character"));
            }
            if (c == '\\') {
                char escaped = readEscaped();
                read.append(escaped);
                if (isName && Character.isSurrogate(escaped)) {
                    read.append(readOtherHalf(escaped));
                }
            } else {
                read.appendCodePoint(c);
                at += lengthOfCharacter(at);
            }
        }
        at++;
        return read.toString();
    }

    private char readEscaped() {
        int c = peek(at + 1);
        return switch (c) {
            case '"', '\\', '/' -> escaped((char) c);
            case 'b' -> escaped('\b');
            case 'f' -> escaped('\f');
            case 'n' -> escaped('\n');
            case 'r' -> escaped('\r');
            case 't' -> escaped('\t');
            case 'u' -> readHex();
            default -> throw notJson(at + 1, found(c, "one of \"\\/bfnrtu after the backslash"));
        };
    }

    private char escaped(char c) {
        at += 2;
        return c;
    }

    /** As the libraries do, in names only: elsewhere what is no Unicode is found by those who ask for the text. */
    private char readOtherHalf(char half) {
        if (Character.isHighSurrogate(half) && peek(at) == '\\' && peek(at + 1) == 'u') {
            char other = readEscaped();
            if (Character.isLowSurrogate(other)) {
                return other;
            }
        }
        throw notJson(at, "found half a surrogate pair, but both halves are expected");
    }

    private char readHex() {
        int read = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int c = peek(i);
            if (c == END || c >= 0x80 || Character.digit(c, 16) < 0) {
                throw notJson(i, found(c, "a hexadecimal digit"));
            }
            read = read << 4 | Character.digit(c, 16);
        }
        at += 6;
        return (char) read;
    }

    @Override
    protected boolean remembers() {
        return token == Token.START_OBJECT || token == Token.TEXT;
    }

    @Override
    protected long hash(int salt) {
        return RememberedValues.hash(salt, bytes, start, end, token == Token.START_OBJECT ? '}' : '"');
    }

    @Override
    protected <T> @Nullable T recall(Codec<T> codec, long hash) {
        Remembered found = remembered.find(codec, hash, bytes, start, end);
        if (found == null || !mayNest(found.brackets())) {
            return null;
        }
        at = start + found.length();
        if (token == Token.START_OBJECT) {
            leave();
            token = Token.END_OBJECT;
            start = at - 1;
        } else {
            text = "";
        }
        return found.valueOf(codec);
    }

    @Override
    protected <T> void remember(Codec<T> codec, long hash, long from, T value) {
        remembered.put(codec, hash, bytes, (int) from, at, value);
    }

    @Override
    protected long place() {
        return token == Token.NAME ? nameStart : start;
    }

    @Override
    protected Position position(String pointer, long place) {
        return new Position(pointer, places().line((int) place), places().column((int) place));
    }

    @Override
    protected String pointer() {
        return places().pointer(at);
    }

    @Override
    protected Supplier<String> pointerForLater() {
        int to = at;
        return () -> places().pointer(to);
    }

    private Places places() {
        return new Places(bytes, begin);
    }

    /** Returns the error about a byte that was read, or END. */
    private RuntimeException unexpected(int c, String expected) {
        int from = c == END ? at : at - 1;
        return notJson(places().pointer(from), from, found(peek(from), expected));
    }

    /** The same, where an item of a list begins. */
    private RuntimeException unexpectedItem(String expected) {
        return notJson(places().pointerOfNextItem(at - 1), at - 1, found(peek(at - 1), expected));
    }

    private RuntimeException notJson(int from, String reason) {
        return notJson(pointer(), from, reason);
    }

    private RuntimeException notJson(String pointer, int from, String reason) {
        return position(pointer, from).error(Code.SYNTAX, "this is not JSON: " + reason + ".");
    }

    private static String found(int c, String expected) {
        String what = c < ' ' ? String.format("U+%04X", c) : "'" + Character.toString(c) + "'";
        return "found " + (c == END ? "the end of the document" : what) + ", but " + expected + " is expected";
    }
}
