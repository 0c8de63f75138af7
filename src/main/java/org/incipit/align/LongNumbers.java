package org.incipit.align;

/** Numbers long values from 0 in the order in which they come, each once: a hash table with open addresses. For one thread. */
final class LongNumbers {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** As many places as a power of two, at least half of them free. */
    private long[] values = new long[256];

    /** The number of the value in each place and one more; 0 in a free place. */
    private int[] numbers = new int[values.length];

    private int size;

    /** The number of a value, the next one if it has none. */
    int of(long value) {
        int place = place(value);
        if (numbers[place] == 0) {
            if (2 * size >= values.length) {
                grow();
                place = place(value);
            }
            values[place] = value;
            numbers[place] = ++size;
        }
        return numbers[place] - 1;
    }

    /** The number of a value, -1 if it has none. */
    int find(long value) {
        return numbers[place(value)] - 1;
    }

    int size() {
        return size;
    }

    /** Where a value stands, or the free place where it would. */
    private int place(long value) {
        int mask = values.length - 1;
        int place = (int) (value * SPREAD >>> 40) & mask;
        while (numbers[place] != 0 && values[place] != value) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldValues = values;
        int[] oldNumbers = numbers;
        values = new long[2 * oldValues.length];
        numbers = new int[values.length];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldNumbers[i] != 0) {
                int place = place(oldValues[i]);
                values[place] = oldValues[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
