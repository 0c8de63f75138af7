package org.incipit.render.epub;

import java.util.Optional;
import java.util.stream.Stream;
import org.incipit.model.Document;
import org.incipit.model.LanguageTag;
import org.incipit.model.Messages;

/**
 * What the parts of a book are written with.
 *
 * @param document what the book holds, in its own language
 * @param base where the edition is on the web; empty where that is not told
 * @param edition BCP 47 tag of what is the edition's in it: headings, notes, labels
 * @param say the words of the labels
 */
record EpubContext(Document document, Optional<String> base, String edition, Messages say) {

    /** The language of the book as a whole. */
    String[] whole() {
        return in(document.metadata().language());
    }

    /** The language of what is the edition's own; nothing where the document has the same. */
    String[] editorial() {
        return edition.equals(document.metadata().language()) ? new String[0] : in(edition);
    }

    /** The language of the headings within the text; nothing where it is the document's. */
    String[] headings() {
        return document.metadata().headingsOriginal() ? new String[0] : editorial();
    }

    /** The language of a citation: styles are of English books. */
    String[] citation() {
        return edition.startsWith("en") ? new String[0] : in("en");
    }

    /** The attributes of words in a language; which way they run is told where some here run from right to left. */
    String[] in(String language) {
        String[] attributes = {"lang", language, "xml:lang", language};
        boolean mixed =
                Stream.of(language, edition, document.metadata().language()).anyMatch(LanguageTag::isRightToLeft);
        return mixed ? and(attributes, "dir", LanguageTag.direction(language)) : attributes;
    }

    /** Attributes, and others behind them. */
    static String[] and(String[] these, String... others) {
        return Stream.of(these, others).flatMap(Stream::of).toArray(String[]::new);
    }
}
