package org.incipit.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;

/**
 * Numbers and texts in as few bytes as is simple: numbers from 0, seven bits a byte, the lowest first; texts behind their
 * length. {@link Unpacked} reads them.
 */
public final class Packed {

    /** Bytes of the longest number. */
    static final int LONGEST = 5;

    private byte[] bytes = new byte[256];
    private int size;

    /** How many bytes there are so far. */
    int size() {
        return size;
    }

    /** All that was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Writes a number. */
    public Packed number(int from0) {
        makeRoom(LONGEST);
        size = put(from0, bytes, size);
        return this;
    }

    /** Writes a text. */
    public Packed text(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a text in UTF-8, or any bytes. */
    public Packed text(byte[] utf8) {
        return number(utf8.length).asItIs(utf8, utf8.length);
    }

    /** Writes how many things there are, then each. */
    public <T> Packed each(Collection<T> things, BiConsumer<T, Packed> writer) {
        number(things.size());
        things.forEach(thing -> writer.accept(thing, this));
        return this;
    }

    /** The first of some bytes, packed before. */
    Packed asItIs(byte[] packed, int length) {
        makeRoom(length);
        System.arraycopy(packed, 0, bytes, size, length);
        size += length;
        return this;
    }

    /** Tells a digest the bytes from one place to before another. */
    void tell(int start, int end, MessageDigest digest) {
        digest.update(bytes, start, end - start);
    }

    private void makeRoom(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    /** Writes a number; tells where the next one goes. */
    static int put(int number, byte[] to, int at) {
        int rest = number;
        int next = at;
        while (rest >= 0x80) {
            to[next++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        to[next++] = (byte) rest;
        return next;
    }
}
