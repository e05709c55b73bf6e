package io.casus.actor;

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
import java.util.Optional;
import org.immutables.value.Value;

/** A person, with the offices held at the time that is told of. */
@Value.Immutable
public sealed interface Person extends Actor permits ImmutablePerson {

    /** The attribute {@link #name()}. */
    Attribute<Person, String> NAME = required("name", STRING, Person::name, Builder.class, Builder::name);

    /** The attribute {@link #otherNames()}. */
    Attribute<Person, Name> OTHER_NAMES =
            repeated("otherNames", Name.TYPE, Person::otherNames, Builder.class, Builder::addOtherName);

    /** The attribute {@link #offices()}. */
    Attribute<Person, Office> OFFICES =
            repeated("offices", Office.TYPE, Person::offices, Builder.class, Builder::addOffice);

    /** The attribute {@link #identifiers()}. */
    Attribute<Person, Identifier> IDENTIFIERS =
            repeated("identifiers", Identifier.TYPE, Person::identifiers, Builder.class, Builder::addIdentifier);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Person> TYPE = RecordType.of(
                    Person.class, Builder::new, ImmutableList.of(NAME, OTHER_NAMES, OFFICES, IDENTIFIERS))
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

    /** {@return the name as the source spells it, without titles; a surname where the source gives no more} */
    String name();

    /** {@return further names and spellings of the same person} */
    ImmutableList<Name> otherNames();

    /** {@return the offices held at the time that is told of, the most important first} */
    ImmutableList<Office> offices();

    /** {@return what registers call the person, such as Wikidata; identity rests on these, never on spelling} */
    @Override
    ImmutableList<Identifier> identifiers();

    /**
     * Returns a person who is known by name only.
     *
     * @param name the name as the source spells it
     * @return the person
     * @throws io.casus.InvalidValueException if the name is blank
     */
    static Person of(String name) {
        return builder().name(name).build();
    }

    @Override
    default String label() {
        return name();
    }

    @Override
    default String describe() {
        return Description.join(Optional.of(name()), Description.list(offices(), Office::describe));
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Person> type() {
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

    /** Builds a {@link Person}. Not for use by several threads at once. */
    final class Builder extends ImmutablePerson.Builder implements RecordType.Assembly<Person> {
        Builder() {}

        @Override
        public Person build() {
            Person person = super.build();
            Texts.requireNotBlank(person.name(), "name of a person");
            return person;
        }
    }
}
