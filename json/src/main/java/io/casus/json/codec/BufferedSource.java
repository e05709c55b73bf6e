package io.casus.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The tokens of one object, held back until it is known how to read them. Each remembers where it stood. */
final class BufferedSource extends JsonSource {
    private static final NameTable NO_NAMES = new NameTable(ImmutableList.of());

    private record Buffered(Token token, String text, Position position) {}

    private final List<Buffered> tokens = new ArrayList<>();
    private int index;

    private BufferedSource() {}

    /**
     * Takes an object from a source.
     *
     * @param in the source, which has just read the first name of the object; afterwards it is at its end
     * @param firstName the number of that name
     */
    static BufferedSource ofObject(JsonSource in, int firstName) {
        BufferedSource buffer = new BufferedSource();
        buffer.add(Token.START_OBJECT, "", in.position());
        buffer.addProperties(in, firstName);
        return buffer;
    }

    private void add(Token token, String text, Position position) {
        tokens.add(new Buffered(token, text, position));
    }

    private void addProperties(JsonSource in, int firstName) {
        int name = firstName;
        while (name != NameTable.END) {
            add(Token.NAME, in.name(), in.position());
            in.next();
            addValue(in);
            name = in.nextName(NO_NAMES);
        }
        add(Token.END_OBJECT, "", in.position());
    }

    private void addValue(JsonSource in) {
        Token token = in.current();
        boolean hasText = token == Token.TEXT || token == Token.NUMBER;
        add(token, hasText ? in.text() : "", in.position());
        if (token == Token.START_OBJECT) {
            addProperties(in, in.nextName(NO_NAMES));
        } else if (token == Token.START_ARRAY) {
            while (in.next() != Token.END_ARRAY) {
                addValue(in);
            }
            add(Token.END_ARRAY, "", in.position());
        }
    }

    /** Returns where a name of the object itself stands, or −1 if the object has no such name. */
    int indexOfName(String name) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Buffered buffered = tokens.get(i);
            switch (buffered.token()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case NAME -> {
                    if (depth == 1 && buffered.text().equals(name)) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /** Makes a token the current one. */
    void goTo(int newIndex) {
        index = newIndex;
    }

    @Override
    public Token next() {
        index++;
        return tokens.get(index).token();
    }

    @Override
    public Token current() {
        return tokens.get(index).token();
    }

    @Override
    public int nextName(NameTable table) {
        if (next() == Token.END_OBJECT) {
            return NameTable.END;
        }
        return table.number(text());
    }

    @Override
    public String name() {
        int at = index;
        while (tokens.get(at).token() != Token.NAME) {
            at--;
        }
        return tokens.get(at).text();
    }

    @Override
    public String text() {
        return tokens.get(index).text();
    }

    @Override
    public Position position() {
        return tokens.get(index).position();
    }
}
