package io.casus.json.codec;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;

/** Tells other encodings than UTF-8 by their byte order marks, or by where the zero bytes of the first character stand. */
public final class Encodings {
    private static final int ANY = -1;

    private Encodings() {}

    /**
     * Looks at the begin of a document.
     *
     * @param bytes the first four bytes, or fewer where there are no more
     * @return a sentence if they look like another encoding, otherwise empty
     */
    public static Optional<String> other(ByteBuffer bytes) {
        if (isUtf32(bytes)) {
            return Optional.of(sentence("UTF-32"));
        }
        return isUtf16(bytes) ? Optional.of(sentence("UTF-16")) : Optional.empty();
    }

    private static String sentence(String encoding) {
        return "the bytes look like " + encoding + ", but UTF-8 is expected.";
    }

    /**
     * Returns the sentence about bytes that are no character.
     *
     * @param wrong the bytes
     * @return the sentence
     */
    public static String notUtf8(byte[] wrong) {
        return "found the bytes " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong)
                + ", but UTF-8 is expected.";
    }

    /**
     * Looks at the begin of a document.
     *
     * @param document all bytes of the document
     * @return a sentence if they look like another encoding, otherwise empty
     */
    public static Optional<String> other(byte[] document) {
        if (document.length > 1 && document[0] > 0 && document[1] > 0) {
            return Optional.empty();
        }
        return other(ByteBuffer.wrap(document, 0, Math.min(Integer.BYTES, document.length)));
    }

    private static boolean isUtf32(ByteBuffer bytes) {
        return starts(bytes, 0xFF, 0xFE, 0, 0)
                || starts(bytes, 0, 0, 0xFE, 0xFF)
                || starts(bytes, 0, 0, 0)
                || (starts(bytes, ANY, 0, 0, 0) && bytes.get(bytes.position()) != 0);
    }

    private static boolean isUtf16(ByteBuffer bytes) {
        return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, ANY) || starts(bytes, ANY, 0);
    }

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
