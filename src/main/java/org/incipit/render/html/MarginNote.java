package org.incipit.render.html;

import java.util.List;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.NoteApparatus.NumberedNote;

/**
 * A note beside the line that calls it: its first paragraph, as words within the line, for the eye only. The whole note
 * stands in the list of notes.
 */
final class MarginNote implements Block.Visitor<Void> {

    private final TextContext context;
    private final Markup html;
    private boolean written;

    MarginNote(TextContext context, Markup html) {
        this.context = context.within(TextContext.Within.MARGIN);
        this.html = html;
    }

    void write(NumberedNote note) {
        Attributes attributes = Attributes.of("class", "margin-note").and("aria-hidden", "true");
        String language = context.languages().ofNotes(note.note().series());
        if (!language.isEmpty()) {
            attributes.and("lang", language);
        }
        html.open("span", attributes);
        html.element("span", note.mark(), Attributes.of("class", "mark")).text(" ");
        blocks(note.note().content());
        if (note.note().content().size() > 1) {
            html.text(" ")
                    .element("a", "…", Attributes.of("href", "#" + note.id()).and("tabindex", "-1"));
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

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public Void heading(Block.Heading heading) {
        return first(heading.content());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return first(paragraph.content());
    }

    @Override
    public Void quote(Block.Quote quote) {
        blocks(quote.content());
        return null;
    }

    @Override
    public Void itemList(Block.ItemList list) {
        list.items().forEach(item -> blocks(item.content()));
        return null;
    }

    /** A table does not go into a line. */
    @Override
    public Void table(Block.Table table) {
        return null;
    }

    /** Nor do lines that are shown as they are. */
    @Override
    public Void codeBlock(Block.CodeBlock code) {
        return null;
    }

    @Override
    public Void thematicBreak(Block.ThematicBreak thematicBreak) {
        return null;
    }

    @Override
    public Void part(Block.Part part) {
        blocks(part.content());
        return null;
    }

    @Override
    public Void verse(Block.Verse verse) {
        verse.stanzas().forEach(stanza -> stanza.lines().forEach(line -> first(line.content())));
        return null;
    }

    /** Notes are defined outside of notes. */
    @Override
    public Void noteDefinition(Block.NoteDefinition definition) {
        return null;
    }
}
