package io.casus.examples.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts paragraphs into sentences where the JDK's {@link BreakIterator} does, except within quotations and after
 * abbreviations. It
 * takes "The U.S. Secretary" for one sentence and "in the U.S. Analysts say" for two, because a title follows in the
 * first.
 */
final class SentenceSplitter {
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(\"“-])(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Adm|Capt|Sgt|Maj|Sen|Rep|Gov|Prof|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|approx|ca|[A-Z])\\.\\s*$");
    private static final Pattern INITIALS =
            Pattern.compile("(?:U\\.S|U\\.K|U\\.N|U\\.A\\.E|D\\.C|a\\.m|p\\.m)\\.\\s*$");
    private static final Pattern TITLE_FOLLOWS = Pattern.compile(
            "^(?:Secretary|President|Vice|Deputy|Under|Assistant|Department|Defense|Defence|State|Treasury|"
                    + "Special|Ambassador|Embassy|Army|Navy|Air|Marine|Forces|Force|Congress|Senate|House|Senator|National|"
                    + "Central|Strategic|Indo|Pacific|General|Gen|Adm|Security|Prime|Foreign|Representative|Missile|Space|"
                    + "Geological|European|Northern|Joint)\\b.*");

    private static final int LONGEST = 3000;

    private SentenceSplitter() {}

    static ImmutableList<Sentence> sentences(String text, Paragraph paragraph) {
        Span whole = paragraph.span();
        String words = whole.in(text);
        ImmutableList<Quotation> quotations = Quotations.of(text, whole);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(words);
        ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean last = end >= words.length();
            if (last || (isBreak(words, start, end) && !isQuoted(whole.start() + end, quotations))) {
                Span span = new Span(whole.start() + start, whole.start() + end).trimmedIn(text);
                addPieces(text, span, paragraph, quotations, sentences);
                start = end;
            }
        }
        return sentences.build();
    }

    /**
     * Adds a sentence; one that is longer than any sentence of a report in pieces, so that the time to read it does
     * not grow with the square of its length.
     */
    private static void addPieces(
            String text,
            Span span,
            Paragraph paragraph,
            ImmutableList<Quotation> quotations,
            ImmutableList.Builder<Sentence> sentences) {
        Span rest = span;
        while (rest.end() - rest.start() > LONGEST) {
            int space = text.lastIndexOf(' ', rest.start() + LONGEST);
            int cut = space > rest.start() ? space : rest.start() + LONGEST;
            Span piece = new Span(rest.start(), cut);
            sentences.add(new Sentence(piece, paragraph, within(piece, quotations)));
            rest = new Span(cut, rest.end()).trimmedIn(text);
        }
        if (!rest.isEmpty()) {
            sentences.add(new Sentence(rest, paragraph, within(rest, quotations)));
        }
    }

    private static boolean isBreak(String words, int start, int end) {
        int from = Math.max(start, end - 12);
        String before = words.substring(from, end);
        if (!Character.isWhitespace(words.charAt(end - 1))) {
            return false;
        }
        if (ABBREVIATION.matcher(before).find() && !INITIALS.matcher(before).find()) {
            return false;
        }
        Matcher initials = INITIALS.matcher(before);
        return !initials.find()
                || !TITLE_FOLLOWS
                        .matcher(words.substring(end, Math.min(words.length(), end + 20)))
                        .matches();
    }

    private static boolean isQuoted(int position, ImmutableList<Quotation> quotations) {
        return quotations.stream()
                .map(Quotation::whole)
                .anyMatch(span -> span.start() < position && position < span.end());
    }

    private static ImmutableList<Quotation> within(Span span, ImmutableList<Quotation> quotations) {
        return quotations.stream()
                .filter(quotation -> span.contains(quotation.whole()))
                .collect(toImmutableList());
    }
}
