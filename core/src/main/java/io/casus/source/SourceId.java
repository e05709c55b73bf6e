package io.casus.source;

import io.casus.attribute.TextType;
import io.casus.check.Texts;

/**
 * The identifier of a source: any text with a visible character, compared exactly.
 *
 * @param value the text
 */
public record SourceId(String value) implements Comparable<SourceId> {
    /** How it is written in JSON: as its text. */
    public static final TextType<SourceId> TYPE = TextType.of(
                    "the identifier of a source", SourceId.class, SourceId::new, SourceId::value)
            .recurring();

    /**
     * Checks the text.
     *
     * @param value the text
     * @throws io.casus.InvalidValueException if the text is blank
     */
    public SourceId {
        Texts.requireNotBlank(value, "identifier of a source");
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws io.casus.InvalidValueException if the text is blank
     */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
