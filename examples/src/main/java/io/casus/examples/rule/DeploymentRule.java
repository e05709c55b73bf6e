package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;

/**
 * Troops are sent somewhere: "Kenya sent about 400 police and soldiers to Haiti", "the deployment of French troops in
 * Mali was initiated by Bamako".
 */
final class DeploymentRule implements Rule {
    private static final String TROOPS = DeploymentSentence.TROOPS;
    private static final String MANY = DeploymentSentence.MANY;
    private static final String WHERE =
            " (?:to|in|into|at|on|near|across|inside) (?:the )?(?:{nation}(?:'s)? )?{where:place}(?!'s)";
    private static final String TO_DO =
            "(?:,? (?:to|and) (?<activity>(?:fight|help|support|train|assist|take part|defend|guard|join|back|protect|reinforce)[^.;,\"<]{0,50}(?:<\\w+:\\d+>)?))?";
    private static final String INITIATED =
            "(?:,?(?: which)? (?:was|had been|is) (?:initiated|proposed|suggested|offered|requested) by (?:the )?{initiator:party})?";

    private static final ImmutableList<DeploymentSentence> SENTENCES = ImmutableList.of(
            DeploymentSentence.of("{by:party}" + Reality.ASIDE + Reality.AUX
                    + "(?:deploy(?:s|ed|ing)?|send(?:s|ing)?|sent|dispatch(?:es|ed|ing)?|station(?:s|ed|ing)|contribut(?:e|es|ed|ing)) "
                    + MANY + TROOPS + "(?:" + WHERE + ")?" + TO_DO),
            DeploymentSentence.of(MANY + "{of:nation}(?:'s?)? " + TROOPS
                    + " (?:(?:have|has|had)(?: already| also| now)? been|were|was|are being|is being) (?:deployed|sent|dispatched)"
                    + WHERE + TO_DO),
            DeploymentSentence.of(
                    "\\bdeployment of " + MANY + "{of:nation}(?:'s?)? " + TROOPS + "(?:" + WHERE + ")?" + INITIATED),
            DeploymentSentence.of("\\bdeployment by (?:the )?{by:party} of " + MANY + TROOPS + "(?:" + WHERE + ")?"),
            DeploymentSentence.of("{of:nation}(?:'s?)? (?:troop |military )?deployment(?: of {many:count} " + TROOPS
                    + ")?" + WHERE + INITIATED),
            DeploymentSentence.of(
                    "(?:{of:nation}|{by:it})(?:'s?)? troop (?:contributions?|support|deployments?|dispatch)(?: (?:in|to|for) (?<activity>(?:fighting|(?:(?:the|an?|ongoing|current|<\\w+:\\d+>(?:'s)?) ){0,3}(?:war|conflict|fight|fighting))(?: (?:in|on|against|for|with|alongside))?(?: <\\w+:\\d+>)?)|"
                            + WHERE + ")?"));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return DeploymentSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return DeploymentSentence.read(SENTENCES, text);
    }
}
