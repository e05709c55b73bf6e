package io.casus.actor;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.attribute.RecordType;
import io.casus.attribute.UnionType;
import io.casus.foreign.ForeignProperties;
import io.casus.name.Identifier;

/** An actor of a kind that this version does not know, with everything that was written of it. */
public final class UnknownActor implements Actor {
    private final String kind;
    private final ForeignProperties content;

    private UnknownActor(String kind, ForeignProperties content) {
        this.kind = kind;
        this.content = content;
    }

    /**
     * Returns an actor of a kind that this version does not know.
     *
     * @param content all its properties, with a text {@value io.casus.attribute.UnionType#DISCRIMINATOR} that names the kind
     * @return the actor
     * @throws InvalidValueException if the kind is not named, or is one that this version knows
     */
    public static UnknownActor of(ForeignProperties content) {
        String kind = content.text(UnionType.DISCRIMINATOR)
                .orElseThrow(() -> new InvalidValueException(
                        "An unknown actor has no text «type», but one that names its kind is expected.",
                        content.toString()));
        if (TYPE.kind(kind).isPresent()) {
            throw new InvalidValueException(
                    "«" + kind + "» is a kind of actor that is known; build it by its own class.", kind);
        }
        return new UnknownActor(kind, content);
    }

    /**
     * Returns the name of the kind.
     *
     * @return the name as it was written
     */
    public String kind() {
        return kind;
    }

    @Override
    public String label() {
        return content.text("name").orElse(kind);
    }

    @Override
    public ImmutableList<Identifier> identifiers() {
        return ImmutableList.of();
    }

    @Override
    public RecordType<UnknownActor> type() {
        return RecordType.unknown(UnknownActor.class);
    }

    /**
     * Returns everything that was written of the actor.
     *
     * @return all properties, the name of the kind included
     */
    @Override
    public ForeignProperties foreignProperties() {
        return content;
    }

    @Override
    public String describe() {
        return label() + " (" + kind + ", which this version does not know)";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownActor that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return "UnknownActor" + content;
    }
}
