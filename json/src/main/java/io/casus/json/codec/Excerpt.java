package io.casus.json.codec;

/** Shortens what was found, so that a message stays a message. */
final class Excerpt {
    private static final int MOST = 60;

    private Excerpt() {}

    static String of(String text) {
        return '"' + (text.length() <= MOST ? text : text.substring(0, MOST) + "…") + '"';
    }
}
