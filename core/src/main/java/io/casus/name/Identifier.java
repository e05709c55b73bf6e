package io.casus.name;

import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.check.Texts;
import org.immutables.value.Value;

/**
 * An identifier that some register gives to a thing, such as Wikidata's for a person. Two values that share one
 * are the same thing, however they are spelled.
 */
@Value.Immutable
public sealed interface Identifier extends Structured permits ImmutableIdentifier {

    /** The attribute {@link #scheme()}. */
    Attribute<Identifier, String> SCHEME =
            required("scheme", STRING, Identifier::scheme, Builder.class, Builder::scheme);

    /** The attribute {@link #value()}. */
    Attribute<Identifier, String> VALUE = required("value", STRING, Identifier::value, Builder.class, Builder::value);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Identifier> TYPE = RecordType.of(Identifier.class, Builder::new, ImmutableList.of(SCHEME, VALUE))
            .recurring();

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the register, in lower case: {@code wikidata}, {@code un-locode}, {@code imo}} */
    String scheme();

    /** {@return the identifier in that register, exactly as it is written there} */
    String value();

    /**
     * Returns an identifier.
     *
     * @param scheme the register, such as {@code wikidata}
     * @param value the identifier in that register
     * @return the identifier
     * @throws io.casus.InvalidValueException if either is blank
     */
    static Identifier of(String scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /**
     * Returns whether this and another identifier name the same entry of a register, whatever else was written with them.
     *
     * @param other the other identifier
     * @return whether scheme and value are the same
     */
    default boolean isSameAs(Identifier other) {
        return scheme().equals(other.scheme()) && value().equals(other.value());
    }

    @Override
    default String describe() {
        return scheme() + ":" + value();
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Identifier> type() {
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

    /** Builds an {@link Identifier}. Not for use by several threads at once. */
    final class Builder extends ImmutableIdentifier.Builder implements RecordType.Assembly<Identifier> {
        Builder() {}

        @Override
        public Identifier build() {
            Identifier identifier = super.build();
            Texts.requireNotBlank(identifier.scheme(), "scheme of an identifier");
            Texts.requireNotBlank(identifier.value(), "value of an identifier");
            return identifier;
        }
    }
}
