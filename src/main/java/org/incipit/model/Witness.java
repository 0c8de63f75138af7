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
 * @param structure how the edition divides the text, as far as it is declared
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
        List<DeclaredNumber> structure,
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

    /** How many of a kind the text has. */
    public record DeclaredNumber(Feature feature, int number, SourceSpan where) {}

    /** What a text can be divided into; a witness in plain words has nothing of it. */
    public enum Feature {
        /** Whatever can be cited: see {@link Unit}. */
        UNIT("unit", "units"),
        QUOTATION("quotation", "quotations"),
        LIST("list", "lists"),
        TABLE("table", "tables"),
        VERSE("part in verse", "verses"),
        CODE_BLOCK("code block", "code-blocks");

        private final String label;
        private final String key;

        Feature(String label, String key) {
            this.label = label;
            this.key = key;
        }

        /** One of them, in words. */
        public String label() {
            return label;
        }

        /** The key that declares how many there are. */
        public String key() {
            return key;
        }
    }

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
