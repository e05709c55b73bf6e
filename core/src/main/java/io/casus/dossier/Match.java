package io.casus.dossier;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.INTEGER;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Two reported incidents that were compared, with what speaks for and against their being the same happening. */
@Value.Immutable
public sealed interface Match extends Structured permits ImmutableMatch {

    /** The attribute {@link #first()}. */
    Attribute<Match, ReportedIncident> FIRST =
            required("first", ReportedIncident.TYPE, Match::first, Builder.class, Builder::first);

    /** The attribute {@link #second()}. */
    Attribute<Match, ReportedIncident> SECOND =
            required("second", ReportedIncident.TYPE, Match::second, Builder.class, Builder::second);

    /** The attribute {@link #score()}. */
    Attribute<Match, Integer> SCORE = required("score", INTEGER, Match::score, Builder.class, Builder::score);

    /** The attribute {@link #computed()}. */
    Attribute<Match, Verdict> COMPUTED =
            required("computed", Verdict.TYPE, Match::computed, Builder.class, Builder::computed);

    /** The attribute {@link #verdict()}. */
    Attribute<Match, Verdict> VERDICT =
            required("verdict", Verdict.TYPE, Match::verdict, Builder.class, Builder::verdict);

    /** The attribute {@link #reasons()}. */
    Attribute<Match, MatchReason> REASONS =
            repeated("reasons", MatchReason.TYPE, Match::reasons, Builder.class, Builder::addReason);

    /** The attribute {@link #decidedBy()}. */
    Attribute<Match, Judgement> DECIDED_BY =
            optional("decidedBy", Judgement.TYPE, Match::decidedBy, Builder.class, Builder::decidedBy);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Match> TYPE = RecordType.of(
            Match.class, Builder::new, ImmutableList.of(FIRST, SECOND, SCORE, COMPUTED, VERDICT, REASONS, DECIDED_BY));

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

    /** {@return the sum of the weights of the reasons, but at least -100 and at most 100; zero says nothing either way} */
    int score();

    /** {@return the verdict that the score alone gives} */
    Verdict computed();

    /** {@return the verdict that holds: a person's, or else the computed one} */
    Verdict verdict();

    /** {@return what each rule that had something to say found; a rule says nothing where information is missing} */
    ImmutableList<MatchReason> reasons();

    /** {@return the judgement from which the verdict comes; empty if it is the computed one} */
    Optional<Judgement> decidedBy();

    @Override
    default String describe() {
        return first().describe() + " and " + second().describe() + ": "
                + verdict().describe() + " (score " + score() + ")"
                + decidedBy()
                        .map(judgement -> ", decided by " + judgement.by().orElse("a person"))
                        .orElse("")
                + reasons().stream().map(reason -> "\n  " + reason.describe()).collect(Collectors.joining());
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Match> type() {
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

    /** Builds a {@link Match}. Not for use by several threads at once. */
    final class Builder extends ImmutableMatch.Builder implements RecordType.Assembly<Match> {
        Builder() {}

        /**
         * Builds the match, with the two incidents in their order.
         *
         * @return the match
         * @throws io.casus.InvalidValueException if the two incidents are one and the same
         */
        @Override
        public Match build() {
            Match built = super.build();
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
