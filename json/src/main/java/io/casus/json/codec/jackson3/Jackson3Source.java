package io.casus.json.codec.jackson3;

import io.casus.json.JsonLimits;
import io.casus.json.codec.JsonSource;
import io.casus.json.codec.NameTable;
import io.casus.json.codec.Position;
import io.casus.json.codec.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of a Jackson 3 parser. */
public final class Jackson3Source extends JsonSource {
    private final JsonParser parser;

    /**
     * Creates a source.
     *
     * @param parser the parser, whose current token is that of the source
     * @param limits how large the document may be
     */
    public Jackson3Source(JsonParser parser, JsonLimits limits) {
        super(limits);
        this.parser = parser;
    }

    @Override
    protected Token advance() {
        return token(parser.nextToken());
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    protected int advanceToName(NameTable names, int after) {
        int match = parser.nextNameMatch(Names.of(names).matcher());
        return switch (match) {
            case PropertyNameMatcher.MATCH_END_OBJECT -> NameTable.END;
            case PropertyNameMatcher.MATCH_UNKNOWN_NAME -> NameTable.UNKNOWN;
            case PropertyNameMatcher.MATCH_ODD_TOKEN -> throw unexpected("a name or the end of the object");
            default -> match;
        };
    }

    @Override
    protected String currentName() {
        return parser.currentName();
    }

    @Override
    protected String currentText() {
        return parser.getString();
    }

    @Override
    protected String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    protected long place() {
        return place(parser.currentTokenLocation());
    }

    /** Returns the place of something that the parser could not read. */
    Position position(TokenStreamLocation location) {
        return position(pointer(), place(location));
    }

    private static long place(TokenStreamLocation location) {
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
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE -> Token.END;
        };
    }
}
