package io.casus.incident;

import io.casus.attribute.TextType;
import io.casus.check.Texts;

/**
 * The identifier of an incident: any text with a visible character, compared exactly.
 *
 * @param value the text
 */
public record IncidentId(String value) implements Comparable<IncidentId> {
    /** How it is written in JSON: as its text. */
    public static final TextType<IncidentId> TYPE =
            TextType.of("the identifier of an incident", IncidentId.class, IncidentId::new, IncidentId::value);

    /**
     * Checks the text.
     *
     * @param value the text
     * @throws io.casus.InvalidValueException if the text is blank
     */
    public IncidentId {
        Texts.requireNotBlank(value, "identifier of an incident");
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws io.casus.InvalidValueException if the text is blank
     */
    public static IncidentId of(String value) {
        return new IncidentId(value);
    }

    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
