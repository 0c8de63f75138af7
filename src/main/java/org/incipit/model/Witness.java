package org.incipit.model;

import java.util.List;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/**
 * The source of a document as received, and what the front matter declares of it.
 *
 * @param file the witness's text
 * @param siglum its letter in the apparatus, such as {@code W}
 * @param description what it is, plain text
 * @param sha256 digest of its bytes, lower-case hexadecimal
 * @param starts the words the text starts with in it
 * @param ends the words it ends with
 * @param changes what was changed throughout, each declared once
 * @param where the declaration in the front matter
 */
public record Witness(
        SourceFile file,
        String siglum,
        String description,
        String sha256,
        Declared starts,
        Declared ends,
        List<DeclaredChange> changes,
        SourceSpan where) {

    /** A string that the front matter declares. */
    public record Declared(String text, SourceSpan where) {}

    /**
     * A change made throughout the text.
     *
     * @param witness what the witness has
     * @param edition what the edition has instead; empty but for a replacement
     * @param count how often
     * @param reason why, plain text
     */
    public record DeclaredChange(
            ChangeKind kind, String witness, String edition, int count, String reason, SourceSpan where) {}

    /** What a declared change stands for. */
    public enum ChangeKind {
        /** A mark that is left of a paragraph's beginning: must stand at the start of a unit. */
        PARAGRAPH_MARK,
        /** White space that is left of a page's end: stands for a space, or for a paragraph's end. */
        PAGE_BREAK,
        /** Letters for other letters. */
        REPLACEMENT
    }
}
