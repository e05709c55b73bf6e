package io.casus.json.codec;

import org.jspecify.annotations.Nullable;

/** Values that come again and again: where the characters are the same as before, so is the object. */
final class SharingCodec<T> extends Codec<T> {
    private final Codec<T> codec;

    SharingCodec(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public T read(JsonSource in) {
        if (!in.remembers()) {
            return codec.read(in);
        }
        @Nullable T known = in.recall(codec);
        if (known != null) {
            return known;
        }
        long from = in.place();
        T read = codec.read(in);
        in.remember(codec, from, read);
        return read;
    }

    @Override
    public void write(T value, JsonSink out) {
        codec.write(value, out);
    }
}
