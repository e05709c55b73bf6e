package io.casus.json.codec;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.UnionType;
import io.casus.json.JsonLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** The tokens of one object, held back until it is known how to read them. Each remembers where it stood. */
final class BufferedSource extends JsonSource {
    private static final NameTable NO_NAMES = new NameTable(ImmutableList.of());
    private static final JsonLimits CHECKED_BEFORE = JsonLimits.standard()
            .withNesting(Integer.MAX_VALUE)
            .withTextLength(Integer.MAX_VALUE)
            .withNumberLength(Integer.MAX_VALUE)
            .withNameLength(Integer.MAX_VALUE);

    private record Buffered(Token token, String text, long place) {}

    /** What stands around a token on the way to it from the top. */
    private static final class Level {
        final boolean isArray;
        int index = -1;
        String name = "";

        Level(boolean isArray) {
            this.isArray = isArray;
        }

        String segment() {
            if (isArray) {
                return index < 0 ? "" : "/" + index;
            }
            return "/" + name.replace("~", "~0").replace("/", "~1");
        }
    }

    private final List<Buffered> tokens = new ArrayList<>();
    private final JsonSource origin;
    private final Supplier<String> base;
    private int index;

    private BufferedSource(JsonSource origin, Supplier<String> base) {
        super(CHECKED_BEFORE);
        this.origin = origin;
        this.base = base;
    }

    /**
     * Takes an object from a source.
     *
     * @param in the source, which has just read the first name of the object, or its end; afterwards it is at its end
     * @param firstName the number of that name
     * @return the tokens, at the same place
     */
    static BufferedSource ofObject(JsonSource in, int firstName) {
        Supplier<String> pointer = in.pointerForLater();
        BufferedSource buffer =
                new BufferedSource(in, firstName == NameTable.END ? pointer : () -> parent(pointer.get()));
        buffer.add(Token.START_OBJECT, "", in);
        buffer.addProperties(in, firstName);
        buffer.index = 1;
        return buffer;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private void add(Token token, String text, JsonSource in) {
        tokens.add(new Buffered(token, text, in.place()));
    }

    private void addProperties(JsonSource in, int firstName) {
        int name = firstName;
        while (name != NameTable.END) {
            add(Token.NAME, in.name(), in);
            in.next();
            addValue(in);
            name = in.nextName(NO_NAMES, NameTable.END);
        }
        add(Token.END_OBJECT, "", in);
    }

    private void addValue(JsonSource in) {
        Token token = in.current();
        add(token, characters(token, in), in);
        if (token == Token.START_OBJECT) {
            addProperties(in, in.nextName(NO_NAMES, NameTable.END));
        } else if (token == Token.START_ARRAY) {
            while (in.next() != Token.END_ARRAY) {
                addValue(in);
            }
            add(Token.END_ARRAY, "", in);
        }
    }

    private static String characters(Token token, JsonSource in) {
        return switch (token) {
            case TEXT -> in.text();
            case NUMBER -> in.digits();
            default -> "";
        };
    }

    /** Returns the number of the current token. */
    int index() {
        return index;
    }

    /** Makes a token the current one. */
    void goTo(int newIndex) {
        index = newIndex;
    }

    /**
     * Goes to the value that names the kind of an object, or to the end of the object if it has none.
     *
     * @param start the number of the token that begins the object
     * @return whether there is one
     */
    boolean goToKind(int start) {
        int depth = 1;
        for (index = start + 1; depth > 0; index++) {
            Buffered buffered = tokens.get(index);
            switch (buffered.token()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case NAME -> {
                    if (depth == 1 && buffered.text().equals(UnionType.DISCRIMINATOR)) {
                        index++;
                        return true;
                    }
                }
                default -> {}
            }
        }
        index--;
        return false;
    }

    @Override
    protected Token advance() {
        index++;
        return tokens.get(index).token();
    }

    @Override
    public Token current() {
        return tokens.get(index).token();
    }

    @Override
    protected int advanceToName(NameTable table, int after) {
        return advance() == Token.END_OBJECT ? NameTable.END : table.number(currentText());
    }

    @Override
    protected String currentName() {
        int at = index;
        while (tokens.get(at).token() != Token.NAME) {
            at--;
        }
        return tokens.get(at).text();
    }

    @Override
    protected String currentText() {
        return tokens.get(index).text();
    }

    /** Found only for an error, since the pointers of many tokens can be larger than the document. */
    @Override
    protected String pointer() {
        Deque<Level> levels = new ArrayDeque<>();
        for (Buffered buffered : tokens.subList(0, index)) {
            step(buffered, levels);
            if (buffered.token() == Token.START_OBJECT || buffered.token() == Token.START_ARRAY) {
                levels.push(new Level(buffered.token() == Token.START_ARRAY));
            }
        }
        step(tokens.get(index), levels);
        StringBuilder pointer = new StringBuilder(base.get());
        for (Iterator<Level> outermostFirst = levels.descendingIterator(); outermostFirst.hasNext(); ) {
            pointer.append(outermostFirst.next().segment());
        }
        return pointer.toString();
    }

    private static void step(Buffered buffered, Deque<Level> levels) {
        switch (buffered.token()) {
            case END_OBJECT, END_ARRAY -> levels.pop();
            case NAME -> levels.element().name = buffered.text();
            default -> {
                if (!levels.isEmpty()) {
                    levels.element().index++;
                }
            }
        }
    }

    @Override
    protected boolean mayHaveHalfPairs() {
        return false;
    }

    @Override
    protected long place() {
        return tokens.get(index).place();
    }

    @Override
    protected Position position(String pointer, long place) {
        return origin.position(pointer, place);
    }
}
