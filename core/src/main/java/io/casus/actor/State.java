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
import io.casus.name.CountryCode;
import io.casus.name.Identifier;
import io.casus.name.Name;
import java.util.Optional;
import org.immutables.value.Value;

/** A state or territory as an actor. */
@Value.Immutable
public sealed interface State extends Actor permits ImmutableState {

    /** The attribute {@link #code()}. */
    Attribute<State, CountryCode> CODE = required("code", CountryCode.TYPE, State::code, Builder.class, Builder::code);

    /** The attribute {@link #name()}. */
    Attribute<State, String> NAME = optional("name", STRING, State::name, Builder.class, Builder::name);

    /** The attribute {@link #otherNames()}. */
    Attribute<State, Name> OTHER_NAMES =
            repeated("otherNames", Name.TYPE, State::otherNames, Builder.class, Builder::addOtherName);

    /** The attribute {@link #identifiers()}. */
    Attribute<State, Identifier> IDENTIFIERS =
            repeated("identifiers", Identifier.TYPE, State::identifiers, Builder.class, Builder::addIdentifier);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<State> TYPE = RecordType.of(
                    State.class, Builder::new, ImmutableList.of(CODE, NAME, OTHER_NAMES, IDENTIFIERS))
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

    /** {@return the state, by its ISO 3166-1 code} */
    CountryCode code();

    /**
     * {@return the name as the source spells it, such as {@code "Pyongyang"} for the government of North Korea;
     * empty if no source was quoted}
     */
    Optional<String> name();

    /** {@return further names and spellings} */
    ImmutableList<Name> otherNames();

    /** {@return what registers call it} */
    @Override
    ImmutableList<Identifier> identifiers();

    /**
     * Returns a state.
     *
     * @param code its ISO 3166-1 alpha-3 code, such as {@code PRK}
     * @return the state
     * @throws io.casus.InvalidValueException if the code is not assigned
     */
    static State of(String code) {
        return builder().code(CountryCode.of(code)).build();
    }

    @Override
    default String label() {
        return code().describe();
    }

    @Override
    default String describe() {
        return code().describe() + " (" + code() + ")";
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<State> type() {
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

    /** Builds a {@link State}. Not for use by several threads at once. */
    final class Builder extends ImmutableState.Builder implements RecordType.Assembly<State> {
        Builder() {}

        @Override
        public State build() {
            State state = super.build();
            state.name().ifPresent(name -> Texts.requireNotBlank(name, "name of a state"));
            return state;
        }
    }
}
