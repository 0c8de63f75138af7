package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Mentioned;

/**
 * A sentence that names an entry, once or more.
 *
 * @param href the paragraph, or the document where it has none
 * @param paragraph its number; empty where there is none
 * @param noteMark mark of the note the sentence stands in; empty where it stands in the text
 * @param sentence with the names marked
 */
public record MentionLine(String href, String paragraph, String noteMark, TemplateHTMLOutputModel sentence) {

    /** The sentences of a document's mentions; names that stand in the same sentence share it. */
    static List<MentionLine> of(List<Mentioned> mentions, String document) {
        List<MentionLine> lines = new ArrayList<>();
        int start = 0;
        while (start < mentions.size()) {
            int end = start + 1;
            while (end < mentions.size() && sameSentence(mentions.get(start), mentions.get(end))) {
                end++;
            }
            Mentioned first = mentions.get(start);
            lines.add(new MentionLine(
                    document + first.anchor().map(anchor -> "#" + anchor.id()).orElse(""),
                    first.anchor().map(Anchor::number).orElse(""),
                    first.noteMark(),
                    sentence(mentions.subList(start, end))));
            start = end;
        }
        return List.copyOf(lines);
    }

    private static boolean sameSentence(Mentioned a, Mentioned b) {
        return a.anchor().equals(b.anchor())
                && a.noteMark().equals(b.noteMark())
                && a.before().length() < b.before().length()
                && whole(a).equals(whole(b));
    }

    private static String whole(Mentioned m) {
        return m.before() + m.form() + m.after();
    }

    private static TemplateHTMLOutputModel sentence(List<Mentioned> mentions) {
        Markup html = new Markup();
        String whole = whole(mentions.get(0));
        int done = 0;
        for (Mentioned mention : mentions) {
            html.text(whole.substring(done, mention.before().length()));
            html.element("mark", mention.form());
            done = mention.before().length() + mention.form().length();
        }
        return html.text(whole.substring(done)).model();
    }
}
