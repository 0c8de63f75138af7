package org.incipit.model;

import java.util.List;
import org.incipit.source.SourceSpan;

/**
 * Reads a text aloud: its words in reading order, with what parts them. Every kind of block and inline is met here, so that a
 * new kind breaks this class and no reader passes over it unseen; where readers differ, each has to say what it does.
 */
public abstract class WordsReader implements Block.Visitor<Void>, Inline.Visitor<Void> {

    /**
     * Words are read.
     *
     * @param where where they were written; as long as they are, or the whole of what stands for them
     */
    protected abstract void words(String words, SourceSpan where);

    /** A unit begins; its words follow. */
    protected abstract void unit(Unit unit);

    /** Words of another block, cell or line follow: they do not run on from those before. */
    protected abstract void parted();

    /** Reads blocks. */
    public final void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    /** Reads what stands within a line. */
    public final void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
    }

    @Override
    public abstract Void heading(Block.Heading heading);

    @Override
    public final Void paragraph(Block.Paragraph paragraph) {
        paragraph.unit().ifPresent(this::unit);
        parted();
        inlines(paragraph.content());
        return null;
    }

    @Override
    public final Void quote(Block.Quote quote) {
        blocks(quote.content());
        return null;
    }

    @Override
    public final Void itemList(Block.ItemList list) {
        for (Block.Item item : list.items()) {
            item.unit().ifPresent(this::unit);
            blocks(item.content());
        }
        return null;
    }

    @Override
    public final Void table(Block.Table table) {
        table.unit().ifPresent(this::unit);
        cells(table.head());
        table.rows().forEach(this::cells);
        return null;
    }

    private void cells(List<List<Inline>> row) {
        for (List<Inline> cell : row) {
            parted();
            inlines(cell);
        }
    }

    @Override
    public final Void codeBlock(Block.CodeBlock code) {
        code.unit().ifPresent(this::unit);
        code.literal().lines().forEach(line -> {
            parted();
            words(line, code.where());
        });
        return null;
    }

    @Override
    public final Void thematicBreak(Block.ThematicBreak thematicBreak) {
        parted();
        return null;
    }

    @Override
    public final Void part(Block.Part part) {
        blocks(part.content());
        return null;
    }

    @Override
    public final Void verse(Block.Verse verse) {
        for (Block.Stanza stanza : verse.stanzas()) {
            for (Block.VerseLine line : stanza.lines()) {
                line.unit().ifPresent(this::unit);
                parted();
                inlines(line.content());
            }
        }
        return null;
    }

    @Override
    public abstract Void noteDefinition(Block.NoteDefinition definition);

    @Override
    public final Void text(Inline.Text text) {
        words(text.value(), text.where());
        return null;
    }

    @Override
    public final Void emphasis(Inline.Emphasis emphasis) {
        inlines(emphasis.content());
        return null;
    }

    @Override
    public final Void strong(Inline.Strong strong) {
        inlines(strong.content());
        return null;
    }

    @Override
    public final Void struck(Inline.Struck struck) {
        inlines(struck.content());
        return null;
    }

    @Override
    public final Void code(Inline.Code code) {
        words(code.value(), code.where());
        return null;
    }

    @Override
    public final Void lineBreak(Inline.LineBreak lineBreak) {
        words(" ", lineBreak.where());
        return null;
    }

    @Override
    public final Void link(Inline.Link link) {
        inlines(link.content());
        return null;
    }

    /** A picture is read as what it is said to show. */
    @Override
    public Void image(Inline.Image image) {
        words(image.alternative(), image.where());
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
    public final Void foreign(Inline.Foreign foreign) {
        inlines(foreign.content());
        return null;
    }

    @Override
    public final Void documentLink(Inline.DocumentLink link) {
        inlines(link.content());
        return null;
    }

    @Override
    public final Void pageMark(Inline.PageMark mark) {
        return null;
    }

    /** Supplied words are read in their brackets. */
    @Override
    public Void supplied(Inline.Supplied supplied) {
        SourceSpan where = supplied.where();
        words("[", where.part(0, Math.min(1, where.length())));
        inlines(supplied.content());
        words("]", where.part(Math.max(0, where.length() - 1), where.length()));
        return null;
    }

    @Override
    public abstract Void noteCall(Inline.NoteCall call);

    @Override
    public abstract Void emendation(Inline.Emendation emendation);
}
