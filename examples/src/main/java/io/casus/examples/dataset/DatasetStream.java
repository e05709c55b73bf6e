package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.Closeable;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The events of a data set one after the other, read as they are asked for, so that a file of any length needs no more memory than one event.
 *
 * <pre>{@code
 * try (var launches = CnsMissileTests.of("PRK").open(file)) {
 *     while (launches.hasNext()) {
 *         out.add(launches.next().launch());
 *     }
 *     System.out.println(launches.losses());
 * }
 * }</pre>
 *
 * @param <T> what one event gives
 */
public interface DatasetStream<T> extends Iterator<T>, Closeable {

    /**
     * Returns what could not be read.
     *
     * @return the failures so far, in the order of the file
     */
    ImmutableList<LoadFailure> failures();

    /**
     * Returns what became of every column.
     *
     * @return the counts so far
     */
    LossReport losses();

    /**
     * Returns the rest as a stream.
     *
     * @return the events that were not yet asked for
     */
    default Stream<T> stream() {
        return Streams.stream(this);
    }
}
