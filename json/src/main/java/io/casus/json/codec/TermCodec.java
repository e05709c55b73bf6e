package io.casus.json.codec;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** Terms of open vocabularies, which are written as their code. */
final class TermCodec<T extends Term> extends Codec<T> {
    private final Vocabulary<T> vocabulary;

    TermCodec(Vocabulary<T> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public T read(JsonSource in) {
        if (in.current() != Token.TEXT) {
            throw in.unexpected("the code of a " + vocabulary.name());
        }
        String code = in.text();
        try {
            return vocabulary.term(code);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }

    @Override
    public void write(T value, JsonSink out) {
        out.text(value.code());
    }
}
