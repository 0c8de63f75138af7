package org.incipit.render.html;

import java.util.Map;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.EntryPage;
import org.incipit.model.LanguageTag;
import org.incipit.model.Messages;
import org.incipit.model.Saying;
import org.incipit.model.Sentence;
import org.incipit.render.Escapes;

/**
 * Writes the lines of a concordance: each a mention in its sentence, with a link to its paragraph, or to the document where it
 * stands in none. An edition has hundreds of thousands of them, which a template would take ten times as long to write.
 */
final class MentionLines {

    /** As the templates escape: the apostrophe, too, and no controls. */
    private static final Escapes ESCAPES = new Escapes(c -> switch (c) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '"' -> "&quot;";
        case '\'' -> "&#39;";
        default -> "";
    });

    private final String language;
    private final boolean leftwards;
    private final Attributes own;
    private final String text;
    private final Saying paragraph;
    private final Saying inNote;

    /**
     * Lines of pages in a language.
     *
     * @param own the attributes of what is the page's own among words in another language
     */
    MentionLines(Messages say, Attributes own) {
        this.language = say.language();
        this.leftwards = say.rightToLeft();
        this.own = own;
        this.text = ESCAPES.of(say.text("text"));
        this.paragraph = say.saying(ESCAPES.of(say.pattern("paragraph")));
        this.inNote = say.saying(ESCAPES.of(say.pattern("entry.in-note")));
    }

    /**
     * The lines of a document, one for each name.
     *
     * @param href of the document, seen from the page
     */
    String of(EntryPage.InDocument document, String href) {
        StringBuilder html = new StringBuilder();
        for (Sentence sentence : document.sentences()) {
            String sentenceText = ESCAPES.of(sentence.text());
            for (Sentence.Name name : sentence.names()) {
                place(sentence, href, html);
                html.append("<p");
                language(sentence.language(), html);
                html.append(" title=\"").append(sentenceText).append("\">");
                note(sentence, html);
                html.append("<span class=\"before\">");
                ESCAPES.append(html, sentence.text().substring(0, name.start()));
                html.append("</span><span class=\"after\"><mark>");
                ESCAPES.append(html, sentence.form(name));
                html.append("</mark>");
                ESCAPES.append(html, sentence.text().substring(name.end()));
                html.append("</span></p></li>\n");
            }
        }
        return html.toString();
    }

    private void place(Sentence sentence, String href, StringBuilder html) {
        html.append("<li><a class=\"paragraph\" href=\"");
        ESCAPES.append(html, href);
        if (sentence.anchor().isPresent()) {
            Anchor anchor = sentence.anchor().get();
            String number = ESCAPES.of(anchor.number());
            html.append('#');
            ESCAPES.append(html, anchor.id());
            html.append("\" aria-label=\"")
                    .append(paragraph.with(Map.of("number", number)))
                    .append("\">")
                    .append(number);
        } else {
            html.append("\">").append(text);
        }
        html.append("</a>");
    }

    /** The language of a sentence, where it is another than the page's; and its direction, where that is. */
    private void language(String tag, StringBuilder html) {
        if (!tag.equals(language)) {
            html.append(" lang=\"").append(ESCAPES.of(tag)).append('"');
            if (LanguageTag.isRightToLeft(tag) != leftwards) {
                html.append(" dir=\"").append(LanguageTag.direction(tag)).append('"');
            }
        }
    }

    private void note(Sentence sentence, StringBuilder html) {
        if (sentence.inNote()) {
            html.append("<span class=\"in-note\"");
            own.write(html);
            html.append('>')
                    .append(inNote.with(Map.of("mark", ESCAPES.of(sentence.noteMark()))))
                    .append("</span> ");
        }
    }
}
