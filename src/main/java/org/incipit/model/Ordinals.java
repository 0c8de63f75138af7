package org.incipit.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Ascending numbers from 0, packed as the gaps between them. */
public final class Ordinals {

    /** Bytes of the longest number. */
    private static final int LONGEST = 5;

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
        if (length + LONGEST > packed.length) {
            packed = Arrays.copyOf(packed, packed.length * 2);
        }
        length = put(ordinal - last, packed, length);
        last = ordinal;
        size++;
    }

    /** Writes a number, seven bits a byte, the lowest first; tells where the next one goes. */
    private static int put(int number, byte[] to, int at) {
        int rest = number;
        int next = at;
        while (rest >= 0x80) {
            to[next++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        to[next++] = (byte) rest;
        return next;
    }

    private static int number(ByteBuffer from) {
        int number = 0;
        int shift = 0;
        byte b;
        do {
            b = from.get();
            number |= (b & 0x7F) << shift;
            shift += 7;
        } while (b < 0);
        return number;
    }

    /** Writes how many there are, and their gaps. */
    void write(ByteArrayOutputStream out) {
        byte[] head = new byte[LONGEST];
        out.write(head, 0, put(size, head, 0));
        out.write(packed, 0, length);
    }

    /** Reads what {@link #write} wrote. */
    static int[] read(ByteBuffer from) {
        int[] all = new int[number(from)];
        int ordinal = -1;
        for (int i = 0; i < all.length; i++) {
            ordinal += number(from);
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
            ordinal += number(from);
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
