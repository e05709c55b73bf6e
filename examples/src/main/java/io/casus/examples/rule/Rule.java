package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;

/**
 * Something that sentences say in a recurring way, such as who launched what. A rule looks at one sentence only and knows no other rule.
 */
public interface Rule {

    /**
     * Reads a sentence.
     *
     * @param text the sentence, or a sentence within a quotation
     * @return what it says, as far as this rule understands it; empty if it says nothing of that sort
     */
    ImmutableList<Finding> read(MarkedText text);
}
