package org.incipit.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Numbers and texts in as few bytes as is simple: numbers from 0, seven bits a byte, the lowest first; texts behind their
 * length. {@link Unpacked} reads them.
 */
final class Packed {

    /** Bytes of the longest number. */
    static final int LONGEST = 5;

    private byte[] bytes = new byte[256];
    private int size;

    /** How many bytes there are so far. */
    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    Packed number(int from0) {
        makeRoom(LONGEST);
        size = put(from0, bytes, size);
        return this;
    }

    Packed text(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text in UTF-8. */
    Packed text(byte[] utf8) {
        return number(utf8.length).asItIs(utf8, utf8.length);
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
