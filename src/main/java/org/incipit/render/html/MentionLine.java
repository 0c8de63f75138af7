package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Sentence;

/**
 * A sentence that names an entry, once or more.
 *
 * @param href the paragraph, or the document where it stands in none
 * @param paragraph its number; empty where it stands in none
 * @param noteMark mark of the note the sentence stands in; empty where it stands in the text
 * @param sentence with the names marked
 */
public record MentionLine(String href, String paragraph, String noteMark, TemplateHTMLOutputModel sentence) {

    /** A sentence of the document at an address. */
    static MentionLine of(Sentence sentence, String document, String pageLanguage) {
        return new MentionLine(
                document + sentence.anchor().map(anchor -> "#" + anchor.id()).orElse(""),
                sentence.anchor().map(Anchor::number).orElse(""),
                sentence.noteMark(),
                marked(sentence, pageLanguage));
    }

    private static TemplateHTMLOutputModel marked(Sentence sentence, String pageLanguage) {
        Markup html = new Markup();
        boolean foreign = !sentence.language().equals(pageLanguage);
        if (foreign) {
            html.open("span", Attributes.of("lang", sentence.language()));
        }
        int done = 0;
        for (Sentence.Name name : sentence.names()) {
            html.text(sentence.text().substring(done, name.start()));
            html.element("mark", sentence.form(name));
            done = name.end();
        }
        html.text(sentence.text().substring(done));
        return foreign ? html.close("span").model() : html.model();
    }
}
