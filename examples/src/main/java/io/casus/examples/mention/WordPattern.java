package io.casus.examples.mention;

import io.casus.examples.text.Span;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression over a plain text that is only tried where a word starts with which it may begin.
 *
 * <p>Which words these are, it finds out itself ({@link Beginnings}); it should only not be able to begin with just any
 * word. It cannot use {@code ^}.
 */
final class WordPattern {
    private final Pattern pattern;
    private final Beginnings beginnings;
    private final WordTrait mayBegin;

    private WordPattern(Pattern pattern) {
        this.pattern = pattern;
        beginnings = Beginnings.of(pattern.pattern());
        mayBegin = WordTrait.of(word -> beginnings.mayGoOn(word.spelling()));
    }

    /** Reads a regular expression. */
    static WordPattern of(String regex) {
        return new WordPattern(Pattern.compile(regex));
    }

    /**
     * Looks for all places where the expression fits.
     *
     * @param text the text
     * @param within where to look
     * @param found is given the places in order; they do not overlap
     */
    void find(Words text, Span within, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text.text()).useTransparentBounds(true);
        int behindLast = within.start();
        int end = text.to(within);
        for (int i = text.from(within.start()); i < end; i++) {
            int start = text.start(i);
            boolean fits = start >= behindLast
                    && text.has(mayBegin, i)
                    && beginnings.areAt(start, text.text())
                    && matcher.region(start, within.end()).lookingAt();
            if (fits) {
                found.accept(matcher);
                behindLast = matcher.end();
            }
        }
    }

    /** The expression as it was given. */
    Pattern pattern() {
        return pattern;
    }
}
