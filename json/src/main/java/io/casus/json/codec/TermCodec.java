package io.casus.json.codec;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** Terms of open vocabularies, which are written as their code. */
final class TermCodec<T extends Term> extends Codec<T> {
    private final Vocabulary<T> vocabulary;
    private final ImmutableList<T> known;
    private final NameTable codes;

    TermCodec(Vocabulary<T> vocabulary) {
        this.vocabulary = vocabulary;
        this.known = vocabulary.known();
        this.codes = NameTable.of(known, Term::code);
    }

    @Override
    public T read(JsonSource in) {
        if (in.current() != Token.TEXT) {
            throw in.unexpected("the code of a " + vocabulary.name());
        }
        int number = in.textAmong(codes);
        if (number >= 0) {
            return known.get(number);
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
