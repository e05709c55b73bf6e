package io.casus.examples.text;

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
    private static final Pattern WORD = Pattern.compile("\\s+");
    private static final Pattern CREDIT = Pattern.compile(
            "\\[[^\\]]*(?:/|via |Photo|File|Handout|AP|AFP|Reuters|Getty|EPA|KCNA)[^\\]]*\\]\\s*$|\\((?:Photo|AP Photo|File)[^)]*\\)\\s*$");
    private static final Pattern OFFER = Pattern.compile(
            "(?i)\\b(?:sign up|sign in|subscribe|subscription|newsletter|download the app|already a member|"
                    + "read (?:more|news|the full)|start reading|all your news|premium titles|one app|days free|our picks|"
                    + "related stories|top stories|trusted (?:global )?sources|cookies|all rights reserved|follow us|"
                    + "click here|advertisement|share this|breaking news alerts)\\b");
    private static final Pattern BYLINE = Pattern.compile("(?i)^(?:by |published |updated |office of the spokes).*");

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
        int words = WORD.split(line).length;
        if (words < 30 && OFFER.matcher(line).find()) {
            return Paragraph.Kind.FURNITURE;
        }
        if (CREDIT.matcher(line).find()) {
            return Paragraph.Kind.CAPTION;
        }
        if (ENDS_A_SENTENCE.matcher(line).find()) {
            return Paragraph.Kind.BODY;
        }
        if (words < 30 && BYLINE.matcher(line).matches()) {
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
}
