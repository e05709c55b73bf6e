package io.casus.examples.mention;

/** The characters of a text with one sort of quotation mark, hyphen and space, at unchanged positions. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(of(text.charAt(i)));
        }
        return plain.toString();
    }

    static char of(char c) {
        return switch (c) {
            case '’', '‘', '´', '`' -> '\'';
            case '“', '”', '«', '»', '„' -> '"';
            case '–', '—', '\u2011', '\u2010' -> '-';
            case '\u00A0', '\u202F', '\n', '\r', '\t' -> ' ';
            case '<', '>' -> '|';
            default -> c;
        };
    }
}
