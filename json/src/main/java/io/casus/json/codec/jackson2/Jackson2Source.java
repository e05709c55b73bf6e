package io.casus.json.codec.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.casus.json.JsonLimits;
import io.casus.json.codec.JsonSource;
import io.casus.json.codec.NameTable;
import io.casus.json.codec.Position;
import io.casus.json.codec.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson 2 parser, whose exceptions come out in an {@link UncheckedIOException}. */
public final class Jackson2Source extends JsonSource {
    private final JsonParser parser;

    /**
     * Creates a source.
     *
     * @param parser the parser, whose current token is that of the source
     * @param limits how large the document may be
     */
    public Jackson2Source(JsonParser parser, JsonLimits limits) {
        super(limits);
        this.parser = parser;
    }

    @Override
    protected Token advance() {
        try {
            return token(parser.nextToken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    protected int advanceToName(NameTable names, int after) {
        String name = nextFieldName();
        if (name != null) {
            return names.number(name);
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw unexpected("a name or the end of the object");
        }
        return NameTable.END;
    }

    private @Nullable String nextFieldName() {
        try {
            return parser.nextFieldName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected String currentName() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected String currentText() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    @Override
    protected long place() {
        return place(parser.currentTokenLocation());
    }

    /** Returns the place of something that the parser could not read. */
    Position position(JsonLocation location) {
        return position(pointer(), place(location));
    }

    private static long place(JsonLocation location) {
        return place(location.getLineNr(), location.getColumnNr());
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE -> Token.END;
        };
    }
}
