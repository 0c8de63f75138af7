package org.incipit.importing.plain;

import java.util.Optional;

/**
 * A stretch of a witness that is no words of the text.
 *
 * @param start offset of its first unit
 * @param end offset behind its last unit
 * @param kind what the text has in its place
 * @param page the page that begins there; empty where none does, or its number is not known
 */
record Cut(int start, int end, Kind kind, Optional<String> page) {

    /** What the text has in place of a cut. */
    enum Kind {
        /** A new paragraph. */
        PARAGRAPH,
        /** A new paragraph, where a mark is left of it. */
        MARKED_PARAGRAPH,
        /** A new paragraph that only the words suggest; the witness has one space there. */
        PROPOSED_PARAGRAPH,
        /** A new line. */
        LINE,
        /** A space. */
        SPACE,
        /** A space, where a page's end cut a sentence in two. */
        PAGE,
        /** Nothing: a word was divided, or the stretch is a page's number. */
        NOTHING;

        boolean beginsParagraph() {
            return this == PARAGRAPH || this == MARKED_PARAGRAPH || this == PROPOSED_PARAGRAPH;
        }
    }

    Cut onPage(String number) {
        return new Cut(start, end, kind, Optional.of(number));
    }
}
