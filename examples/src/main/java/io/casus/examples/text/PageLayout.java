package io.casus.examples.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
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
    /** What may close behind the mark that ends a sentence. */
    private static final String CLOSING = "\"”’')";

    private static final int TAIL = 300;

    private static final Pattern CREDIT = Pattern.compile(
            "\\[[^\\]]*(?:/|via |Photo|File|Handout|AP|AFP|Reuters|Getty|EPA|KCNA)[^\\]]*\\]\\s*$|\\((?:Photo|AP Photo|File)[^)]*\\)\\s*$");
    /** By their first letters. */
    private static final ImmutableListMultimap<Character, String> OFFERS = Multimaps.index(
            ImmutableList.of(
                    "sign up",
                    "sign in",
                    "subscribe",
                    "subscription",
                    "newsletter",
                    "download the app",
                    "already a member",
                    "read more",
                    "read news",
                    "read the full",
                    "start reading",
                    "all your news",
                    "premium titles",
                    "one app",
                    "days free",
                    "our picks",
                    "related stories",
                    "top stories",
                    "trusted sources",
                    "trusted global sources",
                    "cookies",
                    "all rights reserved",
                    "follow us",
                    "click here",
                    "advertisement",
                    "share this",
                    "breaking news alerts"),
            offer -> offer.charAt(0));

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
        if (offersSomething(shortLine)) {
            return Paragraph.Kind.FURNITURE;
        }
        if (endsWithCredit(line)) {
            return Paragraph.Kind.CAPTION;
        }
        if (endsASentence(line)) {
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

    private static boolean offersSomething(String lowerCase) {
        for (int i = 0; i < lowerCase.length(); i++) {
            if (!isInWord(i - 1, lowerCase)) {
                for (String offer : OFFERS.get(lowerCase.charAt(i))) {
                    if (lowerCase.startsWith(offer, i) && !isInWord(i + offer.length(), lowerCase)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isInWord(int position, String line) {
        return position >= 0 && position < line.length() && Character.isLetterOrDigit(line.charAt(position));
    }

    private static boolean endsWithCredit(String line) {
        char last = line.charAt(line.length() - 1);
        // What is longer is no credit.
        return (last == ']' || last == ')')
                && CREDIT.matcher(line.substring(Math.max(0, line.length() - TAIL)))
                        .find();
    }

    /** Whether it ends with a mark, behind which something may close, or the number of a footnote stand. */
    private static boolean endsASentence(String line) {
        int end = before(line.length(), CLOSING + "]", line);
        if (isOneOf(".!?:;,", end - 1, line)) {
            return true;
        }
        int number = isOneOf("]", line.length() - 1, line) ? line.length() - 1 : line.length();
        int digits = before(number, "0123456789", line);
        int bracket = isOneOf("[", digits - 1, line) ? digits - 1 : digits;
        return isOneOf(".!?", before(before(bracket, " \t", line), CLOSING, line) - 1, line);
    }

    /** The start of the characters of some sort before a position. */
    private static int before(int position, String sort, String line) {
        int start = position;
        while (isOneOf(sort, start - 1, line)) {
            start--;
        }
        return start;
    }

    private static boolean isOneOf(String sort, int position, String line) {
        return position >= 0 && sort.indexOf(line.charAt(position)) >= 0;
    }
}
