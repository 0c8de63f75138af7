package org.incipit.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.Unit;
import org.incipit.model.Walker;

/** Reads a text passage by passage: a unit is one, and so is a heading that is the text's own. */
final class PassageReader extends Walker {

    private final boolean headings;
    private final List<Passage> passages = new ArrayList<>();

    private PassageReader(boolean headings) {
        this.headings = headings;
        passages.add(new Passage(Optional.empty()));
    }

    /**
     * The passages of a text.
     *
     * @param headings whether its headings are its own words
     */
    static List<Passage> of(List<Block> blocks, boolean headings) {
        PassageReader reader = new PassageReader(headings);
        reader.blocks(blocks);
        return reader.passages;
    }

    private Passage current() {
        return passages.get(passages.size() - 1);
    }

    @Override
    protected void unit(Unit unit) {
        passages.stream().filter(p -> p.unit().isEmpty()).forEach(p -> p.standsAbove(unit));
        passages.add(new Passage(Optional.of(unit)));
    }

    @Override
    public Void heading(Block.Heading heading) {
        if (headings) {
            passages.add(new Passage(Optional.empty()));
            super.heading(heading);
        }
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        current().space();
        return super.paragraph(paragraph);
    }

    @Override
    public Void table(Block.Table table) {
        table.unit().ifPresent(this::unit);
        cells(table.head());
        table.rows().forEach(this::cells);
        return null;
    }

    private void cells(List<List<Inline>> row) {
        for (List<Inline> cell : row) {
            current().space();
            inlines(cell);
        }
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        super.codeBlock(code);
        current().space();
        current().append(code.literal());
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        current().append(text.value());
        return null;
    }

    @Override
    public Void code(Inline.Code code) {
        current().append(code.value());
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        current().append(" ");
        return null;
    }

    @Override
    public Void supplied(Inline.Supplied supplied) {
        current().append("[");
        super.supplied(supplied);
        current().append("]");
        return null;
    }

    @Override
    public Void emendation(Inline.Emendation emendation) {
        inlines(emendation.edition());
        return null;
    }

    @Override
    public Void mention(Inline.Mention mention) {
        int start = current().length();
        super.mention(mention);
        current().name(mention.entry(), start);
        return null;
    }
}
