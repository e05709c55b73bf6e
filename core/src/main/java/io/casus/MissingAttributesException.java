package io.casus;

import com.google.common.collect.ImmutableList;
import java.io.Serial;

/** Thrown when a builder is asked for a value while attributes that every such value must have were not given. */
public final class MissingAttributesException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The names of the attributes that are missing. */
    private final ImmutableList<String> attributes;

    /**
     * Creates an exception that names all missing attributes at once.
     *
     * @param attributes the names of the attributes that are missing, one at least
     */
    public MissingAttributesException(String... attributes) {
        super(sentence(attributes));
        this.attributes = ImmutableList.copyOf(attributes);
    }

    /**
     * Returns the names of all attributes that are missing.
     *
     * @return the names, in the order in which the type declares them
     */
    public ImmutableList<String> attributes() {
        return attributes;
    }

    private static String sentence(String... attributes) {
        String names = String.join(", ", attributes);
        return attributes.length == 1
                ? "The required attribute " + names + " was not given."
                : "The required attributes " + names + " were not given.";
    }
}
