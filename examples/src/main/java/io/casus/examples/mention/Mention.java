package io.casus.examples.mention;

import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.examples.text.Quotation;
import io.casus.examples.text.Span;
import io.casus.place.Place;
import io.casus.quantity.Quantity;
import java.util.Locale;
import java.util.Optional;

/** Something that a sentence names. */
public sealed interface Mention {

    /** What is named. */
    enum Kind {
        /** A state by its name. */
        STATE,
        /** A state by its adjective: "North Korean". */
        PEOPLE,
        /** A capital, which is a city, or stands for the government. */
        CAPITAL,
        /** A person by name, or by an office that only one person of the text holds. */
        PERSON,
        /** An office whose holder the text does not name, or names several. */
        OFFICE,
        /** A ministry, an army, an agency. */
        ORGANIZATION,
        /** A city or another place that is neither state nor capital. */
        CITY,
        /** A sea, or a part of one. */
        WATERS,
        /** One missile or several. */
        MISSILE,
        /** A day, a month, a time of day. */
        TIME,
        /** A distance, a height, a range. */
        LENGTH,
        /** How many people or things. */
        COUNT,
        /** Words between quotation marks. */
        QUOTATION,
        /** "He" or "she". */
        HE,
        /** "It" or "its". */
        IT;

        private final String tag = name().toLowerCase(Locale.ROOT);

        String tag() {
            return tag;
        }
    }

    /**
     * Returns where it is named.
     *
     * @return the stretch of the text
     */
    Span span();

    /**
     * Returns what is named.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns who is named.
     *
     * @return the actor, or empty if none is named or it is not plain whom a pronoun means
     */
    default Optional<Actor> actor() {
        return Optional.empty();
    }

    /**
     * Returns which place is named.
     *
     * @return the place, or empty if none is named
     */
    default Optional<Place> place() {
        return Optional.empty();
    }

    /**
     * Returns which state is named, or whose person or organization.
     *
     * @return the state, or empty if the text names none
     */
    default Optional<State> state() {
        return actor().flatMap(Mention::stateOf);
    }

    /**
     * Returns the state that an actor is, holds an office of, or belongs to.
     *
     * @param actor the actor
     * @return the state, or empty if the actor names none
     */
    static Optional<State> stateOf(Actor actor) {
        if (actor instanceof State state) {
            return Optional.of(state);
        }
        if (actor instanceof Organization organization) {
            return organization.of().flatMap(Mention::stateOf);
        }
        if (actor instanceof Person person) {
            return person.offices().stream()
                    .flatMap(office -> office.of().stream())
                    .flatMap(whole -> stateOf(whole).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    /**
     * A state, by name, adjective or capital.
     *
     * @param span where
     * @param kind {@code STATE}, {@code PEOPLE} or {@code CAPITAL}
     * @param of the state, with the name used
     * @param at the state or the capital as a place
     */
    record OfState(Span span, Kind kind, State of, Place at) implements Mention {
        @Override
        public Optional<Actor> actor() {
            return Optional.of(of);
        }

        @Override
        public Optional<Place> place() {
            return Optional.of(at);
        }
    }

    /**
     * A person, an office or an organization.
     *
     * @param span where
     * @param kind {@code PERSON}, {@code OFFICE} or {@code ORGANIZATION}
     * @param who the actor
     */
    record OfActor(Span span, Kind kind, Actor who) implements Mention {
        @Override
        public Optional<Actor> actor() {
            return Optional.of(who);
        }
    }

    /**
     * A pronoun.
     *
     * @param span where
     * @param kind {@code HE} or {@code IT}
     * @param actor whom it means; empty where that is not plain
     */
    record OfPronoun(Span span, Kind kind, Optional<Actor> actor) implements Mention {}

    /**
     * A city or waters.
     *
     * @param span where
     * @param kind {@code CITY} or {@code WATERS}
     * @param at the place
     */
    record OfPlace(Span span, Kind kind, Place at) implements Mention {
        @Override
        public Optional<Place> place() {
            return Optional.of(at);
        }
    }

    /**
     * One missile or several.
     *
     * @param span where
     * @param words what the words say of it
     */
    record OfMissile(Span span, MissileWords words) implements Mention {
        @Override
        public Kind kind() {
            return Kind.MISSILE;
        }
    }

    /**
     * A time.
     *
     * @param span where
     * @param words what the words say
     */
    record OfTime(Span span, TimeOfReport words) implements Mention {
        @Override
        public Kind kind() {
            return Kind.TIME;
        }
    }

    /**
     * A length.
     *
     * @param span where
     * @param quantity how long
     */
    record OfLength(Span span, Quantity quantity) implements Mention {
        @Override
        public Kind kind() {
            return Kind.LENGTH;
        }
    }

    /**
     * A number of people or things.
     *
     * @param span where
     * @param quantity how many
     */
    record OfCount(Span span, Quantity quantity) implements Mention {
        @Override
        public Kind kind() {
            return Kind.COUNT;
        }
    }

    /**
     * A quotation.
     *
     * @param span where, with the marks
     * @param quotation the quotation
     */
    record OfQuotation(Span span, Quotation quotation) implements Mention {
        @Override
        public Kind kind() {
            return Kind.QUOTATION;
        }
    }
}
