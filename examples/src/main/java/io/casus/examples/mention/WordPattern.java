package io.casus.examples.mention;

import io.casus.examples.text.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    private final Optional<WordTrait> needed;

    private WordPattern(Pattern pattern, Optional<WordTrait> needed) {
        this.pattern = pattern;
        this.needed = needed;
        beginnings = Beginnings.of(pattern.pattern());
        mayBegin = WordTrait.that(word -> beginnings.mayBeginWith(word.spelling()));
    }

    /** Reads a regular expression. */
    static WordPattern of(String regex) {
        return new WordPattern(Pattern.compile(regex), Optional.empty());
    }

    /** The same expression, which fits nowhere in a sentence without a certain sort of words, and is not tried there. */
    WordPattern needing(WordTrait trait) {
        return new WordPattern(pattern, Optional.of(trait));
    }

    /**
     * Looks for all places where the expression fits.
     *
     * @param text the text
     * @param within where to look
     * @param found is given the places in order; they do not overlap
     */
    void find(Words text, Span within, Consumer<Matcher> found) {
        if (needed.isPresent() && !text.haveAny(needed.get(), within)) {
            return;
        }
        @Nullable Matcher matcher = null;
        int behindLast = within.start();
        int end = text.to(within);
        for (int i = text.from(within.start()); i < end; i++) {
            if (text.has(mayBegin, i) && mayFitAt(text.start(i), behindLast, text)) {
                matcher =
                        matcher != null ? matcher : pattern.matcher(text.text()).useTransparentBounds(true);
                if (matcher.region(text.start(i), within.end()).lookingAt()) {
                    found.accept(matcher);
                    behindLast = matcher.end();
                }
            }
        }
    }

    private boolean mayFitAt(int position, int behindLast, Words text) {
        return position >= behindLast && beginnings.areAt(position, text.text());
    }

    /** The expression as it was given. */
    Pattern pattern() {
        return pattern;
    }
}
