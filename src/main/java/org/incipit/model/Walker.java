package org.incipit.model;

import java.util.List;

/**
 * Searches a text in reading order. A subclass overrides what it looks for, calls {@code super} to go on into it, and passes
 * over all else: only a search may do that. Who reads words extends {@link WordsReader}; who renders implements the visitors
 * themselves, and meets every kind. Of an emendation both readings are visited, the witness's first. Notes stand apart and are
 * walked by themselves.
 */
public abstract class Walker implements Block.Visitor<Void>, Inline.Visitor<Void> {

    /** Goes through blocks. */
    public final void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    /** Goes through what stands within a line. */
    public final void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
    }

    /** A unit begins; its content follows. */
    protected void unit(Unit unit) {}

    @Override
    public Void heading(Block.Heading heading) {
        inlines(heading.content());
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        paragraph.unit().ifPresent(this::unit);
        inlines(paragraph.content());
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        blocks(quote.content());
        return null;
    }

    @Override
    public Void itemList(Block.ItemList list) {
        for (Block.Item item : list.items()) {
            item.unit().ifPresent(this::unit);
            blocks(item.content());
        }
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        table.unit().ifPresent(this::unit);
        table.head().forEach(this::inlines);
        table.rows().forEach(row -> row.forEach(this::inlines));
        return null;
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        code.unit().ifPresent(this::unit);
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
        for (Block.Stanza stanza : verse.stanzas()) {
            for (Block.VerseLine line : stanza.lines()) {
                line.unit().ifPresent(this::unit);
                inlines(line.content());
            }
        }
        return null;
    }

    @Override
    public Void noteDefinition(Block.NoteDefinition definition) {
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        inlines(emphasis.content());
        return null;
    }

    @Override
    public Void strong(Inline.Strong strong) {
        inlines(strong.content());
        return null;
    }

    @Override
    public Void struck(Inline.Struck struck) {
        inlines(struck.content());
        return null;
    }

    @Override
    public Void code(Inline.Code code) {
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        inlines(link.content());
        return null;
    }

    @Override
    public Void image(Inline.Image image) {
        return null;
    }

    @Override
    public Void mention(Inline.Mention mention) {
        inlines(mention.content());
        return null;
    }

    @Override
    public Void dated(Inline.Dated dated) {
        inlines(dated.content());
        return null;
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
        inlines(foreign.content());
        return null;
    }

    @Override
    public Void documentLink(Inline.DocumentLink link) {
        inlines(link.content());
        return null;
    }

    @Override
    public Void pageMark(Inline.PageMark mark) {
        return null;
    }

    @Override
    public Void supplied(Inline.Supplied supplied) {
        inlines(supplied.content());
        return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
        return null;
    }

    @Override
    public Void emendation(Inline.Emendation emendation) {
        inlines(emendation.witness());
        inlines(emendation.edition());
        return null;
    }
}
