package io.casus.json.codec;

import com.google.common.collect.ImmutableList;

/**
 * A list of values as a document of its own.
 *
 * @param <T> the Java type of a value
 */
public final class ListCodec<T> extends Codec<ImmutableList<T>> {
    private final Codec<T> values;

    /**
     * Creates a codec.
     *
     * @param values the codec of one value
     */
    public ListCodec(Codec<T> values) {
        this.values = values;
    }

    @Override
    public ImmutableList<T> read(JsonSource in) {
        if (in.current() != Token.START_ARRAY) {
            throw in.unexpected("a list");
        }
        ImmutableList.Builder<T> read = ImmutableList.builder();
        while (in.next() != Token.END_ARRAY) {
            read.add(values.read(in));
        }
        return read.build();
    }

    @Override
    public void write(ImmutableList<T> list, JsonSink out) {
        out.startArray();
        list.forEach(value -> values.write(value, out));
        out.endArray();
    }
}
