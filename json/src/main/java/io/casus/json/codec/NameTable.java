package io.casus.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The names of the properties of one type, by number.
 *
 * <p>Each JSON library has a form of its own in which it compares and writes names fast. A table keeps one form for each library that
 * has used it.
 */
public final class NameTable {
    /** The number of a name that is not in the table. */
    public static final int UNKNOWN = -2;

    /** The number that says that the object has ended. */
    public static final int END = -1;

    private final ImmutableList<String> names;
    private final ImmutableMap<String, Integer> numbers;
    // Two threads that meet make the same twice, which does no harm.
    private volatile @Nullable Prepared prepared;
    private @Nullable NameBytes bytes;

    private record Prepared(Object form, @Nullable Prepared next) {}

    NameTable(ImmutableList<String> names) {
        this.names = names;
        ImmutableMap.Builder<String, Integer> byName = ImmutableMap.builder();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), i);
        }
        this.numbers = byName.buildOrThrow();
    }

    /** The table of the names that things have, in their order. */
    static <T> NameTable of(List<T> things, Function<T, String> name) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        things.forEach(thing -> names.add(name.apply(thing)));
        return new NameTable(names.build());
    }

    /**
     * Returns the names.
     *
     * @return the names in the order of their numbers
     */
    public ImmutableList<String> names() {
        return names;
    }

    /**
     * Returns the number of a name.
     *
     * @param name the name
     * @return its number, or {@link #UNKNOWN}
     */
    public int number(String name) {
        Integer number = numbers.get(name);
        return number == null ? UNKNOWN : number;
    }

    /**
     * Returns the form in which names are compared with bytes.
     *
     * @return the form
     */
    public NameBytes bytes() {
        NameBytes known = bytes;
        if (known == null) {
            known = new NameBytes(names);
            bytes = known;
        }
        return known;
    }

    /**
     * Returns the form that a JSON library has for the names.
     *
     * @param <P> the class of the form
     * @param form the class of the form
     * @param prepare makes it on first use
     * @return the form
     */
    public <P> P prepared(Class<P> form, Function<ImmutableList<String>, P> prepare) {
        Prepared first = prepared;
        for (Prepared known = first; known != null; known = known.next()) {
            if (form.isInstance(known.form())) {
                return form.cast(known.form());
            }
        }
        P made = prepare.apply(names);
        prepared = new Prepared(made, first);
        return made;
    }
}
