package org.incipit.model;

import java.nio.charset.StandardCharsets;

/** Reads one behind the other what {@link Packed} has written. */
final class Unpacked {

    private final byte[] bytes;
    private final int end;
    private int at;

    Unpacked(byte[] bytes) {
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

    int number() {
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

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Passes over a text; tells how many bytes it has. */
    int skip() {
        int length = number();
        at += length;
        return length;
    }
}
