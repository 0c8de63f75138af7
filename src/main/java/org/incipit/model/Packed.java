package org.incipit.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Numbers and texts in as few bytes as is simple: numbers from 0, seven bits a byte, the lowest first; texts behind their length. */
final class Packed {

    /** Bytes of the longest number. */
    static final int LONGEST = 5;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final byte[] number = new byte[LONGEST];

    /** How many bytes there are so far. */
    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    Packed number(int from0) {
        bytes.write(number, 0, put(from0, number, 0));
        return this;
    }

    Packed text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.write(utf8, 0, utf8.length);
        return this;
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

    static int number(ByteBuffer from) {
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

    static String text(ByteBuffer from) {
        int length = number(from);
        String text = new String(from.array(), from.position(), length, StandardCharsets.UTF_8);
        from.position(from.position() + length);
        return text;
    }
}
