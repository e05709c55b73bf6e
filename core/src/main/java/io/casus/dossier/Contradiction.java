package io.casus.dossier;

import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import org.immutables.value.Value;

/** Judgements that cannot all be true, such as that A is B, that B is C, and that A is not C. */
@Value.Immutable
public sealed interface Contradiction extends Structured permits ImmutableContradiction {

    /** The attribute {@link #judgements()}. */
    Attribute<Contradiction, Judgement> JUDGEMENTS =
            repeated("judgements", Judgement.TYPE, Contradiction::judgements, Builder.class, Builder::addJudgement);

    /** The attribute {@link #sentence()}. */
    Attribute<Contradiction, String> SENTENCE =
            required("sentence", STRING, Contradiction::sentence, Builder.class, Builder::sentence);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Contradiction> TYPE =
            RecordType.of(Contradiction.class, Builder::new, ImmutableList.of(JUDGEMENTS, SENTENCE));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the judgements that cannot all be true} */
    ImmutableList<Judgement> judgements();

    /** {@return what contradicts what, and what was done about it} */
    String sentence();

    @Override
    default String describe() {
        return sentence();
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Contradiction> type() {
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

    /** Builds a {@link Contradiction}. Not for use by several threads at once. */
    final class Builder extends ImmutableContradiction.Builder implements RecordType.Assembly<Contradiction> {
        Builder() {}
    }
}
