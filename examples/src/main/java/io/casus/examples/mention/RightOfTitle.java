package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.text.Span;
import java.util.Locale;
import java.util.Optional;

/** Reads what stands on the right of a title: "of Kenya", "for Trade and Culture", "to Japan", "-elect". */
final class RightOfTitle {
    private static final ImmutableSet<String> FOR = ImmutableSet.of("of", "for", "to", "on", "in", "at");
    private static final ImmutableList<String> NOT_YET = ImmutableList.of("-elect", "-designate", "-nominee");
    /** Those who are sent somewhere: "ambassador in Lima"; but "the president in Lima". */
    private static final ImmutableSet<String> SENT =
            WordSet.of("ambassador envoy representative consul general affaires");

    private static final int LONGEST_DUTY = 60;

    private final Words words;
    private final String text;
    private final Portfolios portfolios;

    RightOfTitle(Words words, Portfolios portfolios) {
        this.words = words;
        this.text = words.text();
        this.portfolios = portfolios;
    }

    /**
     * What stands there.
     *
     * @param endOfTitle where the title ends
     * @param end where all of it ends
     * @param owner whose office it is
     */
    record Right(int endOfTitle, int end, Optional<Mention> owner) {
        private Right(int end) {
            this(end, end, Optional.empty());
        }
    }

    /** What the office is for, as far as it is part of the title, and whose it is. */
    Right of(Span title, KnownNames known) {
        if (text.startsWith("-", title.end())) {
            return new Right(behindHyphen(title.end()));
        }
        int end = withFurtherFields(title, known.within());
        int word = words.from(end);
        boolean hasDuty = word < words.count()
                && words.start(word) == end + 1
                && FOR.contains(words.lowerCase(word))
                && text.charAt(end) == ' ';
        return hasDuty ? duty(title, end, word, known) : new Right(end);
    }

    private int behindHyphen(int end) {
        for (String ending : NOT_YET) {
            if (text.startsWith(ending, end)) {
                return end + ending.length();
            }
        }
        return end;
    }

    /** "Minister of Foreign Affairs and Trade". */
    private int withFurtherFields(Span title, Span within) {
        int and = title.end() + " and ".length();
        boolean mayGoOn =
                text.startsWith(" and ", title.end()) && title.in(text).contains(" of ");
        int end = mayGoOn ? portfolios.endOfFields(and, within) : and;
        return end > and ? end : title.end();
    }

    private Right duty(Span title, int end, int preposition, KnownNames known) {
        String word = words.lowerCase(preposition);
        int behind = words.start(preposition) + word.length() + 1;
        int start = text.startsWith("the ", behind) ? behind + "the ".length() : behind;
        Optional<Mention> owner = known.ownerAt(start);
        if (owner.isPresent()) {
            int endOfOwner = owner.get().span().end();
            return word.equals("of") ? new Right(end, endOfOwner, owner) : dutyFor(title, end, endOfOwner, word);
        }
        int endOfFields = isFor(word) ? portfolios.endOfFields(start, known.within()) : start;
        int endOfDuty = endOfFields > start ? endOfFields : endOfAffairs(end, start, known.within());
        return ownedBehind(endOfDuty, known);
    }

    private static boolean isFor(String word) {
        return word.equals("of") || word.equals("for");
    }

    /** "Minister of Trade of Oman". */
    private Right ownedBehind(int endOfTitle, KnownNames known) {
        int of = endOfTitle + " of ".length();
        if (!text.startsWith(" of ", endOfTitle)) {
            return new Right(endOfTitle);
        }
        return known.ownerAt(text.startsWith("the ", of) ? of + "the ".length() : of)
                .map(owner -> new Right(endOfTitle, owner.span().end(), Optional.of(owner)))
                .orElseGet(() -> new Right(endOfTitle));
    }

    /** "For East Asian and Pacific Affairs". */
    private int endOfAffairs(int end, int start, Span within) {
        int affairs = text.indexOf(" Affairs", end);
        boolean ofAffairs = affairs > 0
                && affairs - end < LONGEST_DUTY
                && affairs + 8 <= within.end()
                && Character.isUpperCase(text.charAt(start))
                && text.substring(end, affairs).indexOf(',') < 0;
        return ofAffairs ? affairs + 8 : end;
    }

    /** "Envoy for Yemen", "ambassador to Japan", "ambassador in Lima"; not "met the president in France". */
    private Right dutyFor(Span title, int end, int endOfPlace, String word) {
        String head = words.lowerCase(words.from(title.end()) - 1).toLowerCase(Locale.ROOT);
        boolean isDuty = word.equals("for") || word.equals("to") || (word.equals("in") && SENT.contains(head));
        return new Right(isDuty ? endOfPlace : end);
    }
}
