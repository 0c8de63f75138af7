package org.incipit.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * A text in UTF-8 as it is written: its bytes are made once, and no string of the whole. Half of a surrogate pair without the
 * other becomes a question mark, as in {@link String#getBytes(java.nio.charset.Charset)}.
 */
public final class Utf8 extends Writer {

    private static final int START = 1 << 13;
    private static final int STRETCH = 1 << 9;
    private static final int LONGEST = 4;

    private final char[] stretch = new char[STRETCH];
    private byte[] bytes = new byte[START];
    private int size;

    /** First half of a pair, whose second may follow; 0 where none waits. */
    private char high;

    @Override
    public Utf8 append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public Utf8 append(CharSequence text, int start, int end) {
        String string = text.toString();
        for (int at = start; at < end; at += STRETCH) {
            int next = Math.min(end, at + STRETCH);
            string.getChars(at, next, stretch, 0);
            write(stretch, 0, next - at);
        }
        return this;
    }

    @Override
    public Utf8 append(char c) {
        room(LONGEST);
        encode(c);
        return this;
    }

    @Override
    public void write(int c) {
        append((char) c);
    }

    @Override
    public void write(String text) {
        append(text, 0, text.length());
    }

    @Override
    public void write(String text, int offset, int length) {
        append(text, offset, offset + length);
    }

    @Override
    public void write(char[] chars) {
        write(chars, 0, chars.length);
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        int end = offset + length;
        int at = offset;
        while (at < end) {
            room(end - at + LONGEST);
            at = plain(chars, at, end);
            if (at < end) {
                encode(chars[at++]);
            }
        }
    }

    /** Takes over a run of ASCII, for which there is room; where it ends. */
    private int plain(char[] chars, int start, int end) {
        int at = start;
        if (high == 0) {
            int to = size;
            while (at < end && chars[at] < 0x80) {
                bytes[to++] = (byte) chars[at++];
            }
            size = to;
        }
        return at;
    }

    /** Writes one sign, or what waits for it; there is room for the longest. */
    private void encode(char c) {
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(c)) {
                int point = Character.toCodePoint(first, c);
                put(0xF0 | point >> 18);
                behind(point >> 12);
                behind(point >> 6);
                behind(point);
                return;
            }
            put('?');
        }
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6);
            behind(c);
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            put('?');
        } else {
            put(0xE0 | c >> 12);
            behind(c >> 6);
            behind(c);
        }
    }

    private void put(int value) {
        bytes[size++] = (byte) value;
    }

    /** A byte behind the first one of a sign: its lowest six bits. */
    private void behind(int value) {
        put(0x80 | value & 0x3F);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** Whether the last sign is this one, of ASCII. */
    public boolean endsIn(char c) {
        return high == 0 && size > 0 && bytes[size - 1] == c;
    }

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** The whole text. */
    public byte[] bytes() {
        if (high == 0) {
            return Arrays.copyOf(bytes, size);
        }
        byte[] all = Arrays.copyOf(bytes, size + 1);
        all[size] = '?';
        return all;
    }

    @Override
    public void flush() {
        // Nothing waits but half a pair.
    }

    @Override
    public void close() {
        // There is nothing to be closed.
    }
}
