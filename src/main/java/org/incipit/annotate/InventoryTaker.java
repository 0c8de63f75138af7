package org.incipit.annotate;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.incipit.model.Block;
import org.incipit.model.EntryRef;
import org.incipit.model.Inline;
import org.incipit.model.Inventory;
import org.incipit.model.Inventory.Sign;
import org.incipit.model.Note;
import org.incipit.model.NoteApparatus;
import org.incipit.model.Walker;

/** Goes through a document once and writes down whom it names and which signs it uses. */
final class InventoryTaker extends Walker {

    private final boolean headingsOriginal;
    private final Set<EntryRef> named = new LinkedHashSet<>();
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);

    private InventoryTaker(boolean headingsOriginal) {
        this.headingsOriginal = headingsOriginal;
    }

    static Inventory of(List<Block> blocks, NoteApparatus notes, boolean headingsOriginal) {
        InventoryTaker taker = new InventoryTaker(headingsOriginal);
        taker.blocks(blocks);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        signs.addAll(taker.signs);
        notes.all().stream()
                .map(NoteApparatus.NumberedNote::note)
                .map(Note::content)
                .forEach(taker::blocks);
        List<EntryRef> named = taker.named.stream()
                .sorted(Comparator.comparing(EntryRef::kind))
                .toList();
        return new Inventory(named, signs);
    }

    @Override
    public Void heading(Block.Heading heading) {
        if (!headingsOriginal) {
            signs.add(Sign.EDITORIAL_HEADING);
        }
        return super.heading(heading);
    }

    @Override
    public Void mention(Inline.Mention mention) {
        named.add(mention.entry());
        signs.add(Sign.NAME);
        return super.mention(mention);
    }

    @Override
    public Void pageMark(Inline.PageMark mark) {
        signs.add(Sign.PAGE_MARK);
        return super.pageMark(mark);
    }

    @Override
    public Void supplied(Inline.Supplied supplied) {
        signs.add(Sign.SUPPLIED);
        return super.supplied(supplied);
    }

    @Override
    public Void emendation(Inline.Emendation emendation) {
        signs.add(
                switch (emendation.kind()) {
                    case CORRECTION -> Sign.CORRECTION;
                    case ADDITION -> Sign.ADDITION;
                    case SURPLUS -> Sign.SURPLUS;
                });
        return super.emendation(emendation);
    }
}
