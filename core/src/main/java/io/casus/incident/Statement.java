package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.check.Texts;
import io.casus.vocabulary.Medium;
import io.casus.vocabulary.Stance;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that was said, by one or by several together.
 *
 * <p>Words that were quoted and words that were only reported are kept apart: the first are the speaker's, the second are the reporter's.
 */
@Value.Immutable
public sealed interface Statement extends Incident permits ImmutableStatement {

    /** The attribute {@link #speakers()}. */
    Attribute<Statement, Actor> SPEAKERS =
            repeated("speakers", Actor.TYPE, Statement::speakers, Builder.class, Builder::addSpeaker);

    /** The attribute {@link #onBehalfOf()}. */
    Attribute<Statement, Actor> ON_BEHALF_OF =
            repeated("onBehalfOf", Actor.TYPE, Statement::onBehalfOf, Builder.class, Builder::addOnBehalfOf);

    /** The attribute {@link #quotation()}. */
    Attribute<Statement, String> QUOTATION =
            optional("quotation", STRING, Statement::quotation, Builder.class, Builder::quotation);

    /** The attribute {@link #paraphrase()}. */
    Attribute<Statement, String> PARAPHRASE =
            optional("paraphrase", STRING, Statement::paraphrase, Builder.class, Builder::paraphrase);

    /** The attribute {@link #language()}. */
    Attribute<Statement, String> LANGUAGE =
            optional("language", STRING, Statement::language, Builder.class, Builder::language);

    /** The attribute {@link #translations()}. */
    Attribute<Statement, Translation> TRANSLATIONS =
            repeated("translations", Translation.TYPE, Statement::translations, Builder.class, Builder::addTranslation);

    /** The attribute {@link #medium()}. */
    Attribute<Statement, Medium> MEDIUM =
            optional("medium", Medium.VOCABULARY, Statement::medium, Builder.class, Builder::medium);

    /** The attribute {@link #occasion()}. */
    Attribute<Statement, String> OCCASION =
            optional("occasion", STRING, Statement::occasion, Builder.class, Builder::occasion);

    /** The attribute {@link #addressees()}. */
    Attribute<Statement, Actor> ADDRESSEES =
            repeated("addressees", Actor.TYPE, Statement::addressees, Builder.class, Builder::addAddressee);

    /** The attribute {@link #stances()}. */
    Attribute<Statement, Stance> STANCES =
            repeated("stances", Stance.VOCABULARY, Statement::stances, Builder.class, Builder::addStance);

    /** The attribute {@link #topics()}. */
    Attribute<Statement, String> TOPICS =
            repeated("topics", STRING, Statement::topics, Builder.class, Builder::addTopic);

    /** The type of this kind, with all its attributes in the order in which they are written. */
    RecordType<Statement> TYPE = Kinds.type(
            Statement.class,
            Builder::new,
            ImmutableList.of(
                    SPEAKERS,
                    ON_BEHALF_OF,
                    QUOTATION,
                    PARAPHRASE,
                    LANGUAGE,
                    TRANSLATIONS,
                    MEDIUM,
                    OCCASION,
                    ADDRESSEES,
                    STANCES,
                    TOPICS));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who says it; several if they say it jointly} */
    ImmutableList<Actor> speakers();

    /** {@return for whom they speak, where that is not themselves} */
    ImmutableList<Actor> onBehalfOf();

    /** {@return the words themselves, as quoted; empty if the report gives none} */
    Optional<String> quotation();

    /** {@return what was said, in the words of the reporter; empty if the report gives none} */
    Optional<String> paraphrase();

    /** {@return the language that was spoken, as a BCP 47 tag; empty if nobody said} */
    Optional<String> language();

    /** {@return the words in other languages} */
    ImmutableList<Translation> translations();

    /** {@return how it was said; empty if nobody said} */
    Optional<Medium> medium();

    /** {@return on what occasion; empty if nobody said} */
    Optional<String> occasion();

    /** {@return to whom it is said} */
    ImmutableList<Actor> addressees();

    /** {@return what the statement does: condemn, reaffirm, warn} */
    ImmutableList<Stance> stances();

    /** {@return what it is about, where that is no incident of the report; links say which incidents it is about} */
    ImmutableList<String> topics();

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Statement> type() {
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

    /** Builds a {@link Statement}. Not for use by several threads at once. */
    final class Builder extends ImmutableStatement.Builder
            implements Incident.Builder<Builder>, RecordType.Assembly<Statement> {
        Builder() {}

        @Override
        public Statement build() {
            Statement built = super.build();
            built.quotation().ifPresent(text -> Texts.requireNotBlank(text, "quotation of a statement"));
            built.paraphrase().ifPresent(text -> Texts.requireNotBlank(text, "paraphrase of a statement"));
            built.language().ifPresent(Texts::requireLanguageTag);
            return Kinds.withClaimsInOrder(
                    built, claims -> built.toBuilder().claims(claims).build());
        }
    }
}
