package org.incipit.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
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

    /** How many parts there are: units, or notes. */
    public int size() {
        return size;
    }

    /** Visits every key, in the order of strings, with the parts it stands in, ascending from 0. */
    public void forEach(BiConsumer<String, int[]> visitor) {
        ByteBuffer from = ByteBuffer.wrap(packed.bytes());
        while (from.hasRemaining()) {
            byte[] key = new byte[from.get() & 0xFF];
            from.get(key);
            visitor.accept(new String(key, StandardCharsets.UTF_8), Ordinals.read(from));
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
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (Map.Entry<String, Ordinals> word :
                    parts.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
                byte[] key = word.getKey().getBytes(StandardCharsets.UTF_8);
                if (key.length <= LONGEST_KEY) {
                    out.write(key.length);
                    out.write(key, 0, key.length);
                    word.getValue().write(out);
                }
            }
            byte[] packed = out.toByteArray();
            return new Postings(() -> packed, size);
        }
    }
}
