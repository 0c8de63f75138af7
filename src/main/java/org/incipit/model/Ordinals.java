package org.incipit.model;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Ascending numbers from 0, packed as the gaps between them. */
public final class Ordinals {

    private byte[] packed = new byte[8];
    private int length;
    private int last = -1;
    private int size;

    /** Adds a number greater than the last; the last again is passed over. */
    public void add(int ordinal) {
        if (ordinal == last) {
            return;
        }
        if (ordinal < last) {
            throw new IllegalArgumentException(ordinal + " behind " + last);
        }
        int gap = ordinal - last;
        while (gap >= 0x80) {
            put(gap & 0x7F | 0x80);
            gap >>>= 7;
        }
        put(gap);
        last = ordinal;
        size++;
    }

    private void put(int value) {
        if (length == packed.length) {
            packed = Arrays.copyOf(packed, length * 2);
        }
        packed[length++] = (byte) value;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Visits all, ascending. */
    public void forEach(IntConsumer visitor) {
        int ordinal = -1;
        int at = 0;
        while (at < length) {
            int gap = 0;
            int shift = 0;
            byte b;
            do {
                b = packed[at++];
                gap |= (b & 0x7F) << shift;
                shift += 7;
            } while (b < 0);
            ordinal += gap;
            visitor.accept(ordinal);
        }
    }

    public int[] toArray() {
        int[] all = new int[size];
        int[] at = {0};
        forEach(ordinal -> all[at[0]++] = ordinal);
        return all;
    }

    /** Those that stand in at least one of several. */
    public static Ordinals union(java.util.List<Ordinals> several) {
        int[] all = several.stream()
                .flatMapToInt(one -> Arrays.stream(one.toArray()))
                .sorted()
                .toArray();
        Ordinals union = new Ordinals();
        for (int ordinal : all) {
            union.add(ordinal);
        }
        return union;
    }
}
