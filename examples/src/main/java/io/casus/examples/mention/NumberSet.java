package io.casus.examples.mention;

/** A set of numbers other than zero, which is quick to ask: a hash table with open addressing. */
final class NumberSet {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final int SMALLEST_TABLE = 8;

    private long[] table = new long[SMALLEST_TABLE];
    private int size;

    void add(long number) {
        int place = place(number);
        if (table[place] == 0) {
            table[place] = number;
            size++;
            if (2 * size > table.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] numbers = table;
        table = new long[2 * numbers.length];
        for (long number : numbers) {
            if (number != 0) {
                table[place(number)] = number;
            }
        }
    }

    /** Where a number stands in the table, or the empty place where it would. */
    private int place(long number) {
        int mask = table.length - 1;
        int place = (int) ((number * GOLDEN_RATIO) >>> Integer.SIZE) & mask;
        while (table[place] != 0 && table[place] != number) {
            place = (place + 1) & mask;
        }
        return place;
    }

    boolean has(long number) {
        return table[place(number)] != 0;
    }

    /** Whether the two have a number in common. */
    boolean hasAnyOf(NumberSet other) {
        if (other.size > size) {
            return other.hasAnyOf(this);
        }
        for (long number : other.table) {
            if (number != 0 && has(number)) {
                return true;
            }
        }
        return false;
    }

    /** The numbers, in no order. */
    long[] toArray() {
        long[] numbers = new long[size];
        int next = 0;
        for (long number : table) {
            if (number != 0) {
                numbers[next++] = number;
            }
        }
        return numbers;
    }
}
