package io.casus.json.codec.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.casus.json.JsonLimits;
import io.casus.json.codec.JsonSink;
import io.casus.json.codec.NameBytes;
import io.casus.json.codec.NameTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes tokens as bytes in UTF-8, into memory or, from time to time, to a stream. */
final class ByteSink extends JsonSink {
    private static final int DIGITS_OF_AN_INT = 10;
    /** What an array can hold in any JVM. */
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private static final int MOST_HELD_BACK = 1 << 16;
    /** As many as an escaped character has, which is more than any other has. */
    private static final int LONGEST = 6;

    /** Most texts are no longer. */
    private static final int SHORT = 24;

    private static final boolean[] IS_PLAIN = new boolean[128];

    static {
        Arrays.fill(IS_PLAIN, ' ', IS_PLAIN.length, true);
        IS_PLAIN['"'] = false;
        IS_PLAIN['\\'] = false;
    }

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(ISO_8859_1);
    private static final byte[] TRUE = "true".getBytes(ISO_8859_1);
    private static final byte[] FALSE = "false".getBytes(ISO_8859_1);
    private static final byte[] NULL = "null".getBytes(ISO_8859_1);

    private final boolean pretty;
    private final @Nullable OutputStream stream;
    private byte[] bytes;
    private int at;
    private int depth;
    private boolean isFirst = true;
    private boolean isNamed = true;

    /**
     * Creates a sink.
     *
     * @param stream where to write to, or null to keep everything in memory
     * @param bytes where to keep what is written, as long as it is long enough
     */
    ByteSink(boolean pretty, @Nullable OutputStream stream, byte[] bytes, JsonLimits limits) {
        super(limits);
        this.pretty = pretty;
        this.stream = stream;
        this.bytes = bytes;
    }

    /** What is written, and free places behind it. */
    byte[] buffer() {
        return bytes;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, at);
    }

    String text() {
        return new String(bytes, 0, at, UTF_8);
    }

    /** Writes what was held back to the stream, and flushes it. */
    void finish() {
        drain();
        try {
            if (stream != null) {
                stream.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drain() {
        try {
            if (stream != null) {
                stream.write(bytes, 0, at);
                at = 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void beginObject() {
        begin('{');
    }

    @Override
    protected void finishObject() {
        finish('}');
    }

    @Override
    protected void beginArray() {
        begin('[');
    }

    @Override
    protected void finishArray() {
        finish(']');
    }

    private void begin(char bracket) {
        beginValue(1);
        put(bracket);
        depth++;
        isFirst = true;
    }

    private void finish(char bracket) {
        depth--;
        if (pretty && !isFirst) {
            breakLine();
        }
        ensure(1);
        put(bracket);
        isFirst = false;
        if (at > MOST_HELD_BACK) {
            drain();
        }
    }

    /** Makes room for a value, after the comma that it may need. */
    private void beginValue(int length) {
        if (isNamed) {
            isNamed = false;
        } else {
            separate();
        }
        ensure(length);
    }

    private void separate() {
        ensure(1);
        if (!isFirst) {
            put(',');
        }
        isFirst = false;
        if (pretty) {
            breakLine();
        }
    }

    private void breakLine() {
        ensure(1 + 2 * depth);
        put('\n');
        Arrays.fill(bytes, at, at + 2 * depth, (byte) ' ');
        at += 2 * depth;
    }

    @Override
    public void name(NameTable names, int number) {
        NameBytes written = names.bytes();
        separate();
        ensure(written.room(number) + 1);
        at = written.put(number, bytes, at);
        endName();
    }

    private void endName() {
        if (pretty) {
            put(' ');
        }
        isNamed = true;
    }

    @Override
    protected void writeName(String name) {
        separate();
        writeQuoted(name, A_NAME);
        ensure(2);
        put(':');
        endName();
    }

    @Override
    protected void writeText(String text) {
        beginValue(1);
        writeQuoted(text, A_TEXT);
    }

    @Override
    protected boolean findsHalfPairs() {
        return true;
    }

    private void writeQuoted(String text, String what) {
        if (text.length() <= SHORT) {
            writeQuotedShort(text, what);
            return;
        }
        // Java encodes a longer text faster than anybody can who sees its characters one by one.
        byte[] utf8 = text.getBytes(UTF_8);
        ensure(utf8.length + 2);
        put('"');
        if (Utf8.isAsWritten(utf8)) {
            copy(utf8);
        } else {
            writeCharacters(text, 0, what);
        }
        put('"');
    }

    private void writeQuotedShort(String text, String what) {
        ensure(text.length() + 2);
        put('"');
        // Not put, which would count each byte in the field.
        byte[] to = bytes;
        int from = at;
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            to[from + plain] = (byte) text.charAt(plain);
            plain++;
        }
        at = from + plain;
        if (plain < text.length()) {
            writeCharacters(text, plain, what);
        }
        put('"');
    }

    private static boolean isPlain(char c) {
        return c < IS_PLAIN.length && IS_PLAIN[c];
    }

    private void writeCharacters(String text, int from, String what) {
        for (int i = from; i < text.length(); i++) {
            // With room for the quote at the end.
            ensure(LONGEST + 1);
            char c = text.charAt(i);
            if (c < 0x80) {
                putAscii(c);
            } else if (!Character.isSurrogate(c)) {
                at = Utf8.put(c, bytes, at);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                at = Utf8.put(Character.toCodePoint(c, text.charAt(i)), bytes, at);
            } else {
                throw halfPair(what, text, i);
            }
        }
    }

    private void putAscii(char c) {
        char escaped = escaped(c);
        if (escaped != 0) {
            put('\\');
            put(escaped);
        } else if (c < ' ') {
            put('\\');
            put('u');
            put('0');
            put('0');
            bytes[at++] = HEX[c >> 4];
            bytes[at++] = HEX[c & 0xF];
        } else {
            put(c);
        }
    }

    /** Returns the letter that stands for a character after a backslash, or 0 if there is none. */
    private static char escaped(char c) {
        return switch (c) {
            case '"', '\\' -> c;
            case '\b' -> 'b';
            case '\f' -> 'f';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    @Override
    public void number(long value) {
        if (value < 0 || value > Integer.MAX_VALUE) {
            number(Long.toString(value));
            return;
        }
        beginValue(DIGITS_OF_AN_INT);
        int rest = (int) value;
        int count = 1;
        for (int power = 10; count < DIGITS_OF_AN_INT && rest >= power; power *= 10) {
            count++;
        }
        for (int i = at + count - 1; i >= at; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        at += count;
    }

    @Override
    public void number(String digits) {
        write(digits.getBytes(ISO_8859_1));
    }

    @Override
    public void flag(boolean value) {
        write(value ? TRUE : FALSE);
    }

    @Override
    public void nothing() {
        write(NULL);
    }

    private void write(byte[] value) {
        beginValue(value.length);
        copy(value);
    }

    private void copy(byte[] written) {
        System.arraycopy(written, 0, bytes, at, written.length);
        at += written.length;
    }

    private void put(int c) {
        bytes[at++] = (byte) c;
    }

    private void ensure(int more) {
        if (bytes.length - at < more) {
            long needed = (long) at + more;
            if (needed > LARGEST) {
                throw new UncheckedIOException(new IOException(
                        "A document of at most " + LARGEST + " bytes was expected, but this one has more."));
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, Math.max(2L * bytes.length, needed)));
        }
    }
}
