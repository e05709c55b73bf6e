package io.casus.json.codec;

import io.casus.attribute.TextType;

/** Values that are written as a text with a form of its own. */
final class TextCodec<T> extends Codec<T> {
    private final TextType<T> type;

    TextCodec(TextType<T> type) {
        this.type = type;
    }

    @Override
    public T read(JsonSource in) {
        if (in.current() != Token.TEXT) {
            throw in.unexpected(type.name());
        }
        String text = in.text();
        try {
            return type.parse(text);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }

    @Override
    public void write(T value, JsonSink out) {
        out.text(type.print(value));
    }
}
