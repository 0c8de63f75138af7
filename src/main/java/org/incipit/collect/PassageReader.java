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

    /** How many passages, from the first on, are known to have their unit. */
    private int placed;

    private Optional<Unit> unit = Optional.empty();
    private final StringBuilder text = new StringBuilder();
    private List<Passage.Named> names = new ArrayList<>();
    private List<Passage.DateRange> dates = new ArrayList<>();

    private PassageReader(boolean headings) {
        this.headings = headings;
    }

    /**
     * The passages of a text.
     *
     * @param headings whether its headings are its own words
     */
    static List<Passage> of(List<Block> blocks, boolean headings) {
        PassageReader reader = new PassageReader(headings);
        reader.blocks(blocks);
        return reader.all();
    }

    /** The passage that a line is. */
    static List<Passage> ofLine(List<Inline> line) {
        PassageReader reader = new PassageReader(false);
        reader.inlines(line);
        return reader.all();
    }

    private List<Passage> all() {
        end();
        return passages;
    }

    /** Ends the passage that is being read; another one, in no unit yet, begins. */
    private void end() {
        passages.add(new Passage(unit, text.toString(), names, dates));
        unit = Optional.empty();
        text.setLength(0);
        names = new ArrayList<>();
        dates = new ArrayList<>();
    }

    @Override
    protected void words(String words, SourceSpan where) {
        text.append(words);
    }

    @Override
    protected void unit(Unit begun) {
        end();
        for (Passage passage : passages.subList(placed, passages.size())) {
            if (passage.unit().isEmpty()) {
                passage.standsAbove(begun);
            }
        }
        placed = passages.size();
        unit = Optional.of(begun);
    }

    /** Keeps words of two blocks apart. */
    @Override
    protected void parted() {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    @Override
    public Void heading(Block.Heading heading) {
        if (headings) {
            end();
            inlines(heading.content());
        }
        return null;
    }

    @Override
    public Void mention(Inline.Mention mention) {
        int start = text.length();
        super.mention(mention);
        names.add(new Passage.Named(mention.entry(), start, text.length()));
        return null;
    }

    @Override
    public Void dated(Inline.Dated dated) {
        int start = text.length();
        super.dated(dated);
        dates.add(new Passage.DateRange(dated.date(), start, text.length()));
        return null;
    }
}
