package io.casus.examples.text;

/**
 * A line of the text with something on it.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Paragraph(Span span, Kind kind) {

    /** What a paragraph is. */
    public enum Kind {
        /** The headline of the report. */
        TITLE,
        /** A line between paragraphs that says what follows. */
        HEADING,
        /** The text below a picture. */
        CAPTION,
        /** The report itself. */
        BODY,
        /** What belongs to the page and not to the report: links, offers, sections, bylines. */
        FURNITURE
    }
}
