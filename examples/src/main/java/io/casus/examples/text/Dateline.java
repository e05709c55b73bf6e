package io.casus.examples.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before the first sentence that say where and when a report was written: "CAIRO, May 3 (Reuters) -". They
 * say nothing of the event.
 */
public final class Dateline {
    private static final String DAY =
            "(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?(?: \\d{1,2})?(?:,? \\d{4})?";
    private static final String PLACE = "\\p{Lu}[\\p{L}'.’-]*(?: [\\p{L}'.’-]+){0,4}(?:, \\p{Lu}[\\p{L}. ]{1,24})?";
    private static final String AGENCY = " ?\\(\\p{Lu}?[\\p{L} ./-]{2,25}\\)";
    /** An agency that no dash follows: "(PTI) The", "/TASS/. The". */
    private static final String SIGN = "(?: \\(\\p{Lu}{2,8}\\)|\\.? /\\p{Lu}{2,8}/\\.)";

    private static final String DASHES = "—–-:";
    private static final String DASH = " ?(?:--|—|–|-|:) +";
    private static final Pattern DATELINE = Pattern.compile("(?:" + PLACE + ", " + DAY + "(?:, \\p{Lu}{2,8})?(?:"
            + AGENCY + ")?" + "|" + PLACE + AGENCY
            + "|\\p{Lu}[\\p{Lu}'’.-]+(?: [\\p{Lu}'’.-]+){0,4}(?:, \\p{Lu}[\\p{L}. ]{1,24})?(?= ))" + DASH + "|" + PLACE
            + ", " + DAY + SIGN + " +(?=\\p{Lu})");
    private static final int LONGEST = 80;

    private Dateline() {}

    /**
     * Measures the dateline of a paragraph.
     *
     * @param words the paragraph
     * @return the length of the dateline with which it begins; 0 if there is none
     */
    public static int length(String words) {
        int limit = Math.min(words.length(), LONGEST);
        if (!hasEnd(words, limit)) {
            return 0;
        }
        Matcher matcher = DATELINE.matcher(words).region(0, limit);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Few paragraphs have a dash or an agency and a space near their start, and only these need to be looked at. */
    private static boolean hasEnd(String words, int limit) {
        for (int i = 1; i < limit; i++) {
            char before = words.charAt(i - 1);
            boolean isSign = before == ')' || (before == '.' && i > 1 && words.charAt(i - 2) == '/');
            if (words.charAt(i) == ' ' && (isSign || DASHES.indexOf(before) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
