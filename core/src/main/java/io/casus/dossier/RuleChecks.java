package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;

/** What must hold of rules. */
final class RuleChecks {
    private RuleChecks() {}

    static void requireEachOnce(ImmutableList<AttributeRule> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            String attribute = inOrder.get(i).attribute();
            if (attribute.equals(inOrder.get(i - 1).attribute())) {
                throw new InvalidValueException(
                        "The attribute " + attribute + " has two exceptions from the rules, but one is expected.",
                        attribute);
            }
        }
    }
}
