package io.casus.incident;

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

/** Words in another language than the one they were spoken in. */
@Value.Immutable
public sealed interface Translation extends Structured permits ImmutableTranslation {

    /** The attribute {@link #language()}. */
    Attribute<Translation, String> LANGUAGE =
            required("language", STRING, Translation::language, Builder.class, Builder::language);

    /** The attribute {@link #text()}. */
    Attribute<Translation, String> TEXT = required("text", STRING, Translation::text, Builder.class, Builder::text);

    /** The attribute {@link #by()}. */
    Attribute<Translation, String> BY = optional("by", STRING, Translation::by, Builder.class, Builder::by);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Translation> TYPE = RecordType.of(Translation.class, Builder::new, ImmutableList.of(LANGUAGE, TEXT, BY));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the language of the translation as a BCP 47 tag} */
    String language();

    /** {@return the translated words} */
    String text();

    /** {@return who translated them; empty if nobody said} */
    Optional<String> by();

    @Override
    default String describe() {
        return "\"" + text() + "\" (" + language()
                + by().map(who -> ", by " + who).orElse("") + ")";
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Translation> type() {
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

    /** Builds a {@link Translation}. Not for use by several threads at once. */
    final class Builder extends ImmutableTranslation.Builder implements RecordType.Assembly<Translation> {
        Builder() {}

        @Override
        public Translation build() {
            Translation translation = super.build();
            Texts.requireLanguageTag(translation.language());
            Texts.requireNotBlank(translation.text(), "text of a translation");
            return translation;
        }
    }
}
