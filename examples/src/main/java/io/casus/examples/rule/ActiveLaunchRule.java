package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import java.util.Optional;

/**
 * Somebody launches something: "Iran fired at least four short-range ballistic missiles", "Hezbollah said it had
 * launched two rockets", "India attempted to launch a missile".
 */
final class ActiveLaunchRule implements Rule {
    private static final String TRIED =
            "(?:attempted|attempts|tried|failed) to (?:successfully )?(?<tried>" + LaunchWords.FIRE + ")";
    private static final String CLAIMED =
            "(?:claims?|claimed|says|is believed|is thought|is said|is reported|was reported|appears?|appeared|boasts?) to have "
                    + LaunchWords.ADVERBS + "(?<claimed>" + LaunchWords.FIRED + ")";
    private static final String SAID =
            "(?:said|says|claims|claimed|announced|announces|confirmed|confirms|declared|reported|boasted) (?:(?:late |early |on )*<time:\\d+> )?(?:that )?(?:they|<it:\\d+>|its forces) "
                    + LaunchWords.ADVERBS + "(?<said>" + LaunchWords.FIRED + ")";
    private static final String WENT_ON =
            "(?:was|were|began|started) (?:launching|firing|test-firing)|responded (?:by|with) (?:launching|firing|test-firing)|tested launching|claimed responsibility for(?: (?:firing|launching))?";
    /** Drones and missiles that are sent, are sent against somebody; missiles alone may be a gift. */
    private static final String SENT =
            "sent(?= (?:[^\\s;,<>]+ |<count:\\d+> ){1,5}(?:drones|uavs)(?:,| and| as well as) "
                    + "| (?:[a-z]+ )?<missile:\\d+>(?:,? and (?:[a-z\\d]+ )?drones)? (?:against|towards?|at|into)\\b)";

    private static final SentencePattern PATTERN = SentencePattern.of(
            "(?<!\\b(?:by|with|in|from|at|near|towards?|against|into|over) (?:the )?)(?:{with:launcher},? and (?:the )?)?"
                    + LaunchWords.LAUNCHER
                    + "(?:, (?:[^,;<>]{1,60}|(?:in (?:partnership|cooperation|coordination) with|together with|along with|alongside) [^,;]{1,60}),|,)? (?:which |who )?(?<last>last )?"
                    + LaunchWords.ADVERBS + "(?:(?<verb>"
                    + LaunchWords.FIRED + "|" + WENT_ON + "|" + SENT + ")|"
                    + TRIED + "|" + CLAIMED + "|" + SAID + ") " + LaunchWords.WHAT_IT_SEEMED + LaunchWords.BARRAGE_OF
                    + LaunchWords.DRONES_AND
                    + "(?:<(?:people|state):\\d+>-(?:made|supplied|built|provided|donated|designed) )?(?:[a-z\\d]+ of (?:its|their|<it:\\d+>) own |(?:the|its|their|<it:\\d+>) (?:new |<(?:people|state):\\d+>-made |(?!(?:on|of|at|against|from|with|in|to|for|by|as|after|and)\\b)[a-z][\\w-]+ ){1,3}|the |its |<it:\\d+> |their |an? (?:total of |<people:\\d+> )?)?\"?{what:missile}(?:,? and {second:missile}|, (?:the |an? )?{named:missile}(?=,))?(?! (?:attack|strike|program|to <(?:state|capital)))");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(PATTERN);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PATTERN.find(text).stream()
                .filter(match -> !LaunchWords.isHypothetical(match))
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        return Modality.ofVerb(match).map(status -> {
            ImmutableList.Builder<Said<?>> said =
                    ImmutableList.<Said<?>>builder().addAll(LaunchWords.about(match));
            for (String verb : ImmutableList.of("verb", "tried", "claimed", "said")) {
                said.addAll(LaunchWords.purpose(match, verb));
            }
            said.addAll(LaunchWords.aim(match));
            boolean earlier =
                    LaunchWords.looksBack(match) || match.words("last").isPresent();
            return LaunchWords.told(match, earlier ? Reference.EARLIER : Reference.TOLD, status, said.build());
        });
    }
}
