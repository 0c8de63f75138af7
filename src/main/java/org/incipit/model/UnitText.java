package org.incipit.model;

import java.util.Optional;
import org.incipit.source.SourceSpan;

/**
 * A unit as it is read, before it has an id.
 *
 * @param words its reading text
 * @param where the unit
 * @param claim the id that the editor wrote behind it; empty for most
 */
public record UnitText(String words, SourceSpan where, Optional<Claim> claim) {

    /**
     * An id that the editor wrote behind a unit, because its words do not tell by themselves which paragraph it is.
     *
     * @param document the document it came from, {@code {#other-document/p14}}; empty where it is of this one
     * @param id such as {@code p14}
     */
    public record Claim(Optional<String> document, String id, SourceSpan where) {

        @Override
        public String toString() {
            return document.map(slug -> slug + "/").orElse("") + id;
        }
    }
}
