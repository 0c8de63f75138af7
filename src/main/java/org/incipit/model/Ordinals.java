package org.incipit.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
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
    void write(ByteArrayOutputStream out) {
        byte[] head = new byte[Packed.LONGEST];
        out.write(head, 0, Packed.put(size, head, 0));
        out.write(packed, 0, length);
    }

    /** Reads what {@link #write} wrote. */
    static int[] read(ByteBuffer from) {
        int[] all = new int[Packed.number(from)];
        int ordinal = -1;
        for (int i = 0; i < all.length; i++) {
            ordinal += Packed.number(from);
            all[i] = ordinal;
        }
        return all;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Visits all, ascending. */
    public void forEach(IntConsumer visitor) {
        ByteBuffer from = ByteBuffer.wrap(packed, 0, length);
        int ordinal = -1;
        while (from.hasRemaining()) {
            ordinal += Packed.number(from);
            visitor.accept(ordinal);
        }
    }

    public int[] toArray() {
        int[] all = new int[size];
        int[] at = {0};
        forEach(ordinal -> all[at[0]++] = ordinal);
        return all;
    }

    /** How many of them are among others too. */
    public int shared(Ordinals others) {
        int[] theirs = others.toArray();
        int[] met = {0, 0};
        forEach(ordinal -> {
            while (met[0] < theirs.length && theirs[met[0]] < ordinal) {
                met[0]++;
            }
            if (met[0] < theirs.length && theirs[met[0]] == ordinal) {
                met[1]++;
            }
        });
        return met[1];
    }

    /** Those that stand in at least one of several. */
    public static Ordinals union(List<Ordinals> several) {
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
