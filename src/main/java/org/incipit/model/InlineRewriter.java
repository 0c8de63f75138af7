package org.incipit.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a text anew, block by block, with what stands within its lines rewritten. A subclass says what becomes of a run
 * of inlines; everything else is kept.
 */
public abstract class InlineRewriter implements Block.Visitor<Block> {

    /** What becomes of the inlines of one block. */
    protected abstract List<Inline> rewrite(List<Inline> inlines);

    /** What becomes of the inlines of a heading; the same, unless a subclass says otherwise. */
    protected List<Inline> rewriteHeading(List<Inline> inlines) {
        return rewrite(inlines);
    }

    /** The blocks, made anew. */
    public final List<Block> blocks(List<Block> blocks) {
        List<Block> made = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            made.add(block.accept(this));
        }
        return List.copyOf(made);
    }

    @Override
    public Block heading(Block.Heading h) {
        return new Block.Heading(h.ordinal(), h.level(), rewriteHeading(h.content()), h.where());
    }

    @Override
    public Block paragraph(Block.Paragraph p) {
        return new Block.Paragraph(p.unit(), rewrite(p.content()), p.where());
    }

    @Override
    public Block quote(Block.Quote q) {
        return new Block.Quote(blocks(q.content()), q.where());
    }

    @Override
    public Block itemList(Block.ItemList l) {
        List<Block.Item> items = l.items().stream()
                .map(i -> new Block.Item(i.unit(), blocks(i.content()), i.where()))
                .toList();
        return new Block.ItemList(l.start(), l.tight(), items, l.where());
    }

    @Override
    public Block table(Block.Table t) {
        List<List<List<Inline>>> rows = t.rows().stream().map(this::cells).toList();
        return new Block.Table(t.unit(), t.alignments(), cells(t.head()), rows, t.where());
    }

    private List<List<Inline>> cells(List<List<Inline>> row) {
        return row.stream().map(this::rewrite).toList();
    }

    @Override
    public Block codeBlock(Block.CodeBlock c) {
        return c;
    }

    @Override
    public Block thematicBreak(Block.ThematicBreak t) {
        return t;
    }

    @Override
    public Block part(Block.Part p) {
        return new Block.Part(p.role(), blocks(p.content()), p.where());
    }

    @Override
    public Block verse(Block.Verse v) {
        List<Block.Stanza> stanzas = v.stanzas().stream()
                .map(s -> new Block.Stanza(s.lines().stream().map(this::line).toList(), s.where()))
                .toList();
        return new Block.Verse(stanzas, v.where());
    }

    private Block.VerseLine line(Block.VerseLine l) {
        return new Block.VerseLine(l.unit(), rewrite(l.content()), l.where());
    }

    @Override
    public Block noteDefinition(Block.NoteDefinition d) {
        return d;
    }
}
