package io.casus.dossier;

import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.INTEGER;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import java.util.Locale;
import org.immutables.value.Value;

/** What one rule says of two reported incidents. */
@Value.Immutable
public sealed interface MatchReason extends Structured permits ImmutableMatchReason {

    /** The attribute {@link #rule()}. */
    Attribute<MatchReason, String> RULE = required("rule", STRING, MatchReason::rule, Builder.class, Builder::rule);

    /** The attribute {@link #weight()}. */
    Attribute<MatchReason, Integer> WEIGHT =
            required("weight", INTEGER, MatchReason::weight, Builder.class, Builder::weight);

    /** The attribute {@link #sentence()}. */
    Attribute<MatchReason, String> SENTENCE =
            required("sentence", STRING, MatchReason::sentence, Builder.class, Builder::sentence);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<MatchReason> TYPE =
            RecordType.of(MatchReason.class, Builder::new, ImmutableList.of(RULE, WEIGHT, SENTENCE));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the rule, in lowerCamelCase} */
    String rule();

    /** {@return how much it counts: above zero for the same happening, below zero against it} */
    int weight();

    /** {@return what the rule found, in a sentence} */
    String sentence();

    /**
     * Returns a reason.
     *
     * @param rule the name of the rule
     * @param weight how much it counts
     * @param sentence what the rule found
     * @return the reason
     */
    static MatchReason of(String rule, int weight, String sentence) {
        return builder().rule(rule).weight(weight).sentence(sentence).build();
    }

    @Override
    default String describe() {
        return String.format(Locale.ROOT, "%+d %s: %s", weight(), rule(), sentence());
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<MatchReason> type() {
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

    /** Builds a {@link MatchReason}. Not for use by several threads at once. */
    final class Builder extends ImmutableMatchReason.Builder implements RecordType.Assembly<MatchReason> {
        Builder() {}
    }
}
