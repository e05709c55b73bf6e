package io.casus.json.codec;

/** True or false. */
final class FlagCodec extends Codec<Boolean> {
    @Override
    public Boolean read(JsonSource in) {
        return switch (in.current()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw in.unexpected("true or false");
        };
    }

    @Override
    public void write(Boolean value, JsonSink out) {
        out.flag(value);
    }
}
