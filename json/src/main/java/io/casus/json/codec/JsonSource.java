package io.casus.json.codec;

import io.casus.json.IncidentJsonException;
import io.casus.json.IncidentJsonException.Code;
import io.casus.json.JsonLimits;

/** Where the codecs read from: the tokens of a document, one after the other. What is too large or no Unicode text is refused here. */
public abstract class JsonSource {
    private final JsonLimits limits;
    private int depth;

    /**
     * For the sources of the JSON libraries.
     *
     * @param limits how large the document may be
     */
    protected JsonSource(JsonLimits limits) {
        this.limits = limits;
    }

    /**
     * Goes to the next token.
     *
     * @return the token, which is now the current one
     */
    public final Token next() {
        Token token = advance();
        switch (token) {
            case START_OBJECT, START_ARRAY -> enter();
            case END_OBJECT, END_ARRAY -> depth--;
            default -> {}
        }
        return token;
    }

    private void enter() {
        depth++;
        if (depth > limits.nesting()) {
            throw error(Code.LIMIT, TooLarge.nesting(limits));
        }
    }

    /**
     * Goes to the next token.
     *
     * @return the token, which is now the current one
     */
    protected abstract Token advance();

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
    public final int nextName(NameTable names) {
        int number = advanceToName(names);
        if (number == NameTable.END) {
            depth--;
        }
        return number;
    }

    /**
     * Goes to the next name in an object, or to the end of the object.
     *
     * @param names the names to compare with
     * @return the number of the name, {@link NameTable#UNKNOWN}, or {@link NameTable#END}
     */
    protected abstract int advanceToName(NameTable names);

    /**
     * Returns the name of the property whose name or value was read last.
     *
     * @return the name
     */
    public final String name() {
        String name = currentName();
        if (name.length() > limits.nameLength()) {
            throw error(Code.LIMIT, TooLarge.name(limits));
        }
        requireUnicode("a name", name);
        return name;
    }

    /**
     * Returns the name of the property whose name or value was read last.
     *
     * @return the name, unchecked
     */
    protected abstract String currentName();

    /**
     * Returns the characters of the current token, which is a text.
     *
     * @return the characters
     */
    public final String text() {
        String text = currentText();
        if (text.length() > limits.textLength()) {
            throw error(Code.LIMIT, TooLarge.text(limits));
        }
        requireUnicode("a text", text);
        return text;
    }

    /**
     * Returns the characters of the current token, which is a number.
     *
     * @return the characters exactly as they are written
     */
    public final String digits() {
        String digits = currentText();
        if (digits.length() > limits.numberLength()) {
            throw error(Code.LIMIT, TooLarge.number(limits));
        }
        return digits;
    }

    /**
     * Returns the characters of the current token, which is a text or a number.
     *
     * @return the characters, unchecked
     */
    protected abstract String currentText();

    private void requireUnicode(String what, String text) {
        int unpaired = Surrogates.unpaired(text);
        if (unpaired >= 0) {
            throw error(Code.SYNTAX, Surrogates.sentence(what, text, unpaired));
        }
    }

    /**
     * Returns where the current token stands.
     *
     * @return the place
     */
    public final Position position() {
        return new Position(pointer(), line(), column());
    }

    /**
     * Returns where the current token stands.
     *
     * @return a JSON Pointer (RFC 6901)
     */
    protected abstract String pointer();

    /**
     * Returns the line of the current token.
     *
     * @return the line, from 1, or 0 if it is not known
     */
    protected abstract int line();

    /**
     * Returns the column of the current token.
     *
     * @return the column, from 1, or 0 if it is not known
     */
    protected abstract int column();

    final IncidentJsonException error(Code code, String sentence) {
        return position().error(code, sentence);
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
            case NUMBER -> "the number " + Excerpt.of(digits()).replace("\"", "");
            default -> current().label();
        };
    }
}
