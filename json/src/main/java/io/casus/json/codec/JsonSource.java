package io.casus.json.codec;

import io.casus.json.IncidentJsonException;
import io.casus.json.IncidentJsonException.Code;

/** Where the codecs read from: the tokens of a document, one after the other. */
public abstract class JsonSource {
    /** For the sources of the JSON libraries. */
    protected JsonSource() {}

    /**
     * Goes to the next token.
     *
     * @return the token, which is now the current one
     */
    public abstract Token next();

    /**
     * Returns the current token.
     *
     * @return the token
     */
    public abstract Token current();

    /**
     * Goes to the next name in an object, or to the end of the object.
     *
     * @param names the names to compare with
     * @return the number of the name, {@link NameTable#UNKNOWN}, or {@link NameTable#END}
     */
    public abstract int nextName(NameTable names);

    /**
     * Returns the name of the property whose name or value was read last.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns the characters of the current token, which is a text or a number.
     *
     * @return the characters, of a number exactly as they are written
     */
    public abstract String text();

    /**
     * Returns where the current token stands.
     *
     * @return the place
     */
    public abstract Position position();

    final IncidentJsonException error(Code code, String sentence) {
        return error(code, sentence, position());
    }

    static IncidentJsonException error(Code code, String sentence, Position at) {
        return new IncidentJsonException(code, sentence, at.pointer(), at.line(), at.column());
    }

    final IncidentJsonException refused(IllegalArgumentException reason) {
        return error(Code.VALUE, String.valueOf(reason.getMessage()));
    }

    /**
     * Returns an error about the JSON type of the current token.
     *
     * @param expected what is expected instead, as in "a list"
     * @return the error, to be thrown
     */
    protected final IncidentJsonException unexpected(String expected) {
        return error(Code.TYPE, "found " + found() + ", but " + expected + " is expected.");
    }

    private String found() {
        return switch (current()) {
            case TEXT -> "the text " + Excerpt.of(text());
            case NUMBER -> "the number " + Excerpt.of(text()).replace("\"", "");
            default -> current().label();
        };
    }
}
