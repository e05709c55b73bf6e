package io.casus.examples.rule;

import io.casus.examples.mention.PatternMatch;
import io.casus.vocabulary.IncidentStatus;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells from the words before a launch whether it happened. Launches that are only feared, possible or repeated are no incidents, so that nothing
 * is returned for them.
 */
final class Modality {
    private static final Pattern HYPOTHETICAL = Pattern.compile(
            "(?i)\\b(?:if|whether|unless|should|would|could|may|might|can|cannot|fears?|feared|fearing|risk of|possib\\w+|potential\\w*|capab\\w+|able to|ability|in case"
                    + "|every time|whenever|often|regularly|routinely|typically|in the event|any|future|further|upcoming|next|expected|anticipat\\w+|speculat\\w+|prepar\\w+|ready|readiness|designed|ban\\w*|prohibit\\w*|bar\\w*|stop|halt|refrain\\w*|never|without|unlikely|likely|not|n't|avoid|deter|prevent)\\b[^,;:]{0,60}$");
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(?:den(?:y|ies|ied|ying)|rejected (?:claims|reports|accusations|allegations)|dismissed (?:claims|reports))\\b[^;:]{0,60}$");
    private static final Pattern CANCELLED = Pattern.compile(
            "(?i)\\b(?:cancel\\w*|called off|calls off|calling off|postpon\\w+|delay\\w+|scrub\\w+|abort\\w*|shelved|suspended)\\b[^,;:]{0,40}$");
    private static final Pattern PLANNED = Pattern.compile(
            "(?i)\\b(?:will|plan\\w*|announc\\w+|intend\\w*|schedul\\w+|vow\\w*|threaten\\w*|set to|due to|about to|going to)\\b[^,;:]{0,50}$");
    private static final Pattern ALLEGED = Pattern.compile("(?i)\\b(?:alleg\\w+|accus\\w+)\\b[^;:]{0,60}$");

    private Modality() {}

    static Optional<IncidentStatus> of(PatternMatch launch) {
        String before = launch.before();
        String clause = before.substring(Math.max(0, before.length() - 90));
        if (DENIED.matcher(clause).find()) {
            return Optional.of(IncidentStatus.DENIED);
        }
        if (CANCELLED.matcher(clause).find()) {
            return Optional.of(IncidentStatus.CANCELLED);
        }
        if (HYPOTHETICAL.matcher(clause).find()) {
            return Optional.empty();
        }
        if (PLANNED.matcher(clause).find()) {
            return Optional.of(IncidentStatus.ANNOUNCED);
        }
        return Optional.of(ALLEGED.matcher(clause).find() ? IncidentStatus.ALLEGED : IncidentStatus.OCCURRED);
    }
}
