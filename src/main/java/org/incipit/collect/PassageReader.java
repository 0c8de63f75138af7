package org.incipit.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Block;
import org.incipit.model.EditionWords;
import org.incipit.model.Inline;
import org.incipit.model.Unit;
import org.incipit.source.SourceSpan;

/** Reads a text passage by passage: a unit is one, and so is a heading that is the text's own. */
final class PassageReader extends EditionWords {

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

    /** The passage that a line is. */
    static List<Passage> ofLine(List<Inline> line) {
        PassageReader reader = new PassageReader(false);
        reader.inlines(line);
        return reader.passages;
    }

    private Passage current() {
        return passages.get(passages.size() - 1);
    }

    @Override
    protected void words(String words, SourceSpan where) {
        current().append(words);
    }

    @Override
    protected void unit(Unit unit) {
        passages.stream().filter(p -> p.unit().isEmpty()).forEach(p -> p.standsAbove(unit));
        passages.add(new Passage(Optional.of(unit)));
    }

    @Override
    protected void parted() {
        current().space();
    }

    @Override
    public Void heading(Block.Heading heading) {
        if (headings) {
            passages.add(new Passage(Optional.empty()));
            inlines(heading.content());
        }
        return null;
    }

    @Override
    public Void mention(Inline.Mention mention) {
        int start = current().length();
        super.mention(mention);
        current().name(mention.entry(), start);
        return null;
    }

    @Override
    public Void dated(Inline.Dated dated) {
        int start = current().length();
        super.dated(dated);
        current().date(dated.date(), start);
        return null;
    }
}
