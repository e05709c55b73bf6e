package io.casus.incident;

import static io.casus.attribute.Attribute.required;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.vocabulary.LinkRelation;
import org.immutables.value.Value;

/** How one incident is related to another. */
@Value.Immutable
public sealed interface Link extends Structured permits ImmutableLink {

    /** The attribute {@link #relation()}. */
    Attribute<Link, LinkRelation> RELATION =
            required("relation", LinkRelation.VOCABULARY, Link::relation, Builder.class, Builder::relation);

    /** The attribute {@link #to()}. */
    Attribute<Link, IncidentId> TO = required("to", IncidentId.TYPE, Link::to, Builder.class, Builder::to);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Link> TYPE = RecordType.of(Link.class, Builder::new, ImmutableList.of(RELATION, TO));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return how the incident that has the link is related to the other} */
    LinkRelation relation();

    /** {@return the other incident, which may be one that the report does not have} */
    IncidentId to();

    /**
     * Returns a link.
     *
     * @param relation how the incident that has the link is related to the other
     * @param to the identifier of the other incident
     * @return the link
     * @throws io.casus.InvalidValueException if the identifier is blank
     */
    static Link of(LinkRelation relation, String to) {
        return builder().relation(relation).to(IncidentId.of(to)).build();
    }

    @Override
    default String describe() {
        return relation().describe() + " " + to();
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Link> type() {
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

    /** Builds a {@link Link}. Not for use by several threads at once. */
    final class Builder extends ImmutableLink.Builder implements RecordType.Assembly<Link> {
        Builder() {}
    }
}
