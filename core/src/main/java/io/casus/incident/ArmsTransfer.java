package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.vocabulary.TransferStage;
import java.util.Optional;
import org.immutables.value.Value;

/** Something of military use that one party gives to another. */
@Value.Immutable
public sealed interface ArmsTransfer extends Incident permits ImmutableArmsTransfer {

    /** The attribute {@link #supplier()}. */
    Attribute<ArmsTransfer, Actor> SUPPLIER =
            optional("supplier", Actor.TYPE, ArmsTransfer::supplier, Builder.class, Builder::supplier);

    /** The attribute {@link #recipient()}. */
    Attribute<ArmsTransfer, Actor> RECIPIENT =
            optional("recipient", Actor.TYPE, ArmsTransfer::recipient, Builder.class, Builder::recipient);

    /** The attribute {@link #items()}. */
    Attribute<ArmsTransfer, TransferItem> ITEMS =
            repeated("items", TransferItem.TYPE, ArmsTransfer::items, Builder.class, Builder::addItem);

    /** The attribute {@link #stage()}. */
    Attribute<ArmsTransfer, TransferStage> STAGE =
            optional("stage", TransferStage.VOCABULARY, ArmsTransfer::stage, Builder.class, Builder::stage);

    /** The attribute {@link #inReturnFor()}. */
    Attribute<ArmsTransfer, String> IN_RETURN_FOR =
            optional("inReturnFor", STRING, ArmsTransfer::inReturnFor, Builder.class, Builder::inReturnFor);

    /** The type of this kind, with all its attributes in the order in which they are written. */
    RecordType<ArmsTransfer> TYPE = Kinds.type(
            ArmsTransfer.class, Builder::new, ImmutableList.of(SUPPLIER, RECIPIENT, ITEMS, STAGE, IN_RETURN_FOR));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who gives; empty if nobody said} */
    Optional<Actor> supplier();

    /** {@return who receives; empty if nobody said} */
    Optional<Actor> recipient();

    /** {@return what is given} */
    ImmutableList<TransferItem> items();

    /** {@return how far it has come at the time of the report; empty if nobody said} */
    Optional<TransferStage> stage();

    /** {@return what the supplier gets for it; empty if nobody said} */
    Optional<String> inReturnFor();

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<ArmsTransfer> type() {
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

    /** Builds an {@link ArmsTransfer}. Not for use by several threads at once. */
    final class Builder extends ImmutableArmsTransfer.Builder
            implements Incident.Builder<Builder>, RecordType.Assembly<ArmsTransfer> {
        Builder() {}

        @Override
        public ArmsTransfer build() {
            ArmsTransfer built = super.build();
            return Kinds.withClaimsInOrder(
                    built, claims -> built.toBuilder().claims(claims).build());
        }
    }
}
