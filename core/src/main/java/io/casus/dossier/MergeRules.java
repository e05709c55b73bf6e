package io.casus.dossier;

import static io.casus.attribute.Attribute.defaulted;
import static io.casus.attribute.Attribute.repeated;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The rules by which values are chosen: a named set for all attributes, and exceptions for some. */
@Value.Immutable
public sealed interface MergeRules extends Structured permits ImmutableMergeRules {

    /** The attribute {@link #set()}. */
    Attribute<MergeRules, RuleSet> SET = defaulted("set", RuleSet.TYPE, MergeRules::set, Builder.class, Builder::set);

    /** The attribute {@link #exceptions()}. */
    Attribute<MergeRules, AttributeRule> EXCEPTIONS =
            repeated("exceptions", AttributeRule.TYPE, MergeRules::exceptions, Builder.class, Builder::addException);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<MergeRules> TYPE = RecordType.of(MergeRules.class, Builder::new, ImmutableList.of(SET, EXCEPTIONS));

    /** The rules {@link RuleSet#MOST_CONSERVATIVE}, without exceptions. */
    MergeRules MOST_CONSERVATIVE = builder().set(RuleSet.MOST_CONSERVATIVE).build();

    /** The rules {@link RuleSet#MOST_INFORMATIVE}, without exceptions. */
    MergeRules MOST_INFORMATIVE = builder().set(RuleSet.MOST_INFORMATIVE).build();

    /** The rules {@link RuleSet#MOST_REPRESENTATIVE}, without exceptions. They hold where nothing else is said. */
    MergeRules MOST_REPRESENTATIVE = builder().build();

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the set that holds for all attributes but the exceptions} */
    @Value.Default
    default RuleSet set() {
        return RuleSet.MOST_REPRESENTATIVE;
    }

    /** {@return the attributes that have rules of their own, each once, in the order of their names} */
    ImmutableList<AttributeRule> exceptions();

    /**
     * Returns these rules with others for one attribute.
     *
     * @param attribute the attribute
     * @param rule the rule to ask first
     * @param tieBreak the rule that chooses where the first leaves more than one value
     * @param secondTieBreak the rule that chooses where the tie-break leaves more than one value
     * @return the rules with this exception, in place of one for the same attribute
     */
    default MergeRules with(Attribute<?, ?> attribute, MergeRule rule, MergeRule tieBreak, MergeRule secondTieBreak) {
        AttributeRule exception = AttributeRule.builder()
                .attribute(attribute.toString())
                .rule(rule)
                .tieBreak(tieBreak)
                .secondTieBreak(secondTieBreak)
                .build();
        Stream<AttributeRule> others =
                exceptions().stream().filter(other -> !other.attribute().equals(exception.attribute()));
        return toBuilder()
                .exceptions(Stream.concat(others, Stream.of(exception)).toList())
                .build();
    }

    /**
     * Returns these rules with those of another set for one attribute.
     *
     * @param attribute the attribute
     * @param set the set whose rule and tie-breaks are to hold for the attribute
     * @return the rules with this exception, in place of one for the same attribute
     */
    default MergeRules with(Attribute<?, ?> attribute, RuleSet set) {
        return with(
                attribute, set.chain().get(0), set.chain().get(1), set.chain().get(2));
    }

    /**
     * Returns the rules for an attribute.
     *
     * @param attribute the attribute
     * @return the rule, the first tie-break and the second, in this order
     */
    default ImmutableList<MergeRule> chain(Attribute<?, ?> attribute) {
        return exceptions().stream()
                .filter(exception -> exception.attribute().equals(attribute.toString()))
                .findFirst()
                .map(exception -> ImmutableList.of(exception.rule(), exception.tieBreak(), exception.secondTieBreak()))
                .orElse(set().chain());
    }

    @Override
    default String describe() {
        return set().describe()
                + exceptions().stream()
                        .map(exception -> "; " + exception.describe())
                        .collect(Collectors.joining());
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<MergeRules> type() {
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

    /** Builds {@link MergeRules}. Not for use by several threads at once. */
    final class Builder extends ImmutableMergeRules.Builder implements RecordType.Assembly<MergeRules> {
        Builder() {}

        /**
         * Builds the rules.
         *
         * @return the rules, with the exceptions in the order of their attributes
         * @throws io.casus.InvalidValueException if two exceptions are for one attribute
         */
        @Override
        public MergeRules build() {
            MergeRules built = super.build();
            ImmutableList<AttributeRule> inOrder =
                    ImmutableList.sortedCopyOf(Comparator.comparing(AttributeRule::attribute), built.exceptions());
            RuleChecks.requireEachOnce(inOrder);
            return inOrder.equals(built.exceptions())
                    ? built
                    : built.toBuilder().exceptions(inOrder).build();
        }
    }
}
