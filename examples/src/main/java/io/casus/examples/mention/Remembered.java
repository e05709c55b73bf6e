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
    private final ConcurrentMap<K, V> known = new ConcurrentHashMap<>();

    /**
     * Remembers nothing yet.
     *
     * @param most how many to remember at most, roughly
     */
    Remembered(int most) {
        this.most = most;
    }

    /**
     * What was found out, or is now.
     *
     * @param key what it is found out of
     * @param find finds it out, always the same for a key
     */
    V get(K key, Function<K, V> find) {
        V found = known.get(key);
        return found != null ? found : add(key, find.apply(key));
    }

    private V add(K key, V found) {
        if (known.size() >= most) {
            known.clear();
        }
        known.put(key, found);
        return found;
    }
}
