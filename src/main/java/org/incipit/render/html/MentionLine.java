package org.incipit.render.html;

import java.util.List;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Sentence;

/**
 * A mention in its sentence, a line of a concordance.
 *
 * @param href the paragraph, or the document where it stands in none
 * @param paragraph its number; empty where it stands in none
 * @param noteMark mark of the note the sentence stands in; empty where it stands in the text
 * @param language of the sentence; empty where it is the page's
 */
public record MentionLine(
        String href, String paragraph, String noteMark, String language, String before, String words, String after) {

    /** The lines of a sentence of the document at an address, one for each name. */
    static List<MentionLine> of(Sentence sentence, String document, String pageLanguage) {
        String language = sentence.language().equals(pageLanguage) ? "" : sentence.language();
        return sentence.names().stream()
                .map(name -> new MentionLine(
                        document
                                + sentence.anchor()
                                        .map(anchor -> "#" + anchor.id())
                                        .orElse(""),
                        sentence.anchor().map(Anchor::number).orElse(""),
                        sentence.noteMark(),
                        language,
                        sentence.text().substring(0, name.start()),
                        sentence.form(name),
                        sentence.text().substring(name.end())))
                .toList();
    }
}
