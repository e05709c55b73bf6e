package io.casus.examples.dataset;

import io.casus.vocabulary.NoValue;
import java.util.Optional;

/**
 * What a cell says: a value, that it is not known or that there is none, nothing, or something that cannot be read.
 *
 * @param <V> the type of the value
 * @param value the value
 * @param noValue why there is none, as the cell itself says
 * @param problem why the cell cannot be read, a whole sentence
 */
record CellReading<V>(Optional<V> value, Optional<NoValue> noValue, Optional<String> problem) {

    static <V> CellReading<V> of(V value) {
        return new CellReading<>(Optional.of(value), Optional.empty(), Optional.empty());
    }

    static <V> CellReading<V> none(NoValue reason) {
        return new CellReading<>(Optional.empty(), Optional.of(reason), Optional.empty());
    }

    static <V> CellReading<V> failed(String problem) {
        return new CellReading<>(Optional.empty(), Optional.empty(), Optional.of(problem));
    }

    static <V> CellReading<V> blank() {
        return new CellReading<>(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
