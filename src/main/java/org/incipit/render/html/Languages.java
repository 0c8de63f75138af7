package org.incipit.render.html;

import org.incipit.model.LanguageTag;
import org.incipit.model.Messages;
import org.incipit.model.Series;

/**
 * The languages of a page: that of the edition, which the page as a whole is in, and that of the document it shows. Where they
 * differ, words say which they are in.
 *
 * @param messages what the page says, in the edition's language
 * @param document BCP 47 tag
 */
record Languages(Messages messages, String document) {

    /** Of a page that shows no document. */
    static Languages of(Messages messages) {
        return new Languages(messages, messages.language());
    }

    /** The edition's, as a BCP 47 tag. */
    String edition() {
        return messages.language();
    }

    boolean differ() {
        return !edition().equals(document);
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
        return differ() ? lang(attributes, edition()) : attributes;
    }

    /** The same for one that holds no words to speak of and lies beside the text: it follows the text's direction. */
    Attributes beside(Attributes attributes) {
        attributes.flag(InlineHtml.EDITORIAL);
        return differ() ? attributes.and("lang", edition()) : attributes;
    }

    /** Says which language an element is in; and where not all here run to the right, which way it is read. */
    Attributes lang(Attributes attributes, String tag) {
        attributes.and("lang", tag);
        boolean turns = LanguageTag.isRightToLeft(tag) || LanguageTag.isRightToLeft(document) || messages.rightToLeft();
        return turns ? attributes.and("dir", LanguageTag.direction(tag)) : attributes;
    }
}
