package io.casus.examples.rule;

import io.casus.examples.mention.PatternMatch;
import java.util.regex.Pattern;

/**
 * What the words behind a visit or a meeting say of it: "the talks, planned for May, were called off", "his trip to Egypt
 * and Oman on Monday never took place".
 */
final class WordsBehind {
    static final String CALL_OFF =
            "cancel\\w*|call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|ax(?:es|ed)";
    static final String PUT_OFF =
            "postpon\\w+|put(?:s|ting)? off|put(?:s|ting)? on hold|delay\\w*+(?! by)|shelv\\w+|defer(?:s|red|ring)|reschedul\\w+|push(?:es|ed|ing)? back";

    /** Further names and a time: "and Oman on Monday". */
    private static final String REST =
            "^(?:(?:,? and|,| in) (?:the )?<(?:state|city|capital):\\d+>| and <person:\\d+>)*+(?:,? (?:on |in |from |for )?<time:\\d+>)?";
    /** The same and an aside: "originally set for May". */
    private static final String ASIDE = REST + "(?:, [^,;]{1,60},)?,? (?:which )?";

    private static final String BEEN =
            "(?:was|were|is|are|has been|have been|had been|is being|was being|would be|will be) (?:also |now |since |again |[a-z]+ly )?";
    private static final Pattern CANCELLED = Pattern.compile(ASIDE + "(?:" + BEEN + "(?:" + CALL_OFF
            + ")\\b|(?:will|would) (?:not|no longer) (?:go ahead|take place|happen|be going ahead)|fell through)");
    private static final Pattern POSTPONED =
            Pattern.compile(ASIDE + BEEN + "(?:" + PUT_OFF + "|moved (?:back )?to)\\b");
    private static final Pattern DENIED = Pattern.compile(
            ASIDE + "(?:" + BEEN
                    + "(?:denied|ruled out|not (?:true|planned|on the agenda))|never (?:took place|happened)|(?:did|has|had|have) not (?:take place|taken place|happen(?:ed)?))\\b");
    private static final Pattern OPEN = Pattern.compile(
            ASIDE
                    + "(?:may|might|could|would|(?:is|are|was|were|remains?|remained) (?:still )?(?:likely|unlikely|possible|uncertain|in doubt|unclear|under (?:consideration|discussion)|being considered))\\b");
    private static final Pattern PLANNED = Pattern.compile(
            REST
                    + "(?:,? (?:which )?(?:(?:is|are|was|were|had been|has been) )?(?:[a-z]+ly |now |already )?(?:(?:planned|scheduled|slated|expected)\\b|set (?:for|to begin|to start|to take)|due (?:for|on|in|next|to begin|to start|to take))"
                    + "|(?:, [^,;]{1,60},)?,? (?:which )?(?:will|is to|are to) (?:also |now )?(?:take place|begin|start|go ahead|come|focus|last|be ))");

    private WordsBehind() {}

    static boolean cancel(PatternMatch match) {
        return CANCELLED.matcher(match.afterInLowerCase()).find();
    }

    static boolean postpone(PatternMatch match) {
        return POSTPONED.matcher(match.afterInLowerCase()).find();
    }

    static boolean deny(PatternMatch match) {
        return DENIED.matcher(match.afterInLowerCase()).find();
    }

    static boolean leaveOpen(PatternMatch match) {
        return OPEN.matcher(match.afterInLowerCase()).find();
    }

    static boolean plan(PatternMatch match) {
        return PLANNED.matcher(match.afterInLowerCase()).find();
    }
}
