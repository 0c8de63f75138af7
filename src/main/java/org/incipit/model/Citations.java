package org.incipit.model;

import java.util.List;

/**
 * How a document and the places in it are cited, in the words of every style.
 *
 * @param styles in the order they are offered
 */
public record Citations(List<InStyle> styles) {

    /** A document that is not cited, because it is not published. */
    public static final Citations NONE = new Citations(List.of());

    /** What stands in a citation for the numbers of the cited paragraphs, such as {@code 12} or {@code 12–15}. */
    public static final String LOCATOR = "{locator}";

    /** What stands in a citation for the address of the cited paragraphs. */
    public static final String ADDRESS = "{address}";

    /**
     * The citations of one style. They are made of {@link Inline.Text}, {@link Inline.Emphasis}, {@link Inline.Strong} and
     * {@link Inline.Link}.
     *
     * @param id name of the style's file without the ending
     * @param name what readers call the style, such as {@code Chicago (notes)}
     * @param notes whether the style cites in notes; else in the text, in brackets that point to a list of works
     * @param document the document: a whole note, or its place in the list of works
     * @param place a paragraph of it: a whole note, or the brackets; with {@link #LOCATOR} and {@link #ADDRESS} where those go
     * @param range a run of paragraphs; the same
     */
    public record InStyle(
            String id, String name, boolean notes, List<Inline> document, List<Inline> place, List<Inline> range) {}
}
