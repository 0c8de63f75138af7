package org.incipit.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.incipit.source.Shelf;
import org.incipit.source.Shelf.Shelved;

/**
 * Which words stand in which parts of a document, packed: tens of thousands of documents are held at a time.
 *
 * <p>A key is a word as {@link Folding} reads it, or {@code @} and an entry that is named there.
 */
public final class Postings {

    private final Shelved packed;
    private final int size;

    private Postings(Shelved packed, int size) {
        this.packed = packed;
        this.size = size;
    }

    /** The same, laid aside. */
    public Postings on(Shelf shelf) {
        return new Postings(shelf.put(packed.bytes()), size);
    }

    /** Packs them. */
    void pack(Packed to) {
        to.number(size).text(packed.bytes());
    }

    /** Reads what {@link #pack} wrote; what grows with the text stays where all of it lies aside. */
    static Postings unpack(Unpacked from, Shelved all) {
        int size = from.number();
        return new Postings(from.aside(all), size);
    }

    /** Whether the same words stand in the same parts. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Postings its
                        && size == its.size
                        && Arrays.equals(packed.bytes(), its.packed.bytes());
    }

    @Override
    public int hashCode() {
        return size;
    }

    /** How many parts there are: units, or notes. */
    public int size() {
        return size;
    }

    /** Adds for every key the parts it stands in, the first of them under the number {@code first}. */
    public void addTo(Map<String, Ordinals> terms, int first) {
        Unpacked from = new Unpacked(packed.bytes());
        while (from.hasMore()) {
            terms.computeIfAbsent(from.text(), key -> new Ordinals()).read(from, first);
        }
    }

    /** Gathers postings. */
    public static final class Builder {

        private static final int LONGEST_KEY = 255;

        private final Map<String, Ordinals> parts = new HashMap<>();

        /** Notes that a key stands in a part, none before the last one; nobody looks for keys of more than 255 bytes. */
        public void add(String key, int part) {
            parts.computeIfAbsent(key, k -> new Ordinals()).add(part);
        }

        /** What was gathered, over a number of parts. */
        public Postings build(int size) {
            Packed out = new Packed();
            String[] keys = parts.keySet().toArray(String[]::new);
            Arrays.sort(keys);
            for (String key : keys) {
                byte[] utf8 = key.getBytes(StandardCharsets.UTF_8);
                Ordinals in = parts.get(key);
                if (in != null && utf8.length <= LONGEST_KEY) {
                    in.write(out.text(utf8));
                }
            }
            return new Postings(Shelf.held(out.bytes()), size);
        }
    }
}
