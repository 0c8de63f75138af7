package org.incipit.read;

import java.util.Set;
import java.util.SortedMap;

/**
 * What a schema says of a value, as far as a reader of YAML has to know it. Of a list it says what the items are: one item
 * may stand for a list of one.
 *
 * @param kind what has to stand there
 * @param keys the keys of a mapping, or of each mapping in a list, with what they have to be
 * @param required keys that have to be there
 * @param open whether any other key may stand there too, with a text
 * @param least what a text needs at least
 * @param sample a value, for whoever has given none
 */
record Shape(Kind kind, SortedMap<String, Shape> keys, Set<String> required, boolean open, Least least, String sample) {

    /** The kinds of value that there are in the files of an edition. */
    enum Kind {
        TEXT,
        INTEGER,
        NUMBER,
        MAPPING,
        TEXTS,
        MAPPINGS,
        TEXTS_OR_MAPPINGS
    }

    /** How little a text may have. */
    enum Least {
        NOTHING,
        A_CHARACTER,
        A_WORD;

        boolean isIn(String text) {
            return switch (this) {
                case NOTHING -> true;
                case A_CHARACTER -> !text.isEmpty();
                case A_WORD -> !text.isBlank();
            };
        }
    }

    boolean knows(String key) {
        return open || keys.containsKey(key);
    }

    /**
     * What a key's value has to be.
     *
     * @throws IllegalStateException where the schema does not know the key: then reader and schema do not agree
     */
    Shape of(String key) {
        Shape value = keys.get(key);
        if (value == null && !open) {
            throw new IllegalStateException(
                    "the reader asks for '" + key + "', which is not in the schema: " + keys.keySet());
        }
        return value == null ? Schema.ANY_TEXT : value;
    }

    /**
     * What a key's value has to be, which whoever asks takes for one of this kind.
     *
     * @throws IllegalStateException where the schema takes it for another
     */
    Shape of(String key, Kind wanted) {
        Shape value = of(key);
        if (value.kind != wanted) {
            throw new IllegalStateException(
                    "the reader takes '" + key + "' for " + wanted + ", and the schema for " + value.kind);
        }
        return value;
    }
}
