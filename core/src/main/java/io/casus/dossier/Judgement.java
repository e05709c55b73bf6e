package io.casus.dossier;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a person says of two reported incidents: that they are the same happening, or that they are not. It wins over the computed verdict.
 */
@Value.Immutable
public sealed interface Judgement extends Structured permits ImmutableJudgement {

    /** The attribute {@link #first()}. */
    Attribute<Judgement, ReportedIncident> FIRST =
            required("first", ReportedIncident.TYPE, Judgement::first, Builder.class, Builder::first);

    /** The attribute {@link #second()}. */
    Attribute<Judgement, ReportedIncident> SECOND =
            required("second", ReportedIncident.TYPE, Judgement::second, Builder.class, Builder::second);

    /** The attribute {@link #verdict()}. */
    Attribute<Judgement, Verdict> VERDICT =
            required("verdict", Verdict.TYPE, Judgement::verdict, Builder.class, Builder::verdict);

    /** The attribute {@link #by()}. */
    Attribute<Judgement, String> BY = optional("by", STRING, Judgement::by, Builder.class, Builder::by);

    /** The attribute {@link #reason()}. */
    Attribute<Judgement, String> REASON = optional("reason", STRING, Judgement::reason, Builder.class, Builder::reason);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Judgement> TYPE =
            RecordType.of(Judgement.class, Builder::new, ImmutableList.of(FIRST, SECOND, VERDICT, BY, REASON));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the one of the two that comes first in order} */
    ReportedIncident first();

    /** {@return the other of the two} */
    ReportedIncident second();

    /** {@return what the person says of the two} */
    Verdict verdict();

    /** {@return who judged; empty if nobody wrote it down} */
    Optional<String> by();

    /** {@return why, in words; empty if nobody wrote it down} */
    Optional<String> reason();

    /**
     * Returns a judgement that two reported incidents are the same happening.
     *
     * @param one the one
     * @param other the other
     * @return the judgement
     * @throws io.casus.InvalidValueException if the two are one and the same reported incident
     */
    static Judgement same(ReportedIncident one, ReportedIncident other) {
        return builder().first(one).second(other).verdict(Verdict.POSITIVE).build();
    }

    /**
     * Returns a judgement that two reported incidents are not the same happening.
     *
     * @param one the one
     * @param other the other
     * @return the judgement
     * @throws io.casus.InvalidValueException if the two are one and the same reported incident
     */
    static Judgement different(ReportedIncident one, ReportedIncident other) {
        return builder().first(one).second(other).verdict(Verdict.NEGATIVE).build();
    }

    @Override
    default String describe() {
        return first().describe() + " and " + second().describe() + ": "
                + verdict().describe()
                + by().map(who -> ", says " + who).orElse("")
                + reason().map(why -> ", because " + why).orElse("");
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Judgement> type() {
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

    /** Builds a {@link Judgement}. Not for use by several threads at once. */
    final class Builder extends ImmutableJudgement.Builder implements RecordType.Assembly<Judgement> {
        Builder() {}

        /**
         * Builds the judgement, with the two incidents in their order.
         *
         * @return the judgement
         * @throws io.casus.InvalidValueException if the two incidents are one and the same
         */
        @Override
        public Judgement build() {
            Judgement built = super.build();
            Pairs.requireTwo(built.first(), built.second());
            return built.first().compareTo(built.second()) < 0
                    ? built
                    : built.toBuilder()
                            .first(built.second())
                            .second(built.first())
                            .build();
        }
    }
}
