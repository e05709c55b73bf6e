package io.casus.examples.mention;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * What was found out, from text to text. When there is no more room it forgets all, so that texts that never repeat
 * themselves cannot fill the memory.
 *
 * @param <K> what it is found out of
 * @param <V> what is found out, which does not change
 */
final class Remembered<K, V> {
    private final int most;
    private final Function<K, V> find;
    private final ConcurrentMap<K, V> known = new ConcurrentHashMap<>();

    /**
     * Remembers nothing yet.
     *
     * @param most how many to remember at most, roughly
     * @param find finds it out
     */
    Remembered(int most, Function<K, V> find) {
        this.most = most;
        this.find = find;
    }

    V get(K key) {
        V found = known.get(key);
        return found != null ? found : add(key);
    }

    private V add(K key) {
        V found = find.apply(key);
        if (known.size() >= most) {
            known.clear();
        }
        known.put(key, found);
        return found;
    }
}
