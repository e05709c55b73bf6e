package io.casus.json.codec;

/** The tokens of JSON, and how to call them in a message. */
public enum Token {
    /** The begin of an object. */
    START_OBJECT("an object"),
    /** The end of an object. */
    END_OBJECT("the end of an object"),
    /** The begin of a list. */
    START_ARRAY("a list"),
    /** The end of a list. */
    END_ARRAY("the end of a list"),
    /** The name of a property. */
    NAME("a name"),
    /** A text. */
    TEXT("a text"),
    /** A number. */
    NUMBER("a number"),
    /** The literal {@code true}. */
    TRUE("true"),
    /** The literal {@code false}. */
    FALSE("false"),
    /** The literal {@code null}. */
    NULL("null"),
    /** The end of the document. */
    END("the end of the document");

    private final String label;

    Token(String label) {
        this.label = label;
    }

    /**
     * Returns how to call the token in a message.
     *
     * @return words
     */
    public String label() {
        return label;
    }
}
