package io.casus.actor;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.check.Texts;
import io.casus.name.Identifier;
import io.casus.name.Name;
import io.casus.vocabulary.OrganizationKind;
import java.util.Optional;
import org.immutables.value.Value;

/** A ministry, an army, an agency, a publisher, or any other body that acts or speaks. */
@Value.Immutable
public sealed interface Organization extends Actor permits ImmutableOrganization {

    /** The attribute {@link #name()}. */
    Attribute<Organization, String> NAME = required("name", STRING, Organization::name, Builder.class, Builder::name);

    /** The attribute {@link #otherNames()}. */
    Attribute<Organization, Name> OTHER_NAMES =
            repeated("otherNames", Name.TYPE, Organization::otherNames, Builder.class, Builder::addOtherName);

    /** The attribute {@link #kind()}. */
    Attribute<Organization, OrganizationKind> KIND =
            optional("kind", OrganizationKind.VOCABULARY, Organization::kind, Builder.class, Builder::kind);

    /** The attribute {@link #of()}. */
    Attribute<Organization, Actor> OF = optional("of", Actor.TYPE, Organization::of, Builder.class, Builder::of);

    /** The attribute {@link #identifiers()}. */
    Attribute<Organization, Identifier> IDENTIFIERS =
            repeated("identifiers", Identifier.TYPE, Organization::identifiers, Builder.class, Builder::addIdentifier);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Organization> TYPE = RecordType.of(
                    Organization.class, Builder::new, ImmutableList.of(NAME, OTHER_NAMES, KIND, OF, IDENTIFIERS))
            .asKind()
            .recurring();

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name as the source spells it} */
    String name();

    /** {@return further names and spellings} */
    ImmutableList<Name> otherNames();

    /** {@return what kind of organization it is; empty if nobody said} */
    Optional<OrganizationKind> kind();

    /** {@return the state or the organization that it is a part of; empty if it is none or nobody said} */
    Optional<Actor> of();

    /** {@return what registers call it} */
    @Override
    ImmutableList<Identifier> identifiers();

    /**
     * Returns an organization that is known by its name only.
     *
     * @param name the name as the source spells it
     * @return the organization
     * @throws io.casus.InvalidValueException if the name is blank
     */
    static Organization of(String name) {
        return builder().name(name).build();
    }

    @Override
    default String label() {
        return name();
    }

    @Override
    default String describe() {
        return of().map(whole -> name() + " (" + whole.label() + ")").orElse(name());
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Organization> type() {
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

    /** Builds an {@link Organization}. Not for use by several threads at once. */
    final class Builder extends ImmutableOrganization.Builder implements RecordType.Assembly<Organization> {
        Builder() {}

        @Override
        public Organization build() {
            Organization organization = super.build();
            Texts.requireNotBlank(organization.name(), "name of an organization");
            return organization;
        }
    }
}
