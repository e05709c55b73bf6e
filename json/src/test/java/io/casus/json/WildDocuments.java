package io.casus.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes documents that are JSON, nearly JSON, or far from it: good documents with a few things wrong, and JSON of any shape. One seed gives the
 * same documents on every machine.
 */
final class WildDocuments {
    private static final int LONGEST = 20_000;

    /** What is put where it may do harm. */
    private static final ImmutableList<byte[]> PIECES = Stream.concat(
                    Stream.of(
                                    "\"",
                                    "\\",
                                    "\\u",
                                    "\\u00",
                                    "\\n",
                                    "\\\"",
                                    "\\/",
                                    "\\u0041",
                                    "\\ud83d",
                                    "\\ude80",
                                    "\\uD83D\\uDE80",
                                    "{",
                                    "}",
                                    "[",
                                    "]",
                                    ",",
                                    ":",
                                    "-",
                                    "+",
                                    ".",
                                    "0",
                                    "01",
                                    "7",
                                    "1e",
                                    "1E5",
                                    "1.",
                                    ".5",
                                    "1.5",
                                    "1e400",
                                    "-0",
                                    "1.2.3",
                                    "0x",
                                    "NaN",
                                    "Infinity",
                                    "-Infinity",
                                    "true",
                                    "false",
                                    "null",
                                    "nul",
                                    "/",
                                    "//",
                                    "#",
                                    "'",
                                    " ",
                                    "\n",
                                    "\r",
                                    "\r\n",
                                    "\t",
                                    "\f",
                                    "\0",
                                    "\u0001",
                                    "\u001F",
                                    "\u007F",
                                    "é",
                                    "동",
                                    "🚀",
                                    "\u00A0",
                                    "\u2028",
                                    "\uFFFD",
                                    "\uFEFF",
                                    "$",
                                    "_",
                                    "x",
                                    "\"\"",
                                    "[]",
                                    "{}",
                                    "\"type\":",
                                    "\"id\":\"a\",",
                                    ",\"x\":1",
                                    "\"a\":",
                                    "[[",
                                    "{\"a\":[",
                                    "]}",
                                    "\"a\",",
                                    "1,",
                                    "~",
                                    "~1",
                                    "\"a/b\":")
                            .map(text -> text.getBytes(UTF_8)),
                    Stream.of(
                                    "80",
                                    "BF",
                                    "C0 80",
                                    "C2",
                                    "E0 80 80",
                                    "E2 82",
                                    "ED A0 80",
                                    "ED B0 80",
                                    "EF BF",
                                    "F0 9F 9A",
                                    "F4 90 80 80",
                                    "F5",
                                    "FF",
                                    "FE FF",
                                    "EF BB BF")
                            .map(hex -> HexFormat.ofDelimiter(" ").parseHex(hex)))
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<String> WHITE =
            ImmutableList.of("", "", "", "", " ", "\n", "\r\n", "\t ", "\r", "  \n  ");
    private static final ImmutableList<String> NUMBERS = ImmutableList.of(
            "0",
            "-0",
            "1",
            "-1.5",
            "10.25",
            "1e5",
            "1E-7",
            "-0.0e+1",
            "1e400",
            "123456789012345678901234567890",
            "9007199254740993",
            "0.1");
    private static final ImmutableList<String> CHARACTERS = ImmutableList.of(
            "a",
            "b",
            "Z",
            "0",
            " ",
            "~",
            "/",
            "é",
            "동",
            "🚀",
            "\u2028",
            "\uFFFD",
            "\u007F",
            "\\n",
            "\\\"",
            "\\\\",
            "\\/",
            "\\t",
            "\\b",
            "\\f",
            "\\r",
            "\\u0000",
            "\\u00e9",
            "\\uD55C",
            "\\ud83d\\ude80");
    private static final ImmutableList<String> NAMES = ImmutableList.of(
            "type",
            "id",
            "status",
            "summary",
            "time",
            "x",
            "y",
            "claims",
            "count",
            "a/b~c",
            "",
            "é",
            "\\u0069d",
            "some longer name of a property",
            "edtf");

    private final Random random;
    private final ImmutableList<byte[]> good;

    private WildDocuments(Random random, ImmutableList<byte[]> good) {
        this.random = random;
        this.good = good;
    }

    static WildDocuments seeded(long seed, ImmutableList<byte[]> good) {
        return new WildDocuments(new Random(seed), good);
    }

    /** Makes the next document, from one of the good ones now and then, and mostly with something wrong. */
    byte[] next() {
        byte[] document = random.nextInt(3) == 0 ? anything().getBytes(UTF_8) : any(good);
        for (int left = random.nextInt(4); left > 0; left--) {
            document = changed(document);
        }
        return document.length <= LONGEST ? document : Arrays.copyOf(document, LONGEST);
    }

    private byte[] changed(byte[] document) {
        int from = random.nextInt(document.length + 1);
        int to = Math.min(document.length, from + 1 + random.nextInt(random.nextInt(4) == 0 ? 200 : 4));
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> spliced(document, from, from, any(PIECES));
            case 3, 4 -> spliced(document, from, to, any(PIECES));
            case 5 -> spliced(document, from, to, new byte[0]);
            case 6 -> spliced(document, from, from, Arrays.copyOfRange(document, from, to));
            case 7 -> Arrays.copyOf(document, from);
            case 8 ->
                spliced(document, from, Math.min(document.length, from + 1), new byte[] {(byte) random.nextInt(256)});
            case 9 -> {
                byte[] other = any(good);
                int begin = random.nextInt(other.length + 1);
                yield spliced(
                        document,
                        from,
                        to,
                        Arrays.copyOfRange(other, begin, Math.min(other.length, begin + random.nextInt(300))));
            }
            case 10 -> twice(document);
            default -> atAToken(document);
        };
    }

    /** Puts a piece at a place where a token begins or ends, which chance would rarely meet. */
    private byte[] atAToken(byte[] document) {
        int start = random.nextInt(document.length + 1);
        for (int i = start; i < document.length; i++) {
            if ("{}[],:\"".indexOf((char) document[i]) >= 0) {
                int from = i + random.nextInt(2);
                return spliced(
                        document, from, random.nextBoolean() ? from : Math.min(document.length, from + 1), any(PIECES));
            }
        }
        return document;
    }

    /** Repeats what stands between two commas, as a property that stands twice does. */
    private byte[] twice(byte[] document) {
        String text = new String(document, ISO_8859_1);
        int from = text.indexOf(',', random.nextInt(text.length() + 1));
        int to = text.indexOf(',', from + 1);
        return from < 0 || to < 0 ? document : spliced(document, to, to, Arrays.copyOfRange(document, from, to));
    }

    private static byte[] spliced(byte[] document, int from, int to, byte[] piece) {
        return JsonTexts.joined(
                Arrays.copyOf(document, from), piece, Arrays.copyOfRange(document, to, document.length));
    }

    /** Makes JSON of any shape. */
    private String anything() {
        StringBuilder to = new StringBuilder();
        int deep = random.nextInt(50) == 0 ? 510 : 0;
        boolean lists = random.nextBoolean();
        to.append((lists ? "[" : "{\"a\":").repeat(deep));
        addValue(to, 4);
        to.append((lists ? "]" : "}").repeat(deep));
        return to.toString();
    }

    private void addValue(StringBuilder to, int levels) {
        to.append(any(WHITE));
        switch (random.nextInt(levels > 0 ? 9 : 5)) {
            case 0 -> to.append(any(NUMBERS));
            case 1 -> to.append(random.nextBoolean());
            case 2 -> to.append("null");
            case 3, 4 -> addText(to);
            case 5, 6 -> addList(to, levels);
            default -> addObject(to, levels);
        }
        to.append(any(WHITE));
    }

    private void addText(StringBuilder to) {
        to.append('"');
        int length = random.nextInt(20) == 0 ? random.nextInt(5000) : random.nextInt(30);
        boolean ascii = random.nextBoolean();
        for (int i = 0; i < length; i++) {
            to.append(ascii ? CHARACTERS.get(random.nextInt(5)) : any(CHARACTERS));
        }
        to.append('"');
    }

    private void addList(StringBuilder to, int levels) {
        to.append('[');
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            to.append(i == 0 ? "" : ",");
            addValue(to, levels - 1);
        }
        to.append(length == 0 ? any(WHITE) : "").append(']');
    }

    private void addObject(StringBuilder to, int levels) {
        to.append('{');
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            to.append(i == 0 ? "" : ",")
                    .append(any(WHITE))
                    .append('"')
                    .append(any(NAMES))
                    .append(random.nextInt(4) == 0 ? "" : String.valueOf(i))
                    .append('"')
                    .append(any(WHITE))
                    .append(':');
            addValue(to, levels - 1);
        }
        to.append(length == 0 ? any(WHITE) : "").append('}');
    }

    private <E> E any(ImmutableList<E> all) {
        return all.get(random.nextInt(all.size()));
    }
}
