package org.incipit.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.incipit.source.Shelf.Shelved;

/** Reads one behind the other what {@link Packed} has written. */
public final class Unpacked {

    private final byte[] bytes;
    private final int end;
    private int at;

    /** Reads bytes from the first to the last. */
    public Unpacked(byte[] bytes) {
        this(bytes, bytes.length);
    }

    /** The first of some bytes. */
    Unpacked(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Reads on at an offset. */
    Unpacked at(int offset) {
        at = offset;
        return this;
    }

    boolean hasMore() {
        return at < end;
    }

    /** Reads a number. */
    public int number() {
        int number = 0;
        int shift = 0;
        byte b;
        do {
            b = bytes[at++];
            number |= (b & 0x7F) << shift;
            shift += 7;
        } while (b < 0);
        return number;
    }

    /** Reads a text. */
    public String text() {
        int length = skip();
        return length == 0 ? "" : new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** Reads bytes that were written as a text. */
    byte[] bytes() {
        int length = skip();
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** Passes over a text; tells where it lies in what lies aside. */
    Shelved aside(Shelved all) {
        int length = skip();
        return all.part(at - length, at);
    }

    /** Reads what {@link Packed#each} wrote. */
    public <T> List<T> each(Function<Unpacked, T> reader) {
        int count = number();
        List<T> things = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            things.add(reader.apply(this));
        }
        return List.copyOf(things);
    }

    /** Passes over a text; tells how many bytes it has. */
    int skip() {
        int length = number();
        at += length;
        return length;
    }
}
