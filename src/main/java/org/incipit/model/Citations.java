package org.incipit.model;

import java.util.List;

/**
 * How to cite a document, and any part of it, in the styles that readers are asked for.
 *
 * @param chicago notes and bibliography, The Chicago Manual of Style
 * @param mla MLA Handbook
 * @param apa Publication Manual of the American Psychological Association
 */
public record Citations(Citation chicago, Citation mla, Citation apa) {

    /** What stands in a citation for the numbers of the cited paragraphs, such as {@code 12} or {@code 12–15}. */
    public static final String LOCATOR = "{locator}";

    /** What stands in a citation for the address of the cited paragraphs. */
    public static final String ADDRESS = "{address}";

    /**
     * The citations of one style. All are HTML that has no element but {@code i}; {@link #LOCATOR} and {@link #ADDRESS}
     * stand where they are to be put.
     *
     * @param style what readers call the style
     * @param passage what the style calls the form that names a passage: a note, a citation in the text
     * @param one that form for a single paragraph
     * @param many that form for several
     * @param list what the style calls its list of works
     * @param entry the form in that list, for the document as a whole
     */
    public record Citation(String style, String passage, String one, String many, String list, String entry) {}

    /** All, in the order in which they are offered. */
    public List<Citation> all() {
        return List.of(chicago, mla, apa);
    }
}
