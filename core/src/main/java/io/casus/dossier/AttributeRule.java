package io.casus.dossier;

import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import org.immutables.value.Value;

/** The rules by which the value of one attribute is chosen, where these are others than for the rest. */
@Value.Immutable
public sealed interface AttributeRule extends Structured permits ImmutableAttributeRule {

    /** The attribute {@link #attribute()}. */
    Attribute<AttributeRule, String> ATTRIBUTE =
            required("attribute", STRING, AttributeRule::attribute, Builder.class, Builder::attribute);

    /** The attribute {@link #rule()}. */
    Attribute<AttributeRule, MergeRule> RULE =
            required("rule", MergeRule.TYPE, AttributeRule::rule, Builder.class, Builder::rule);

    /** The attribute {@link #tieBreak()}. */
    Attribute<AttributeRule, MergeRule> TIE_BREAK =
            required("tieBreak", MergeRule.TYPE, AttributeRule::tieBreak, Builder.class, Builder::tieBreak);

    /** The attribute {@link #secondTieBreak()}. */
    Attribute<AttributeRule, MergeRule> SECOND_TIE_BREAK = required(
            "secondTieBreak", MergeRule.TYPE, AttributeRule::secondTieBreak, Builder.class, Builder::secondTieBreak);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<AttributeRule> TYPE = RecordType.of(
            AttributeRule.class, Builder::new, ImmutableList.of(ATTRIBUTE, RULE, TIE_BREAK, SECOND_TIE_BREAK));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the attribute with its type, such as {@code MissileLaunch.count}, or {@code Incident.time} for those that all kinds have} */
    String attribute();

    /** {@return the rule that is asked first} */
    MergeRule rule();

    /** {@return the rule that chooses where the first leaves more than one value} */
    MergeRule tieBreak();

    /** {@return the rule that chooses where the tie-break leaves more than one value} */
    MergeRule secondTieBreak();

    @Override
    default String describe() {
        return attribute() + ": " + rule().describe() + ", then " + tieBreak().describe() + ", then "
                + secondTieBreak().describe();
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<AttributeRule> type() {
        return TYPE;
    }

    /**
     * Returns a builder that holds the attributes of this value, to change some of them.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link AttributeRule}. Not for use by several threads at once. */
    final class Builder extends ImmutableAttributeRule.Builder implements RecordType.Assembly<AttributeRule> {
        Builder() {}
    }
}
