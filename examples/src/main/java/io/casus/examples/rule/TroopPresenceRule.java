package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;

/**
 * Troops are somewhere: "Djibouti is home to thousands of French troops", "some 900 US troops are stationed in Syria",
 * "the Cuban army, which took part in the war in Angola".
 */
final class TroopPresenceRule implements Rule {
    private static final String TROOPS = DeploymentSentence.TROOPS;
    private static final String MANY = DeploymentSentence.MANY;
    private static final String WHERE = " (?:in|at|near|across|inside|from) (?:the )?{where:place}";
    private static final String THERE = "(?:deployed|stationed|based|garrisoned)";
    private static final String FIGHT =
            "(?<activity>(?:fight(?:s|ing)?|fought|operating|serving|training|taking part in (?:the )?(?:fighting|war|conflict|battles?)|takes? part in (?:the )?(?:fighting|war|conflict|battles?)|took part in (?:the )?(?:fighting|war|conflict|battles?)|participat(?:es|ed|ing) in (?:the )?(?:fighting|war|conflict|battles?))"
                    + "(?: (?:alongside|against|for|with) (?:the )?{nation}(?: [a-z]+)?)?)";

    private static final ImmutableList<DeploymentSentence> SENTENCES = ImmutableList.of(
            DeploymentSentence.of(
                    "{where:place}(?:,(?: [^\\s,;.]+){1,8}?)? (?:(?:is|are|was|also|remains) )*(?:home to|hosts|hosting|hosted) "
                            + MANY + "{of:nation} " + TROOPS),
            DeploymentSentence.of(
                    MANY + "{of:nation} " + TROOPS + " (?:who |that |which )?" + Reality.AUX + THERE + WHERE),
            DeploymentSentence.of("(?:" + MANY + "{of:nation} " + TROOPS
                    + "|{by:organization}),? (?:who |that |which )?" + Reality.AUX + FIGHT + WHERE),
            DeploymentSentence.of("{by:government} " + Reality.AUX + "(?:has|have|had|keeps?|maintains?) " + MANY
                    + TROOPS + "(?: " + THERE + ")?" + WHERE));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return DeploymentSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return DeploymentSentence.read(SENTENCES, text);
    }
}
