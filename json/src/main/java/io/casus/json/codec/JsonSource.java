package io.casus.json.codec;

import io.casus.json.IncidentJsonException;
import io.casus.json.IncidentJsonException.Code;
import io.casus.json.JsonLimits;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the codecs read from: the tokens of a document, one after the other. What is too large or no Unicode text is refused here. */
public abstract class JsonSource {
    /** Every whole number of as many digits is a long. */
    protected static final int DIGITS_OF_A_LONG = 18;

    /** Stands for a number that is not whole, or has too many digits for a long. */
    protected static final long NO_WHOLE_NUMBER = Long.MIN_VALUE;

    private final JsonLimits limits;
    private int depth;

    /**
     * For the sources, each of which reads in its own way.
     *
     * @param limits how large the document may be
     */
    protected JsonSource(JsonLimits limits) {
        this.limits = limits;
    }

    /**
     * Returns the limits.
     *
     * @return how large the document may be
     */
    protected final JsonLimits limits() {
        return limits;
    }

    /**
     * Returns whether the current token stands in no object and no list.
     *
     * @return whether it is the value of the document, or the end
     */
    protected final boolean isAtTop() {
        return depth == 0;
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
     * @param after what this returned for the name before, or {@link NameTable#END} at the begin of the object: objects are alike, so that a
     *     source may guess what follows
     * @return the number of the name, {@link NameTable#UNKNOWN}, or {@link NameTable#END}
     */
    public final int nextName(NameTable names, int after) {
        int number = advanceToName(names, after);
        if (number == NameTable.END) {
            depth--;
        }
        return number;
    }

    /**
     * Goes to the next name in an object, or to the end of the object.
     *
     * @param names the names to compare with
     * @param after what this returned for the name before, or {@link NameTable#END} at the begin of the object: objects are alike, so that a
     *     source may guess what follows
     * @return the number of the name, {@link NameTable#UNKNOWN}, or {@link NameTable#END}
     */
    protected abstract int advanceToName(NameTable names, int after);

    /**
     * Returns the name that was read last.
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
     * Returns the name that was read last.
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
        if (mayHaveHalfPairs()) {
            requireUnicode("a text", text);
        }
        return text;
    }

    /**
     * Looks the current token, which is a text, up among texts that are known. Cheaper than to read the text and to look that up.
     *
     * @param texts the texts
     * @return the number of the text, or {@link NameTable#UNKNOWN}
     */
    public final int textAmong(NameTable texts) {
        int number = currentTextAmong(texts);
        // What is too long is told by those who then ask for the text.
        return number >= 0 && texts.names().get(number).length() > limits.textLength() ? NameTable.UNKNOWN : number;
    }

    /**
     * Looks the current token, which is a text, up among texts that are known.
     *
     * @param texts the texts
     * @return the number of the text, or {@link NameTable#UNKNOWN}
     */
    protected int currentTextAmong(NameTable texts) {
        return texts.number(currentText());
    }

    /**
     * Returns whether half a surrogate pair may stand in the text that was read last.
     *
     * @return false if the source is sure that none does
     */
    protected boolean mayHaveHalfPairs() {
        return true;
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
     * Returns the current token, which is a number, where that takes less than to ask for its {@link #digits}.
     *
     * @return the number, or {@link #NO_WHOLE_NUMBER} if it is not a whole number of few digits, or if the digits are to be asked for
     */
    protected long wholeNumber() {
        return NO_WHOLE_NUMBER;
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
     * Returns whether values that were read before can be {@linkplain #recall recalled}.
     *
     * @return false if there is no use in asking
     */
    protected boolean remembers() {
        return false;
    }

    /**
     * Hashes the characters of the value that begins with the current token.
     *
     * @param salt a number of the type of the value
     * @return the hash, for those who {@linkplain #remembers remember}
     */
    protected long hash(int salt) {
        return salt;
    }

    /**
     * Returns the value that was read before from the same characters as those that stand here, and goes to its end.
     *
     * @param <T> the type of the value
     * @param codec reads such values
     * @param hash of the characters
     * @return the value, or null if there is none
     */
    protected <T> @Nullable T recall(Codec<T> codec, long hash) {
        return null;
    }

    /**
     * Remembers a value that ends with the current token.
     *
     * @param <T> the type of the value
     * @param codec has read the value
     * @param hash of the characters, from before they were read
     * @param from the place where the value begins
     * @param value the value
     */
    protected <T> void remember(Codec<T> codec, long hash, long from, T value) {}

    /**
     * Returns whether so many objects and lists more may be opened.
     *
     * @param levels how many
     * @return whether they are not nested too deep then
     */
    protected final boolean mayNest(int levels) {
        return depth + levels <= limits.nesting();
    }

    /** Leaves an object that was passed over. */
    protected final void leave() {
        depth--;
    }

    /**
     * Returns where the current token stands.
     *
     * @return the place
     */
    public final Position position() {
        return position(pointer(), place());
    }

    /**
     * Returns a position.
     *
     * @param pointer a JSON Pointer (RFC 6901)
     * @param place a place that was asked for before
     * @return the pointer with the line and the column of the place
     */
    protected Position position(String pointer, long place) {
        return new Position(pointer, (int) (place >>> Integer.SIZE), (int) place);
    }

    /**
     * Returns where the current token stands.
     *
     * @return a JSON Pointer (RFC 6901)
     */
    protected abstract String pointer();

    /**
     * Returns where the current token stands, to be found only if an error needs it.
     *
     * @return gives a JSON Pointer (RFC 6901), also when the source is elsewhere
     */
    protected Supplier<String> pointerForLater() {
        String pointer = pointer();
        return () -> pointer;
    }

    /**
     * Returns where the current token stands, as a number that is cheap to have and to keep. {@link #position(String, long)} knows what it means.
     *
     * @return the place
     */
    protected abstract long place();

    /**
     * Returns the place that a line and a column are, for sources that know both.
     *
     * @param line the line, from 1, or 0 if it is not known
     * @param column the column, from 1, or 0 if it is not known
     * @return the place
     */
    protected static long place(int line, int column) {
        return (long) Math.max(0, line) << Integer.SIZE | Math.max(0, column);
    }

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
