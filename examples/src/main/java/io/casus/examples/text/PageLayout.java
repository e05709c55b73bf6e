package io.casus.examples.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/**
 * Tells the report from what stands around it on a page.
 *
 * <p>The headline is the first line that has at least four words and no full stop, if it comes before the first
 * sentence. Other
 * lines without a full stop are headings, those with a picture credit in brackets are captions, and lines that offer
 * something to the
 * reader are furniture.
 */
final class PageLayout {
    private static final Pattern ENDS_A_SENTENCE =
            Pattern.compile("[.!?:;,][\"”’')\\]]*$|[.!?][\"”’')]*\\s*\\[?\\d*\\]?$");
    /** More than what ends a sentence, or a picture credit, is long. */
    private static final int TAIL = 300;

    private static final Pattern CREDIT = Pattern.compile(
            "\\[[^\\]]*(?:/|via |Photo|File|Handout|AP|AFP|Reuters|Getty|EPA|KCNA)[^\\]]*\\]\\s*$|\\((?:Photo|AP Photo|File)[^)]*\\)\\s*$");
    private static final Pattern OFFER =
            Pattern.compile("\\b(?:sign up|sign in|subscribe|subscription|newsletter|download the app|already a member|"
                    + "read (?:more|news|the full)|start reading|all your news|premium titles|one app|days free|our picks|"
                    + "related stories|top stories|trusted (?:global )?sources|cookies|all rights reserved|follow us|"
                    + "click here|advertisement|share this|breaking news alerts)\\b");
    private static final Pattern BYLINE = Pattern.compile("(?:by |published |updated |office of the spokes)");

    private static final int LONG = 30;

    private PageLayout() {}

    static ImmutableList<Paragraph> paragraphs(String text, ImmutableList<Span> lines) {
        ImmutableList.Builder<Paragraph> paragraphs = ImmutableList.builder();
        boolean titlePossible = true;
        for (Span line : lines) {
            Paragraph.Kind kind = kind(line.in(text), titlePossible);
            titlePossible = titlePossible && kind != Paragraph.Kind.TITLE && kind != Paragraph.Kind.BODY;
            paragraphs.add(new Paragraph(line, kind));
        }
        return paragraphs.build();
    }

    private static Paragraph.Kind kind(String line, boolean titlePossible) {
        int words = words(line);
        String shortLine = words < LONG ? Ascii.toLowerCase(line) : "";
        if (OFFER.matcher(shortLine).find()) {
            return Paragraph.Kind.FURNITURE;
        }
        String tail = line.substring(Math.max(0, line.length() - TAIL));
        if (CREDIT.matcher(tail).find()) {
            return Paragraph.Kind.CAPTION;
        }
        if (ENDS_A_SENTENCE.matcher(tail).find()) {
            return Paragraph.Kind.BODY;
        }
        if (BYLINE.matcher(shortLine).lookingAt()) {
            return Paragraph.Kind.FURNITURE;
        }
        if (titlePossible && words >= 4 && words <= 25) {
            return Paragraph.Kind.TITLE;
        }
        if (words > 12) {
            return Paragraph.Kind.BODY;
        }
        return titlePossible ? Paragraph.Kind.FURNITURE : Paragraph.Kind.HEADING;
    }

    private static int words(String line) {
        int words = 1;
        for (int i = 1; i < line.length(); i++) {
            boolean begins = !Character.isWhitespace(line.charAt(i)) && Character.isWhitespace(line.charAt(i - 1));
            words += begins ? 1 : 0;
        }
        return words;
    }
}
