package io.casus.examples.rule;

import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.Wording;
import io.casus.vocabulary.IncidentStatus;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells from the words before a launch whether it happened. Launches that are only feared, possible or repeated are no
 * incidents, so that nothing is returned for them.
 */
final class Modality {
    private static final Wording CONDITION = Wording.of(
            "(?i)\\b(?:if|whether|unless|fears?|feared|fearing|risk|possib\\w+|in case|every time|whenever|each time|often|regularly|routinely|typically|in the event|never|not|unlikely|doubt\\w*|no evidence|should|could|may|might|would|(?:can|could) not confirm)\\b[^,;:]{0,60}$");
    private static final Wording NO_FACT = Wording.of(
            "(?i)\\b(?:any|no|possib\\w+|potential\\w*|further|future|upcoming|next|expected|anticipat\\w+|speculat\\w+|prepar\\w+|ready|readiness|capab\\w+|ability|another|more|never|without|not|stop|halt|refrain\\w*|avoid|deter|prevent|ban\\w*|prohibit\\w*|could|may|might|would|should|if|whether|previous|past|recent|similar|like|(?:to|of|for|help|help to) (?:detect|track|monitor|intercept|spot)|(?:detect|track|monitor|intercept)ing|warn\\w* of|simulat\\w*|practi[cs]\\w*|rehears\\w*|no evidence)\\b[^,;:]{0,40}$");
    private static final Wording DENIED = Wording.of(
            "(?i)\\b(?:den(?:y|ies|ied|ying)|rejected (?:claims|reports|accusations|allegations)|dismissed (?:claims|reports)|(?:fabrications?|rumou?rs?|lies?) that)\\b[^;:]{0,60}$|\\bdebunk\\w*\\b[^;:]{0,90}$");
    private static final Wording CANCELLED = Wording.of(
            "(?i)\\b(?:cancel\\w*|called off|calls off|calling off|scrub\\w+|abort\\w*|shelved|suspended)\\b[^,;:]{0,40}$");
    private static final Wording PLANNED = Wording.of(
            "(?i)\\b(?:will|plan\\w*|postpon\\w+|delay\\w+|put off|announc\\w+ (?:the|a|its|an)|intend\\w*|schedul\\w+|set to|due to|about to|going to)\\b[^,;:]{0,40}$");
    private static final Pattern PLANNED_AFTER = Pattern.compile(
            "^ (?:will|would|(?:is|was) (?:due|set|scheduled|expected|planned)? ?to) (?:take place|happen|go ahead|be (?:held|conducted|carried out))\\b"
                    + "|^ (?:is|was) (?:due|scheduled|planned) (?:on|for|in|between|next|<time)");
    private static final Wording ALLEGED = Wording.of(
            "(?i)\\b(?:alleg\\w+|accus\\w+)\\b[^;:]{0,60}$|\\breports? (?:in|by|from) [^;:]{0,50}\\bthat\\b[^;:]{0,40}$");

    /** "Alleged that Iran's launch defies a resolution" speaks of a launch that nobody doubts. */
    private static final Wording ALLEGED_LAUNCH =
            Wording.of("(?i)\\b(?:alleg\\w+|accus\\w+)\\b(?![^;:]{0,60}\\bthat\\b)[^;:]{0,60}$");
    /** "Denied that it had fired the missile as a signal": what is denied is the reason. */
    private static final Pattern REASON =
            Pattern.compile("(?i)^ (?:as an?\\b|to\\b|in order|because|in (?:anger|response|retaliation)|out of)");

    /** So that the colon in a tag ends no clause. */
    private static final Pattern TAG_NUMBER = Pattern.compile(":\\d+>");

    private Modality() {}

    /** Of a verb in the past or the present: "said that North Korea fired a missile". */
    static Optional<IncidentStatus> ofVerb(PatternMatch launch) {
        String clause = clause(launch);
        if (DENIED.isIn(clause)) {
            return isReasonDenied(launch) ? Optional.empty() : Optional.of(IncidentStatus.DENIED);
        }
        if (CONDITION.isIn(clause)) {
            return Optional.empty();
        }
        return Optional.of(ALLEGED.isIn(clause) ? IncidentStatus.ALLEGED : IncidentStatus.OCCURRED);
    }

    /** Of a noun: "postponed the launch of a missile". */
    static Optional<IncidentStatus> ofNoun(PatternMatch launch) {
        String clause = clause(launch);
        if (DENIED.isIn(clause)) {
            return Optional.of(IncidentStatus.DENIED);
        }
        if (CANCELLED.isIn(clause)) {
            return Optional.of(IncidentStatus.CANCELLED);
        }
        if (NO_FACT.isIn(clause)) {
            return Optional.empty();
        }
        if (PLANNED.isIn(clause) || PLANNED_AFTER.matcher(launch.after()).find()) {
            return Optional.of(IncidentStatus.ANNOUNCED);
        }
        return Optional.of(ALLEGED_LAUNCH.isIn(clause) ? IncidentStatus.ALLEGED : IncidentStatus.OCCURRED);
    }

    /** Whether only the reason of a launch is denied. */
    static boolean isReasonDenied(PatternMatch launch) {
        return LaunchWords.isDefinite(launch) && REASON.matcher(launch.after()).find();
    }

    private static String clause(PatternMatch launch) {
        String before = TAG_NUMBER.matcher(launch.before()).replaceAll(">");
        return before.substring(Math.max(0, before.length() - 90));
    }
}
