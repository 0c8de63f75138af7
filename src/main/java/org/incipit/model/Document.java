package org.incipit.model;

import java.util.List;
import java.util.Optional;

/**
 * A document, ready to be rendered.
 *
 * @param blocks the text, with names tagged
 * @param inventory whom it names and which signs it uses
 * @param collation the account against the witness; empty where there is none
 * @param history what was released of it and changed since
 */
public record Document(
        String slug,
        Metadata metadata,
        List<Block> blocks,
        Anchors anchors,
        Outline outline,
        NoteApparatus notes,
        Inventory inventory,
        Optional<Collation> collation,
        History history) {

    /** The same document with its history. */
    public Document withHistory(History other) {
        return new Document(slug, metadata, blocks, anchors, outline, notes, inventory, collation, other);
    }

    /** The same document with its account against the witness. */
    public Document withCollation(Optional<Collation> account) {
        return new Document(slug, metadata, blocks, anchors, outline, notes, inventory, account, history);
    }
}
