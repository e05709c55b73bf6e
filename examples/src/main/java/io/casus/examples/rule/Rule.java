package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;

/**
 * Something that sentences say in a recurring way, such as who launched what. A rule looks at one sentence only and
 * knows no other rule.
 */
public interface Rule {

    /**
     * Reads a sentence.
     *
     * @param text the sentence, or a sentence within a quotation
     * @return what it says, as far as this rule understands it; empty if it says nothing of that sort
     */
    ImmutableList<Finding> read(MarkedText text);

    /**
     * Returns the patterns without one of which the rule finds nothing, so that it is only asked where one may fit.
     *
     * @return the patterns; empty for a rule that looks at every sentence
     */
    default ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of();
    }

    /**
     * Returns whether what the rule finds is taken for granted by the sentence rather than said by whoever the sentence
     * quotes: in "he said that the launch was a reminder", that there was a launch.
     *
     * @return whether the findings rest on the report's own word
     */
    default boolean isTakenForGranted() {
        return false;
    }
}
