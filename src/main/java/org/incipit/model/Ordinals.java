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
        if (length + Packed.LONGEST > packed.length) {
            packed = Arrays.copyOf(packed, packed.length * 2);
        }
        length = Packed.put(ordinal - last, packed, length);
        last = ordinal;
        size++;
    }

    /** Writes how many there are, and their gaps. */
    void write(Packed out) {
        out.number(size).asItIs(packed, length);
    }

    /** Adds what {@link #write} wrote, each number so much greater. */
    void read(Unpacked from, int more) {
        int count = from.number();
        int ordinal = more - 1;
        for (int i = 0; i < count; i++) {
            ordinal += from.number();
            add(ordinal);
        }
    }

    /** Whether these are the same numbers. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ordinals its && Arrays.equals(packed, 0, length, its.packed, 0, its.length);
    }

    @Override
    public int hashCode() {
        return 31 * size + last;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Visits all, ascending. */
    public void forEach(IntConsumer visitor) {
        Unpacked from = new Unpacked(packed, length);
        int ordinal = -1;
        while (from.hasMore()) {
            ordinal += from.number();
            visitor.accept(ordinal);
        }
    }

    public int[] toArray() {
        int[] all = new int[size];
        Unpacked from = new Unpacked(packed, length);
        int ordinal = -1;
        for (int i = 0; i < size; i++) {
            ordinal += from.number();
            all[i] = ordinal;
        }
        return all;
    }

    /** How many of them are among others too. */
    public int shared(Ordinals others) {
        return shared(toArray(), others.toArray());
    }

    /** How many of some ascending numbers are among others; one that stands several times in both counts as often. */
    public static int shared(int[] ones, int[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < ones.length && j < others.length; ) {
            int order = Integer.compare(ones[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Those that are not among others. */
    public Ordinals without(Ordinals others) {
        int[] theirs = others.toArray();
        Ordinals rest = new Ordinals();
        forEach(ordinal -> {
            if (Arrays.binarySearch(theirs, ordinal) < 0) {
                rest.add(ordinal);
            }
        });
        return rest;
    }

    /** Those that are among the ones, the others, or both. */
    public static Ordinals union(Ordinals ones, Ordinals others) {
        int[] a = ones.toArray();
        int[] b = others.toArray();
        Ordinals union = new Ordinals();
        for (int i = 0, j = 0; i < a.length || j < b.length; ) {
            boolean first = j == b.length || i < a.length && a[i] <= b[j];
            union.add(first ? a[i++] : b[j++]);
        }
        return union;
    }
}
