package io.casus.place;

import static io.casus.attribute.Attribute.flag;
import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.required;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.name.CountryCode;
import io.casus.vocabulary.MaritimeZoneKind;
import java.util.Optional;
import org.immutables.value.Value;

/** A position with regard to a zone of the sea: inside it or outside it. */
@Value.Immutable
public sealed interface MaritimeZone extends Structured permits ImmutableMaritimeZone {

    /** The attribute {@link #kind()}. */
    Attribute<MaritimeZone, MaritimeZoneKind> KIND =
            required("kind", MaritimeZoneKind.VOCABULARY, MaritimeZone::kind, Builder.class, Builder::kind);

    /** The attribute {@link #of()}. */
    Attribute<MaritimeZone, CountryCode> OF =
            optional("of", CountryCode.TYPE, MaritimeZone::of, Builder.class, Builder::of);

    /** The attribute {@link #outside()}. */
    Attribute<MaritimeZone, Boolean> OUTSIDE = flag("outside", MaritimeZone::outside, Builder.class, Builder::outside);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<MaritimeZone> TYPE = RecordType.of(MaritimeZone.class, Builder::new, ImmutableList.of(KIND, OF, OUTSIDE))
            .recurring();

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return which zone it is} */
    MaritimeZoneKind kind();

    /** {@return the coastal state whose zone it is; empty for the high seas or if nobody said} */
    Optional<CountryCode> of();

    /** {@return whether the position is outside the zone; false means inside} */
    @Value.Default
    default boolean outside() {
        return false;
    }

    /**
     * Returns a position inside the exclusive economic zone of a state.
     *
     * @param state the coastal state
     * @return the position
     */
    static MaritimeZone insideEconomicZoneOf(CountryCode state) {
        return builder()
                .kind(MaritimeZoneKind.EXCLUSIVE_ECONOMIC_ZONE)
                .of(state)
                .build();
    }

    /**
     * Returns a position outside the exclusive economic zone of a state.
     *
     * @param state the coastal state
     * @return the position
     */
    static MaritimeZone outsideEconomicZoneOf(CountryCode state) {
        return builder()
                .kind(MaritimeZoneKind.EXCLUSIVE_ECONOMIC_ZONE)
                .of(state)
                .outside(true)
                .build();
    }

    @Override
    default String describe() {
        String zone = (outside() ? "outside the " : "in the ") + kind().describe();
        return of().map(state -> zone + " of " + state.describe()).orElse(zone);
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<MaritimeZone> type() {
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

    /** Builds a {@link MaritimeZone}. Not for use by several threads at once. */
    final class Builder extends ImmutableMaritimeZone.Builder implements RecordType.Assembly<MaritimeZone> {
        Builder() {}
    }
}
