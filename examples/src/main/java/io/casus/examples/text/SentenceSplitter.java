package io.casus.examples.text;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts paragraphs into sentences where the JDK's {@link BreakIterator} does, except within quotations and after
 * abbreviations. A dateline belongs to no sentence. It
 * takes "The U.S. Secretary" for one sentence and "in the U.S. Analysts say" for two, because a title follows in the
 * first.
 */
final class SentenceSplitter {
    private static final ImmutableSet<String> ABBREVIATIONS = ImmutableSet.copyOf(Splitter.on(' ')
            .split(
                    "Mr Mrs Ms Dr Smt Hon Amb H.E H.H H.M H.R.H Gen Brig Lt Cmdr Cpl Supt Rev Messrs Col Adm Capt Sgt Maj Sen Rep Gov Prof St No vs Jan Feb Mar Apr Jun Jul Aug Sept Sep"
                            + " Oct Nov Dec approx ca"));
    private static final CharMatcher BEFORE_ABBREVIATION =
            CharMatcher.whitespace().or(CharMatcher.anyOf("(\"“-"));
    private static final ImmutableList<String> INITIALS =
            ImmutableList.of("U.S.", "U.K.", "U.N.", "U.A.E.", "D.C.", "a.m.", "p.m.");
    /** "The U.S. THAAD system"; but "in the U.S. NATO said" are two sentences. */
    private static final String ACRONYM = "(?!(?:NATO|UN|EU|AU|JCS|IAEA|ASEAN|OPEC|BRICS)\\b)\\p{Lu}{2,}s?";

    /** "The U.S. Al Udeid air base", "U.S. Patriot missiles". */
    private static final String BASE_OR_ARMS =
            "(?:\\p{Lu}[\\p{L}'-]+ ){1,3}(?:air ?base|base|military|naval|missiles?|systems?|batter(?:y|ies)|rockets?|launchers?|destroyers?|aircraft|jets?|bombers?)";

    private static final Pattern TITLE_FOLLOWS = Pattern.compile(
            "^(?:Secretary|President|Vice|Deputy|Under|Assistant|Department|Defense|Defence|State|Treasury|"
                    + "Special|Ambassador|Embassy|Army|Navy|Air|Marine|Forces|Force|Congress|Senate|House|Senator|National|"
                    + "Central|Strategic|Indo|Pacific|General|Gen|Adm|Security|Prime|Foreign|Representative|Missile|Space|"
                    + "Geological|European|Northern|Joint|" + ACRONYM + "|" + BASE_OR_ARMS + ")\\b.*");

    private static final Pattern DAY_OR_ZONE_FOLLOWS = Pattern.compile(
            "^(?:\\(|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d"
                    + "|[A-Z]{2,4}\\b|(?:\\p{Lu}\\p{L}+ ){1,2}(?:[Ss]tandard |[Dd]aylight )?[Tt]ime\\b).*");

    /** "A.P.J. Abdul Kalam". */
    private static final Pattern INITIALS_OF_A_NAME = Pattern.compile("(?!U\\.S)\\p{Lu}(?:\\.\\p{Lu}){2,3}");

    private static final int LONGEST = 3000;
    private static final int LOOK_BACK = 12;
    private static final int NEXT_WORDS = 60;

    private final String text;
    private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    SentenceSplitter(String text) {
        this.text = text;
    }

    ImmutableList<Sentence> sentences(Paragraph paragraph) {
        Span whole = paragraph.span();
        String words = whole.in(text);
        OrderedQuotations quotations = new OrderedQuotations(Quotations.of(text, whole));
        breaks.setText(words);
        ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
        int start = Dateline.length(words);
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean last = end >= words.length();
            boolean endsHere = last || (isBreak(words, start, end) && !quotations.areOpenAt(whole.start() + end));
            if (end > start && endsHere) {
                Span span = new Span(whole.start() + start, whole.start() + end).trimmedIn(text);
                addPieces(span, paragraph, quotations, sentences);
                start = end;
            }
        }
        return sentences.build();
    }

    /**
     * Adds a sentence; one that is longer than any sentence of a report in pieces, so that the time to read it does
     * not grow with the square of its length.
     */
    private void addPieces(
            Span span, Paragraph paragraph, OrderedQuotations quotations, ImmutableList.Builder<Sentence> sentences) {
        Span rest = span;
        while (rest.end() - rest.start() > LONGEST) {
            int space = text.lastIndexOf(' ', rest.start() + LONGEST);
            int cut = space > rest.start() ? space : rest.start() + LONGEST;
            Span piece = new Span(rest.start(), cut);
            sentences.add(new Sentence(piece, paragraph, quotations.in(piece)));
            rest = new Span(cut, rest.end()).trimmedIn(text);
        }
        if (!rest.isEmpty()) {
            sentences.add(new Sentence(rest, paragraph, quotations.in(rest)));
        }
    }

    private static boolean isBreak(String words, int start, int end) {
        if (!Character.isWhitespace(words.charAt(end - 1))) {
            return false;
        }
        int from = Math.min(Math.max(start, end - LOOK_BACK), end);
        String before = words.substring(from, end).stripTrailing();
        if (!before.endsWith(".")) {
            return true;
        }
        boolean initials = INITIALS.stream().anyMatch(before::endsWith);
        if (!initials) {
            return !isAbbreviation(before);
        }
        String next = words.substring(end, Math.min(words.length(), end + NEXT_WORDS));
        boolean goesOn = before.endsWith(".m.")
                ? DAY_OR_ZONE_FOLLOWS.matcher(next).matches()
                : TITLE_FOLLOWS.matcher(next).matches();
        return !goesOn;
    }

    private static boolean isAbbreviation(String before) {
        String last = before.substring(BEFORE_ABBREVIATION.lastIndexIn(before) + 1, before.length() - 1);
        boolean isInitial = last.length() == 1 && Ascii.isUpperCase(last.charAt(0));
        return isInitial || INITIALS_OF_A_NAME.matcher(last).matches() || ABBREVIATIONS.contains(last);
    }

    /** The quotations of a paragraph, asked for from its start to its end. */
    private static final class OrderedQuotations {
        private final ImmutableList<Quotation> quotations;
        private int next;

        OrderedQuotations(ImmutableList<Quotation> quotations) {
            this.quotations = quotations;
        }

        boolean areOpenAt(int position) {
            int index = next;
            while (index < quotations.size() && quotations.get(index).whole().end() <= position) {
                index++;
            }
            return index < quotations.size() && quotations.get(index).whole().start() < position;
        }

        ImmutableList<Quotation> in(Span span) {
            ImmutableList.Builder<Quotation> found = ImmutableList.builder();
            while (next < quotations.size() && quotations.get(next).whole().start() < span.end()) {
                Quotation quotation = quotations.get(next);
                if (span.contains(quotation.whole())) {
                    found.add(quotation);
                }
                next++;
            }
            return found.build();
        }
    }
}
