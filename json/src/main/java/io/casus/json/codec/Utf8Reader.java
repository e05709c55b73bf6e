package io.casus.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.casus.json.IncidentJsonException.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The characters of a stream of UTF-8. Unlike the reader of the Java library it first hands out what stands before a wrong byte, so that an
 * error can say where the byte is, and it says so when the bytes are UTF-16 or UTF-32.
 */
final class Utf8Reader extends Reader {
    private static final int SIZE = 8192;
    private static final int LONGEST_MARK = 4;

    private final InputStream stream;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer single = CharBuffer.allocate(2).flip();
    private boolean begun;
    private boolean atEnd;

    Utf8Reader(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!begun) {
            begin();
        }
        if (single.hasRemaining()) {
            buffer[offset] = single.get();
            return 1;
        }
        if (length == 1) {
            return readOne(buffer, offset);
        }
        return decode(CharBuffer.wrap(buffer, offset, length));
    }

    /** Half a surrogate pair may be left over when only one character was asked for. */
    private int readOne(char[] buffer, int offset) throws IOException {
        single.clear();
        int count = decode(single);
        single.flip();
        if (count < 0) {
            return -1;
        }
        buffer[offset] = single.get();
        return 1;
    }

    private int decode(CharBuffer to) throws IOException {
        int from = to.position();
        while (true) {
            CoderResult result = decoder.decode(bytes, to, atEnd);
            if (to.position() > from) {
                return to.position() - from;
            }
            if (result.isError()) {
                throw notUtf8(result.length());
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
    }

    private void begin() throws IOException {
        begun = true;
        while (bytes.remaining() < LONGEST_MARK && !atEnd) {
            fill();
        }
        Optional<String> other = Encodings.other(bytes);
        if (other.isPresent()) {
            throw new DocumentException(Code.SYNTAX, other.get());
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = count < 0;
        bytes.position(bytes.position() + Math.max(0, count));
        bytes.flip();
    }

    private DocumentException notUtf8(int length) {
        byte[] wrong = new byte[length];
        bytes.get(bytes.position(), wrong);
        return new DocumentException(Code.SYNTAX, Encodings.notUtf8(wrong));
    }

    @Override
    public void close() {
        // It belongs to the caller.
    }
}
