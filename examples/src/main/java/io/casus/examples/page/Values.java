package io.casus.examples.page;

import io.casus.attribute.ValueType;
import io.casus.quantity.Quantity;
import io.casus.time.UncertainTime;

/** Values without the words in which they were told, which stand beside them as quotations. */
final class Values {
    private static final String WORDS = ", in the words \"";

    private Values() {}

    static <V> String brief(ValueType<V> type, V value) {
        String text = type.describe(value);
        boolean repeatsWords = value instanceof Quantity || (value instanceof UncertainTime time && saysMore(time));
        int words = repeatsWords ? text.indexOf(WORDS) : -1;
        return words < 0 ? text : text.substring(0, words);
    }

    /** Whether it says more than that the time is unknown, as it does of a weekday alone. */
    private static boolean saysMore(UncertainTime time) {
        return time.edtf().chars().anyMatch(Character::isDigit);
    }
}
