package org.incipit.render.html;

import org.incipit.model.Series;

/**
 * The languages of a page: that of the edition, which the page as a whole is in, and that of the document it shows. Where they
 * differ, words say which they are in.
 *
 * @param edition BCP 47 tag
 * @param document BCP 47 tag
 */
record Languages(String edition, String document) {

    /** Of a page that shows no document. */
    static Languages of(String edition) {
        return new Languages(edition, edition);
    }

    boolean differ() {
        return !edition.equals(document);
    }

    /** The document's, for its words outside of its text; empty where it is the edition's too. */
    String ofDocument() {
        return differ() ? document : "";
    }

    /** That of the notes of a series outside of the text; empty where it is the edition's. Editors write in the edition's. */
    String ofNotes(Series series) {
        return series == Series.EDITOR ? "" : ofDocument();
    }

    /** Marks an element in the text that is the edition's. */
    Attributes editorial(Attributes attributes) {
        attributes.flag(InlineHtml.EDITORIAL);
        return differ() ? attributes.and("lang", edition) : attributes;
    }
}
