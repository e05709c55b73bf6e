package io.casus.actor;

import static io.casus.attribute.Attribute.flag;
import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.check.Texts;
import io.casus.time.UncertainTime;
import java.util.Optional;
import org.immutables.value.Value;

/** An office that a person holds, held or is to hold. */
@Value.Immutable
public sealed interface Office extends Structured permits ImmutableOffice {

    /** The attribute {@link #title()}. */
    Attribute<Office, String> TITLE = required("title", STRING, Office::title, Builder.class, Builder::title);

    /** The attribute {@link #of()}. */
    Attribute<Office, Actor> OF = optional("of", Actor.TYPE, Office::of, Builder.class, Builder::of);

    /** The attribute {@link #acting()}. */
    Attribute<Office, Boolean> ACTING = flag("acting", Office::acting, Builder.class, Builder::acting);

    /** The attribute {@link #former()}. */
    Attribute<Office, Boolean> FORMER = flag("former", Office::former, Builder.class, Builder::former);

    /** The attribute {@link #held()}. */
    Attribute<Office, UncertainTime> HELD =
            optional("held", UncertainTime.TYPE, Office::held, Builder.class, Builder::held);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Office> TYPE = RecordType.of(
                    Office.class, Builder::new, ImmutableList.of(TITLE, OF, ACTING, FORMER, HELD))
            .recurring();

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the title as the source spells it, such as {@code "Secretary of State"}} */
    String title();

    /** {@return the state or organization whose office it is; empty if nobody said} */
    Optional<Actor> of();

    /** {@return whether it is held in place of somebody else, as by an acting president} */
    @Value.Default
    default boolean acting() {
        return false;
    }

    /** {@return whether it is no longer held} */
    @Value.Default
    default boolean former() {
        return false;
    }

    /** {@return the time from taking the office to leaving it; empty if nobody said} */
    Optional<UncertainTime> held();

    /**
     * Returns an office of a state.
     *
     * @param title the title, such as {@code "Foreign Minister"}
     * @param of the state or organization whose office it is
     * @return the office
     * @throws io.casus.InvalidValueException if the title is blank
     */
    static Office of(String title, Actor of) {
        return builder().title(title).of(of).build();
    }

    @Override
    default String describe() {
        String prefix = (former() ? "former " : "") + (acting() ? "acting " : "");
        return prefix + of().map(whole -> title() + " of " + whole.label()).orElse(title());
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Office> type() {
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

    /** Builds an {@link Office}. Not for use by several threads at once. */
    final class Builder extends ImmutableOffice.Builder implements RecordType.Assembly<Office> {
        Builder() {}

        @Override
        public Office build() {
            Office office = super.build();
            Texts.requireNotBlank(office.title(), "title of an office");
            return office;
        }
    }
}
