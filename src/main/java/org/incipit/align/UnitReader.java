package org.incipit.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.model.Block;
import org.incipit.model.EditionWords;
import org.incipit.model.ParsedText;
import org.incipit.model.Unit;
import org.incipit.model.UnitText;
import org.incipit.model.UnitText.Claim;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/** Reads a text unit by unit. What stands in no unit, headings and notes, is passed over. */
final class UnitReader extends EditionWords {

    private static final SourceSpan NOWHERE = SourceFile.of("", "").whole();

    private final List<StringBuilder> words = new ArrayList<>();
    private final List<SourceSpan> places = new ArrayList<>();

    private UnitReader() {}

    /** The units of a text, by their ordinal. */
    static List<UnitText> of(ParsedText text) {
        UnitReader reader = new UnitReader();
        reader.blocks(text.blocks());
        Map<Integer, Claim> claims = text.claims();
        List<UnitText> units = new ArrayList<>();
        for (int u = 0; u < reader.words.size(); u++) {
            units.add(new UnitText(
                    reader.words.get(u).toString().strip(), reader.places.get(u), Optional.ofNullable(claims.get(u))));
        }
        return List.copyOf(units);
    }

    @Override
    protected void words(String read, SourceSpan where) {
        if (!words.isEmpty()) {
            int last = words.size() - 1;
            words.get(last).append(read);
            places.set(
                    last,
                    places.get(last).equals(NOWHERE) ? where : places.get(last).through(where));
        }
    }

    @Override
    protected void unit(Unit unit) {
        words.add(new StringBuilder());
        places.add(NOWHERE);
    }

    @Override
    protected void parted() {
        if (!words.isEmpty() && words.get(words.size() - 1).length() > 0) {
            words.get(words.size() - 1).append(' ');
        }
    }

    @Override
    public Void heading(Block.Heading heading) {
        return null;
    }
}
