package io.casus.source;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.INTEGER;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A passage of a source: the words on which a claim rests.
 *
 * <p>It follows the selectors of the W3C Web Annotation Data Model (2017): the text is found by its words and those around them
 * (TextQuoteSelector) and by its position (TextPositionSelector).
 */
@Value.Immutable
public sealed interface Citation extends Structured permits ImmutableCitation {

    /** The attribute {@link #source()}. */
    Attribute<Citation, SourceId> SOURCE =
            required("source", SourceId.TYPE, Citation::source, Builder.class, Builder::source);

    /** The attribute {@link #exact()}. */
    Attribute<Citation, String> EXACT = required("exact", STRING, Citation::exact, Builder.class, Builder::exact);

    /** The attribute {@link #prefix()}. */
    Attribute<Citation, String> PREFIX = optional("prefix", STRING, Citation::prefix, Builder.class, Builder::prefix);

    /** The attribute {@link #suffix()}. */
    Attribute<Citation, String> SUFFIX = optional("suffix", STRING, Citation::suffix, Builder.class, Builder::suffix);

    /** The attribute {@link #start()}. */
    Attribute<Citation, Integer> START = optional("start", INTEGER, Citation::start, Builder.class, Builder::start);

    /** The attribute {@link #end()}. */
    Attribute<Citation, Integer> END = optional("end", INTEGER, Citation::end, Builder.class, Builder::end);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Citation> TYPE =
            RecordType.of(Citation.class, Builder::new, ImmutableList.of(SOURCE, EXACT, PREFIX, SUFFIX, START, END));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the source} */
    SourceId source();

    /** {@return the words themselves, exactly as they stand in the text} */
    String exact();

    /**
     * {@return some characters directly before the words, which tell this passage from others with the same
     * words; empty if not given}
     */
    Optional<String> prefix();

    /** {@return some characters directly after the words; empty if not given} */
    Optional<String> suffix();

    /** {@return the position of the first character, counted from 0 in Unicode code points; empty if not given} */
    Optional<Integer> start();

    /** {@return the position after the last character, counted from 0 in Unicode code points; empty if not given} */
    Optional<Integer> end();

    /**
     * Returns a citation of the words between two positions of a text.
     *
     * @param source the source
     * @param text the whole text of the source
     * @param startIndex the index of the first character in the Java string, included
     * @param endIndex the index in the Java string after the last character
     * @return the citation, with positions in code points and some characters before and after the words
     * @throws InvalidValueException if the indexes do not enclose at least one character of the text
     */
    static Citation of(SourceId source, String text, int startIndex, int endIndex) {
        return Passages.cite(source, text, startIndex, endIndex);
    }

    /**
     * Looks for the passage in a text.
     *
     * @param text the text in which the passage ought to stand, unchanged: line ends and Unicode normalization count
     * @return where it stands: found at its position, moved, ambiguous or missing
     */
    default PassageMatch locate(String text) {
        return Passages.locate(this, text);
    }

    @Override
    default String describe() {
        String quoted = "\"" + exact() + "\" in " + source();
        return start().isPresent() && end().isPresent()
                ? quoted + " (" + start().get() + " to " + end().get() + ")"
                : quoted;
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Citation> type() {
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

    /** Builds a {@link Citation}. Not for use by several threads at once. */
    final class Builder extends ImmutableCitation.Builder implements RecordType.Assembly<Citation> {
        Builder() {}

        /**
         * Sets the source.
         *
         * @param source the identifier of the source
         * @return this builder
         * @throws InvalidValueException if the identifier is blank
         */
        public Builder source(String source) {
            return source(SourceId.of(source));
        }

        @Override
        public Citation build() {
            return Passages.checked(super.build());
        }
    }
}
