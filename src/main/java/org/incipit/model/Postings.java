package org.incipit.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Which words stand in which parts of a document, packed: tens of thousands of documents are held at a time.
 *
 * <p>A key is a word as {@link Folding} reads it, or {@code @} and an entry that is named there.
 */
public final class Postings {

    private final byte[] packed;
    private final int size;

    private Postings(byte[] packed, int size) {
        this.packed = packed;
        this.size = size;
    }

    /** How many parts there are: units, or notes. */
    public int size() {
        return size;
    }

    /** Visits every key, in the order of strings, with the parts it stands in, ascending from 0. */
    public void forEach(BiConsumer<String, int[]> visitor) {
        int at = 0;
        while (at < packed.length) {
            int length = packed[at++] & 0xFF;
            String key = new String(packed, at, length, StandardCharsets.UTF_8);
            at += length;
            int[] head = number(at);
            at = head[1];
            int[] parts = new int[head[0]];
            int part = -1;
            for (int i = 0; i < parts.length; i++) {
                int[] gap = number(at);
                at = gap[1];
                part += gap[0];
                parts[i] = part;
            }
            visitor.accept(key, parts);
        }
    }

    private int[] number(int from) {
        int at = from;
        int value = 0;
        int shift = 0;
        while (true) {
            int b = packed[at++];
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return new int[] {value, at};
            }
            shift += 7;
        }
    }

    /** Gathers postings. */
    public static final class Builder {

        private static final int LONGEST_KEY = 255;

        private final SortedMap<String, Set<Integer>> parts = new TreeMap<>();

        /** Notes that a key stands in a part; keys of more than 255 bytes are nothing that anybody looks for. */
        public void add(String key, int part) {
            if (key.getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY) {
                parts.computeIfAbsent(key, k -> new TreeSet<>()).add(part);
            }
        }

        /** What was gathered, over a number of parts. */
        public Postings build(int size) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (Map.Entry<String, Set<Integer>> entry : parts.entrySet()) {
                byte[] key = entry.getKey().getBytes(StandardCharsets.UTF_8);
                out.write(key.length);
                out.write(key, 0, key.length);
                number(out, entry.getValue().size());
                int before = -1;
                for (int part : entry.getValue()) {
                    number(out, part - before);
                    before = part;
                }
            }
            return new Postings(out.toByteArray(), size);
        }

        private static void number(ByteArrayOutputStream out, int number) {
            int rest = number;
            while (rest >= 0x80) {
                out.write(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }
    }
}
