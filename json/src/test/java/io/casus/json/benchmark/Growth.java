package io.casus.json.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.errorprone.annotations.Immutable;
import java.util.stream.IntStream;

/** The ways in which a document may grow, up to the limits. */
public enum Growth {
    UNKNOWN_PROPERTIES("unknown properties", size -> many(100 * size, "\"x%1$d\":%1$d")),
    CLAIMS("claims", size -> "\"claims\":{\"summary\":[" + many(10 * size, "{\"value\":\"words %d\"}") + "]}"),
    NESTING("nesting", size -> "\"x\":" + "[".repeat(4 * size) + "]".repeat(4 * size)),
    UNKNOWN_IN_LIST("unknown in a list", size -> "\"places\":[" + many(30 * size, "{\"name\":\"a\",\"x%d\":1}") + "]"),
    LONG_TEXT("a long text", size -> "\"summary\":\"" + "words ".repeat(1_000 * size) + "\"");

    @Immutable
    private interface Content {
        String of(int size);
    }

    private final String label;
    private final Content content;

    Growth(String label, Content content) {
        this.label = label;
        this.content = content;
    }

    /** Returns a document that is as many times as large as the smallest. */
    byte[] document(int size) {
        return ("{\"type\":\"MissileLaunch\",\"id\":\"a\"," + content.of(size) + "}").getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return label;
    }

    private static String many(int number, String pattern) {
        return IntStream.range(0, number).mapToObj(pattern::formatted).collect(joining(","));
    }
}
