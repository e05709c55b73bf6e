package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.quantity.Quantity;
import io.casus.vocabulary.TransferCategory;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is transferred. */
@Value.Immutable
public sealed interface TransferItem extends Structured permits ImmutableTransferItem {

    /** The attribute {@link #category()}. */
    Attribute<TransferItem, TransferCategory> CATEGORY =
            optional("category", TransferCategory.VOCABULARY, TransferItem::category, Builder.class, Builder::category);

    /** The attribute {@link #name()}. */
    Attribute<TransferItem, String> NAME = optional("name", STRING, TransferItem::name, Builder.class, Builder::name);

    /** The attribute {@link #amount()}. */
    Attribute<TransferItem, Quantity> AMOUNT =
            optional("amount", Quantity.TYPE, TransferItem::amount, Builder.class, Builder::amount);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<TransferItem> TYPE =
            RecordType.of(TransferItem.class, Builder::new, ImmutableList.of(CATEGORY, NAME, AMOUNT));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what sort of thing it is; empty if nobody said} */
    Optional<TransferCategory> category();

    /** {@return what it is, in the words of the source; empty if nobody said more} */
    Optional<String> name();

    /** {@return how much of it; empty if nobody said} */
    Optional<Quantity> amount();

    @Override
    default String describe() {
        return Description.join(
                amount().map(Quantity::describe), name(), category().map(TransferCategory::describe));
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<TransferItem> type() {
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

    /** Builds a {@link TransferItem}. Not for use by several threads at once. */
    final class Builder extends ImmutableTransferItem.Builder implements RecordType.Assembly<TransferItem> {
        Builder() {}
    }
}
