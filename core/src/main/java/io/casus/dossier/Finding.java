package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.ByAttributeType;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.incident.IncidentId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the reports together say of one attribute of an incident: the value that was chosen and by which rule, who supports it and who dissents.
 *
 * <p>An attribute that may have several values, such as the visitors, has a finding for each of them: reports that do not name one do not dissent.
 * The time also has a finding for the day and one for the time of day, for reports that agree on the one may differ on the other.
 *
 * @param <V> the type of the attribute's values
 */
@Value.Immutable
public sealed interface Finding<V> extends Structured permits ImmutableFinding {
    /** All findings, which are written by the attribute that they are about. */
    ByAttributeType<Finding<?>> BY_ATTRIBUTE = ByAttributeType.<Finding<?>>of(
                    Finding.class, Finding::attribute, Finding::typeFor, Finding::describe)
            .aboutAnother();

    /** The aspect of a time that is its day. */
    String DAY = "day";

    /** The aspect of a time that is its time of day. */
    String TIME_OF_DAY = "time of day";

    /**
     * Returns the type of the findings about an attribute.
     *
     * @param <V> the type of the attribute's values
     * @param about the attribute
     * @return the type, with all attributes in the order in which they are written
     */
    static <V> RecordType<Finding<V>> typeFor(Attribute<?, V> about) {
        return FindingAttributes.typeFor(about);
    }

    /**
     * Returns a new builder.
     *
     * @param <V> the type of the attribute's values
     * @param attribute the attribute
     * @return a builder with nothing else set
     */
    static <V> Builder<V> builder(Attribute<?, V> attribute) {
        return new Builder<V>().attribute(attribute);
    }

    /** {@return the attribute that it is about} */
    Attribute<?, V> attribute();

    /** {@return the merged incident} */
    IncidentId incident();

    /** {@return the part of the value that it is about, {@code "day"} or {@code "time of day"}; empty if it is about all of it} */
    Optional<String> aspect();

    /** {@return how far the reports agree} */
    FindingState state();

    /** {@return the value that was chosen; empty if nobody gave one, or no rule could decide} */
    Optional<V> value();

    /** {@return the rule that chose; empty if there was nothing to choose between} */
    Optional<MergeRule> rule();

    /** {@return the tie-break that decided, where the rule left more than one value; empty if none was needed, or none decided} */
    Optional<MergeRule> tieBreak();

    /** {@return those who give the value or one that agrees with it} */
    ImmutableList<Testimony<V>> support();

    /** {@return those who give a value that contradicts it, or deny it; all who give any, if no rule could decide} */
    ImmutableList<Testimony<V>> dissent();

    /** {@return those who say that the value is not known, who deny another one, or who tell nothing by what they say, such as "today"} */
    ImmutableList<Testimony<V>> unknown();

    /**
     * {@return how many of those who support it are independent of each other at least: the size of a set of supporters of whom no two rest on one
     * origin, found by taking those with the fewest origins first}
     */
    int supportOrigins();

    /** {@return how many of those who dissent are independent of each other at least} */
    int dissentOrigins();

    /**
     * Returns whether values were given and no rule could decide between them.
     *
     * @return whether there is no value though somebody gave one
     */
    default boolean isIndeterminate() {
        return value().isEmpty() && !dissent().isEmpty();
    }

    /**
     * Returns the name of what the finding is about.
     *
     * @return the name of the attribute as words, with the aspect if there is one
     */
    default String label() {
        return attribute().label() + aspect().map(part -> ", " + part).orElse("");
    }

    @Override
    default String describe() {
        return FindingDescription.of(this);
    }

    @Override
    default String oneLine() {
        return "Finding on " + incident() + ", " + describe().replaceAll("\\s+", " ");
    }

    @Override
    default RecordType<Finding<V>> type() {
        return typeFor(attribute());
    }

    /**
     * Returns a builder that holds the attributes of this value, to change some of them.
     *
     * @return a builder
     */
    default Builder<V> toBuilder() {
        return new Builder<V>().from(this);
    }

    /**
     * Builds a {@link Finding}. Not for use by several threads at once.
     *
     * @param <V> the type of the attribute's values
     */
    final class Builder<V> extends ImmutableFinding.Builder<V> implements RecordType.Assembly<Finding<V>> {
        Builder() {}
    }
}
