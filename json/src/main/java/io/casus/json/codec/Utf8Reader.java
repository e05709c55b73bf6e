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
import java.util.HexFormat;

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
        if (Encodings.isUtf32(bytes)) {
            throw otherEncoding("UTF-32");
        }
        if (Encodings.isUtf16(bytes)) {
            throw otherEncoding("UTF-16");
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = count < 0;
        bytes.position(bytes.position() + Math.max(0, count));
        bytes.flip();
    }

    private static DocumentException otherEncoding(String encoding) {
        return new DocumentException(Code.SYNTAX, "the bytes look like " + encoding + ", but UTF-8 is expected.");
    }

    private DocumentException notUtf8(int length) {
        byte[] wrong = new byte[length];
        bytes.get(bytes.position(), wrong);
        return new DocumentException(
                Code.SYNTAX,
                "found the bytes " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong)
                        + ", but UTF-8 is expected.");
    }

    @Override
    public void close() {
        // It belongs to the caller.
    }

    /** Tells other encodings by their byte order marks, or by where the zero bytes of the first character stand. */
    private static final class Encodings {
        private Encodings() {}

        static boolean isUtf32(ByteBuffer bytes) {
            return starts(bytes, 0xFF, 0xFE, 0, 0)
                    || starts(bytes, 0, 0, 0xFE, 0xFF)
                    || starts(bytes, 0, 0, 0)
                    || (starts(bytes, ANY, 0, 0, 0) && bytes.get(bytes.position()) != 0);
        }

        static boolean isUtf16(ByteBuffer bytes) {
            return starts(bytes, 0xFF, 0xFE)
                    || starts(bytes, 0xFE, 0xFF)
                    || starts(bytes, 0, ANY)
                    || starts(bytes, ANY, 0);
        }

        private static final int ANY = -1;

        private static boolean starts(ByteBuffer bytes, int... expected) {
            if (bytes.remaining() < expected.length) {
                return false;
            }
            for (int i = 0; i < expected.length; i++) {
                int found = Byte.toUnsignedInt(bytes.get(bytes.position() + i));
                if (expected[i] != ANY && expected[i] != found) {
                    return false;
                }
            }
            return true;
        }
    }
}
