package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.vocabulary.DamageExtent;
import java.util.Optional;
import org.immutables.value.Value;

/** What an incident damaged, or that it damaged nothing. */
@Value.Immutable
public sealed interface Damage extends Structured permits ImmutableDamage {

    /** The attribute {@link #extent()}. */
    Attribute<Damage, DamageExtent> EXTENT =
            optional("extent", DamageExtent.VOCABULARY, Damage::extent, Builder.class, Builder::extent);

    /** The attribute {@link #to()}. */
    Attribute<Damage, String> TO = repeated("to", STRING, Damage::to, Builder.class, Builder::addTo);

    /** The attribute {@link #words()}. */
    Attribute<Damage, String> WORDS = optional("words", STRING, Damage::words, Builder.class, Builder::words);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Damage> TYPE = RecordType.of(Damage.class, Builder::new, ImmutableList.of(EXTENT, TO, WORDS));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return how much damage there was; empty if nobody said} */
    Optional<DamageExtent> extent();

    /** {@return what was damaged, or was looked at and found undamaged, such as {@code "vessels"}} */
    ImmutableList<String> to();

    /** {@return the words used; empty if none are quoted} */
    Optional<String> words();

    @Override
    default String describe() {
        return Description.join(
                extent().map(DamageExtent::describe),
                Description.list(to(), what -> what).map(what -> "to " + what),
                words().map(text -> "\"" + text + "\""));
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Damage> type() {
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

    /** Builds a {@link Damage}. Not for use by several threads at once. */
    final class Builder extends ImmutableDamage.Builder implements RecordType.Assembly<Damage> {
        Builder() {}
    }
}
