package org.incipit.model;

import java.util.List;
import java.util.Optional;

/**
 * A document, ready to be rendered.
 *
 * @param blocks the text, with names tagged
 * @param collation the account against the witness; empty where there is none
 */
public record Document(
        String slug,
        Metadata metadata,
        List<Block> blocks,
        Anchors anchors,
        Outline outline,
        NoteApparatus notes,
        Optional<Collation> collation) {

    /** The same document with its account against the witness. */
    public Document withCollation(Optional<Collation> account) {
        return new Document(slug, metadata, blocks, anchors, outline, notes, account);
    }
}
