package io.casus.dossier;

import io.casus.attribute.TextType;
import java.util.Locale;

/** How far the reports agree on one attribute of an incident. */
public enum FindingState {
    /** At least two independent origins agree, and nobody dissents. */
    CONFIRMED,
    /**
     * Some dissent, but more independent origins stand for the value than against it, and no origin is quoted for both. Where
     * one is, it is in doubt what that origin said, and counting cannot settle it.
     */
    MAJORITY,
    /** Some dissent, and no majority stands for one value. */
    CONFLICT,
    /** All that was said goes back to one origin, however many reports repeat it. */
    UNIQUE,
    /** Nobody gives a value, though somebody may have said that it is not known. */
    MISSING;

    /** How it is written in JSON: as its code. */
    public static final TextType<FindingState> TYPE = Codes.type("the state of a finding", FindingState.class);

    /**
     * Returns the code.
     *
     * @return the code, in lowerCamelCase
     */
    public String code() {
        return Codes.code(this);
    }

    /**
     * Returns the state in words.
     *
     * @return words for people to read
     */
    public String describe() {
        return name().toLowerCase(Locale.ROOT);
    }
}
