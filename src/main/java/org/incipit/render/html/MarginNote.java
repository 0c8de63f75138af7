package org.incipit.render.html;

import java.util.List;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Walker;

/**
 * A note beside the line that calls it: its first paragraph, as words within the line, for the eye only. The whole note
 * stands in the list of notes.
 */
final class MarginNote extends Walker {

    private final TextContext context;
    private final Markup html;
    private boolean written;

    MarginNote(TextContext context, Markup html) {
        this.context = context.within(TextContext.Within.MARGIN);
        this.html = html;
    }

    void write(NumberedNote note) {
        html.open("span", "class", "margin-note", "aria-hidden", "true");
        html.element("span", note.mark(), "class", "mark").text(" ");
        blocks(note.note().content());
        if (note.note().content().size() > 1) {
            html.text(" ").element("a", "…", "href", "#" + note.id(), "tabindex", "-1");
        }
        html.close("span");
    }

    private Void first(List<Inline> content) {
        if (!written) {
            written = true;
            new InlineHtml(context, html).write(content);
        }
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return first(paragraph.content());
    }

    @Override
    public Void table(Block.Table table) {
        return null;
    }
}
