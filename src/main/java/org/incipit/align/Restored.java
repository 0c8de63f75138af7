package org.incipit.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.incipit.model.TextState;
import org.incipit.model.UnitState;

/**
 * Matches new units with old ones that had gone: a paragraph that was withdrawn and stands in the text again has its old
 * id, and so has one that had been merged into another and is parted from it again.
 */
final class Restored {

    /** Likeness to the last words of a unit that was withdrawn, by how many of its old neighbours are there. */
    private static final double[] ASKED = {.9, .72, .5};

    private static final double NEVER = 2;

    private static final int CANDIDATES = 12;

    /** So many words are found again by chance rarely enough. */
    private static final int TELLING = 4;

    /** Share of a new unit that has to come from the unit it is parted from. */
    private static final double PARTED = .5;

    private final List<UnitState> old;
    private final List<Wording> wordings;
    private final Traits traits;
    private final Matches matches;
    private final Map<String, Integer> byId = new HashMap<>();
    private final int[] leftNeighbour;
    private final int[] rightNeighbour;

    private Restored(TextState last, List<UnitState> old, List<Wording> wordings, Traits traits, Matches matches) {
        this.old = old;
        this.wordings = wordings;
        this.traits = traits;
        this.matches = matches;
        for (int i = 0; i < old.size(); i++) {
            byId.put(old.get(i).id(), i);
        }
        this.leftNeighbour = new int[old.size()];
        this.rightNeighbour = new int[old.size()];
        int left = Matches.NONE;
        for (UnitState unit : last.units()) {
            int i = byId.getOrDefault(unit.id(), 0);
            leftNeighbour[i] = left;
            left = unit.isPresent() ? i : left;
        }
        int right = matches.presentOld();
        for (int u = last.units().size() - 1; u >= 0; u--) {
            UnitState unit = last.units().get(u);
            int i = byId.getOrDefault(unit.id(), 0);
            rightNeighbour[i] = right;
            right = unit.isPresent() ? i : right;
        }
    }

    static void match(TextState last, List<UnitState> old, List<Wording> wordings, Traits traits, Matches matches) {
        if (old.size() > matches.presentOld()) {
            Restored phase = new Restored(last, old, wordings, traits, matches);
            phase.parted();
            phase.broughtBack();
        }
    }

    /** What had been merged and stands by itself again, beside the unit it was part of. */
    private void parted() {
        for (int m = matches.presentOld(); m < old.size(); m++) {
            UnitState merged = old.get(m);
            if (merged.fate() != UnitState.Fate.MERGED || !matches.freeOld(m)) {
                continue;
            }
            int carrier = byId.getOrDefault(merged.heirs().get(0), Matches.NONE);
            int taken = carrier == Matches.NONE ? Matches.NONE : matches.newOf(carrier);
            if (taken == Matches.NONE) {
                continue;
            }
            for (int beside : new int[] {taken + 1, taken - 1, taken + 2, taken - 2}) {
                if (beside >= 0
                        && beside < matches.fresh()
                        && matches.oldOf(beside) == Matches.NONE
                        && part(m, carrier, taken, beside)) {
                    break;
                }
            }
        }
    }

    private boolean part(int merged, int carrier, int taken, int beside) {
        if (traits.likeness(merged, beside) >= ASKED[2]) {
            matches.match(merged, beside);
            return true;
        }
        boolean carrierHasIt =
                !matches.claimed(carrier) && traits.likeness(merged, taken) > traits.likeness(carrier, taken);
        if (carrierHasIt && traits.takenFrom(beside, carrier) >= PARTED) {
            matches.part(carrier);
            matches.match(merged, taken);
            matches.match(carrier, beside);
            return true;
        }
        return false;
    }

    private void broughtBack() {
        Matches.Gaps gaps = matches.gaps();
        Sharing gone = Sharing.amongOld(
                traits, IntStream.range(matches.presentOld(), old.size()).filter(matches::freeOld));
        for (int fresh = 0; fresh < matches.fresh(); fresh++) {
            if (matches.oldOf(fresh) == Matches.NONE) {
                int place = fresh;
                gone.nearest(traits.ofNew(fresh), CANDIDATES).stream()
                        .filter(matches::freeOld)
                        .filter(unit -> traits.likeness(unit, place) >= asked(gaps, unit, place))
                        .max(Comparator.comparingDouble((Integer unit) -> traits.likeness(unit, place))
                                .thenComparing(Comparator.reverseOrder()))
                        .ifPresent(unit -> matches.match(unit, place));
            }
        }
    }

    private double asked(Matches.Gaps gaps, int gone, int fresh) {
        int neighbours =
                (leftNeighbour[gone] == gaps.left(fresh) ? 1 : 0) + (rightNeighbour[gone] == gaps.right(fresh) ? 1 : 0);
        boolean telling = wordings.get(gone).length() >= TELLING;
        return telling || neighbours == 2 ? ASKED[neighbours] : NEVER;
    }
}
