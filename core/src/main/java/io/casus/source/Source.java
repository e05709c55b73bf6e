package io.casus.source;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.INSTANT;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.actor.Organization;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.check.Texts;
import io.casus.time.UncertainTime;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that was published, or said: an article, a wire story, an official statement. */
@Value.Immutable
public sealed interface Source extends Structured permits ImmutableSource {

    /** The attribute {@link #id()}. */
    Attribute<Source, SourceId> ID = required("id", SourceId.TYPE, Source::id, Builder.class, Builder::id);

    /** The attribute {@link #title()}. */
    Attribute<Source, String> TITLE = optional("title", STRING, Source::title, Builder.class, Builder::title);

    /** The attribute {@link #publisher()}. */
    Attribute<Source, Organization> PUBLISHER =
            optional("publisher", Organization.TYPE, Source::publisher, Builder.class, Builder::publisher);

    /** The attribute {@link #authors()}. */
    Attribute<Source, String> AUTHORS = repeated("authors", STRING, Source::authors, Builder.class, Builder::addAuthor);

    /** The attribute {@link #published()}. */
    Attribute<Source, UncertainTime> PUBLISHED =
            optional("published", UncertainTime.TYPE, Source::published, Builder.class, Builder::published);

    /** The attribute {@link #accessed()}. */
    Attribute<Source, Instant> ACCESSED =
            optional("accessed", INSTANT, Source::accessed, Builder.class, Builder::accessed);

    /** The attribute {@link #language()}. */
    Attribute<Source, String> LANGUAGE =
            optional("language", STRING, Source::language, Builder.class, Builder::language);

    /** The attribute {@link #address()}. */
    Attribute<Source, String> ADDRESS = optional("address", STRING, Source::address, Builder.class, Builder::address);

    /** The attribute {@link #sha256()}. */
    Attribute<Source, String> SHA256 = optional("sha256", STRING, Source::sha256, Builder.class, Builder::sha256);

    /** The attribute {@link #derivedFrom()}. */
    Attribute<Source, SourceId> DERIVED_FROM =
            repeated("derivedFrom", SourceId.TYPE, Source::derivedFrom, Builder.class, Builder::addDerivedFrom);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Source> TYPE = RecordType.of(
            Source.class,
            Builder::new,
            ImmutableList.of(
                    ID, TITLE, PUBLISHER, AUTHORS, PUBLISHED, ACCESSED, LANGUAGE, ADDRESS, SHA256, DERIVED_FROM));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the identifier by which citations and other sources refer to it} */
    SourceId id();

    /** {@return the title, as printed; empty if it has none} */
    Optional<String> title();

    /**
     * {@return who published it; empty if nobody said. The publisher is not the claimant: an agency prints what
     * a ministry says}
     */
    Optional<Organization> publisher();

    /** {@return who wrote it, as printed} */
    ImmutableList<String> authors();

    /** {@return when it was published, as far as it is known} */
    Optional<UncertainTime> published();

    /** {@return when it was read; empty if nobody said} */
    Optional<Instant> accessed();

    /** {@return the language of the text as a BCP 47 tag such as {@code en}; empty if nobody said} */
    Optional<String> language();

    /** {@return where it can be found: a URI (RFC 3986) or an IRI (RFC 3987); empty if nobody said} */
    Optional<String> address();

    /**
     * {@return the SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits; empty if the text is not
     * at hand}
     */
    Optional<String> sha256();

    /** {@return the sources that it draws on by its own account: a wire story, an official statement} */
    ImmutableList<SourceId> derivedFrom();

    @Override
    default String describe() {
        return Description.join(
                title(),
                publisher().map(Organization::describe),
                published().map(UncertainTime::describe),
                title().isPresent() || publisher().isPresent() ? Optional.empty() : Optional.of(id().toString()));
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Source> type() {
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

    /** Builds a {@link Source}. Not for use by several threads at once. */
    final class Builder extends ImmutableSource.Builder implements RecordType.Assembly<Source> {
        Builder() {}

        /**
         * Sets the identifier.
         *
         * @param id the identifier
         * @return this builder
         * @throws InvalidValueException if the identifier is blank
         */
        public Builder id(String id) {
            return id(SourceId.of(id));
        }

        @Override
        public Source build() {
            Source source = super.build();
            source.language().ifPresent(Texts::requireLanguageTag);
            source.address().ifPresent(Sources::requireAddress);
            source.sha256().ifPresent(Sources::requireSha256);
            if (source.derivedFrom().contains(source.id())) {
                throw new InvalidValueException(
                        "The source " + source.id() + " is derived from itself, but only from others it may be.",
                        source.id().toString());
            }
            return source;
        }
    }
}
