package org.incipit.model;

import java.util.ArrayList;
import java.util.List;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/**
 * How a document and the places in it are cited, in the words of every style.
 *
 * @param styles in the order they are offered
 */
public record Citations(List<InStyle> styles) {

    /** A document that is not cited, because it is not published. */
    public static final Citations NONE = new Citations(List.of());

    private static final SourceSpan NOWHERE = SourceFile.of("", "").whole();

    /**
     * The citations of one style. They are made of {@link Inline.Text}, {@link Inline.Emphasis}, {@link Inline.Strong} and
     * {@link Inline.Link}.
     *
     * @param id name of the style's file without the ending
     * @param name what readers call the style, such as {@code Chicago (notes)}
     * @param notes whether the style cites in notes; else in the text, in brackets that point to a list of works
     * @param document the document: a whole note, or its place in the list of works
     * @param place a paragraph of it: a whole note, or the brackets; with {@link #FIRST} where its number goes
     * @param range a run of paragraphs, with {@link #FIRST} and {@link #LAST} where the numbers go
     */
    public record InStyle(
            String id, String name, boolean notes, List<Inline> document, List<Inline> place, List<Inline> range) {

        /** Stands for the number of a paragraph, or of the first of a run. */
        public static final String FIRST = "\uE000";

        /** Stands for the number of the last paragraph of a run. */
        public static final String LAST = "\uE001";

        /** The citation of a paragraph. */
        public List<Inline> paragraph(Anchors.Anchor paragraph) {
            return filled(place, paragraph.number(), "");
        }

        /** The citation of all from one paragraph to another. */
        public List<Inline> paragraphs(Anchors.Anchor first, Anchors.Anchor last) {
            return filled(range, first.number(), last.number());
        }

        private static List<Inline> filled(List<Inline> template, String first, String last) {
            List<Inline> filled = new ArrayList<>();
            for (Inline part : template) {
                if (part instanceof Inline.Text text) {
                    filled.add(new Inline.Text(filled(text.value(), first, last), NOWHERE));
                } else if (part instanceof Inline.Link link) {
                    filled.add(new Inline.Link(
                            filled(link.target(), first, last),
                            link.outside(),
                            link.title(),
                            filled(link.content(), first, last),
                            NOWHERE));
                } else {
                    filled.add(part);
                }
            }
            return List.copyOf(filled);
        }

        private static String filled(String template, String first, String last) {
            return template.replace(FIRST, first).replace(LAST, last);
        }
    }
}
