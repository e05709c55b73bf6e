package io.casus.json.codec;

import io.casus.attribute.ValueType;
import org.jspecify.annotations.Nullable;

/** Values that come again and again: where the characters are the same as before, so is the object. */
final class SharingCodec<T> extends Codec<T> {
    private final Codec<T> codec;
    private final int salt;

    SharingCodec(ValueType<T> type, Codec<T> codec) {
        this.codec = codec;
        // The same in every JVM, so that what is shared does not depend on the addresses of objects.
        this.salt = type.name().hashCode();
    }

    @Override
    public T read(JsonSource in) {
        if (!in.remembers()) {
            return codec.read(in);
        }
        long hash = in.hash(salt);
        @Nullable T known = in.recall(codec, hash);
        if (known != null) {
            return known;
        }
        long from = in.place();
        T read = codec.read(in);
        in.remember(codec, hash, from, read);
        return read;
    }

    @Override
    public void write(T value, JsonSink out) {
        codec.write(value, out);
    }
}
