package org.incipit.align;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The part of two texts that is still open: units without a partner, and what stands around them. */
final class Unsettled {

    /** So far on both sides it is asked where the text of a unit went. */
    private static final int AROUND = 8;

    private static final Wording NOTHING = new Wording(List.of(), false);

    private final BitSet old = new BitSet();
    private final BitSet fresh = new BitSet();

    private Unsettled(Matches matches, int olds) {
        for (int i = 0; i < olds; i++) {
            if (matches.newOf(i) == Matches.NONE) {
                old.set(Math.max(0, i - AROUND), Math.min(olds, i + AROUND + 1));
            }
        }
        for (int j = 0; j < matches.fresh(); j++) {
            int partner = matches.oldOf(j);
            if (partner == Matches.NONE || old.get(partner)) {
                fresh.set(Math.max(0, j - 1), Math.min(matches.fresh(), j + 2));
            }
        }
        fresh.stream()
                .map(matches::oldOf)
                .filter(partner -> partner != Matches.NONE)
                .forEach(old::set);
    }

    /** The traits of letters of what is open; all else has none. */
    static Traits letters(List<Wording> old, List<Wording> fresh, Matches matches) {
        Unsettled open = new Unsettled(matches, old.size());
        return Traits.ofLetters(only(open.old, old), only(open.fresh, fresh));
    }

    private static List<Wording> only(BitSet open, List<Wording> units) {
        return IntStream.range(0, units.size())
                .mapToObj(u -> open.get(u) ? units.get(u) : NOTHING)
                .toList();
    }
}
