package org.incipit.model;

import java.util.List;
import org.incipit.source.SourceSpan;

/**
 * A note as written.
 *
 * @param key what its calls name it by; of a note written in its place, a key that no editor can write
 * @param origin where its words stand
 * @param content its blocks, none of them a unit
 * @param where the whole note
 */
public record Note(String key, Series series, Origin origin, List<Block> content, SourceSpan where) {

    /** Where the words of a note stand. */
    public enum Origin {
        /** Apart from the text, under a key: {@code [^suez]: …}. */
        APART,
        /** At the call, by the edition: {@code ^[…]}. */
        AT_CALL,
        /** At the call, in brackets, in the witness too: {@code [Translator's note: …]}. */
        IN_WITNESS
    }
}
