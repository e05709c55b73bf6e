package io.casus.name;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.check.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A further name of something: in another language, in another spelling, or the name that another party gives
 * it.
 */
@Value.Immutable
public sealed interface Name extends Structured permits ImmutableName {

    /** The attribute {@link #text()}. */
    Attribute<Name, String> TEXT = required("text", STRING, Name::text, Builder.class, Builder::text);

    /** The attribute {@link #language()}. */
    Attribute<Name, String> LANGUAGE = optional("language", STRING, Name::language, Builder.class, Builder::language);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Name> TYPE = RecordType.of(Name.class, Builder::new, ImmutableList.of(TEXT, LANGUAGE))
            .recurring();

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name, as it was spelled} */
    String text();

    /**
     * {@return the language of the name as a BCP 47 tag such as {@code ko} or {@code ko-Latn}; empty if nobody
     * said}
     */
    Optional<String> language();

    /**
     * Returns a name without a language.
     *
     * @param text the name, as it was spelled
     * @return the name
     * @throws io.casus.InvalidValueException if the name is blank
     */
    static Name of(String text) {
        return builder().text(text).build();
    }

    /**
     * Returns a name in a language.
     *
     * @param text the name, as it was spelled
     * @param language the language as a BCP 47 tag
     * @return the name
     * @throws io.casus.InvalidValueException if the name is blank or the tag is not well-formed
     */
    static Name of(String text, String language) {
        return builder().text(text).language(language).build();
    }

    @Override
    default String describe() {
        return language().map(tag -> text() + " (" + tag + ")").orElse(text());
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Name> type() {
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

    /** Builds a {@link Name}. Not for use by several threads at once. */
    final class Builder extends ImmutableName.Builder implements RecordType.Assembly<Name> {
        Builder() {}

        @Override
        public Name build() {
            Name name = super.build();
            Texts.requireNotBlank(name.text(), "text of a name");
            name.language().ifPresent(Texts::requireLanguageTag);
            return name;
        }
    }
}
