package org.incipit.align;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.incipit.source.Once;

/** Finds where the text of an old unit went that has no unit of its own any more. */
final class Gone {

    /** Share of its text that has to stand in a unit besides that unit's own, to be part of it. */
    private static final double MERGED = .6;

    /** The same for a unit that stood near it. */
    private static final double MERGED_NEAR = .44;

    /** By so much of its size a unit has to have made another one grow that it is part of. */
    private static final double GROWTH = .4;

    /** Where it grew by the words of that unit, shortened, this share of its growth has to come from there. */
    private static final double ITS_GROWTH = .6;

    /** So much of a short unit has to stand in one near it. */
    private static final double WHOLE = .9;

    /** The same by letters, where the spelling of most words was changed on the way. */
    private static final double MERGED_BY_LETTERS = .55;

    /** Share of its text that makes another unit an heir. */
    private static final double HEIR = .22;

    /** Shorter ones are part of a neighbour only: what they say stands anywhere. */
    private static final int TELLING = 4;

    /** The same for a unit that did not stand near it. */
    private static final int TELLING_FAR = 8;

    private static final int CANDIDATES = 6;
    private static final int NEAR = 6;
    private static final int HEIRS = 2;

    /** Where an old unit's text is: in one new unit that took it up, or in some that have part of it, or nowhere. */
    record Whereabouts(boolean merged, List<Integer> units) {}

    private final List<Wording> old;
    private final Traits traits;
    private final Supplier<Traits> letters;
    private final Matches matches;
    private final Supplier<Sharing> fresh = new Once<>(this::fresh);

    /** Reads the texts by words, and where that tells nothing by letters, which are looked up only then. */
    Gone(List<Wording> old, Traits traits, Supplier<Traits> letters, Matches matches) {
        this.old = old;
        this.traits = traits;
        this.letters = letters;
        this.matches = matches;
    }

    private Sharing fresh() {
        return Sharing.amongNew(
                traits,
                IntStream.range(0, matches.fresh()),
                IntStream.range(0, matches.presentOld()).filter(unit -> matches.newOf(unit) == Matches.NONE));
    }

    Whereabouts of(int unit) {
        Set<Integer> near = near(unit, NEAR);
        Set<Integer> beside = near(unit, 1);
        Set<Integer> candidates = new LinkedHashSet<>(near);
        candidates.addAll(fresh.get().nearest(traits.ofOld(unit), CANDIDATES));
        int length = old.get(unit).length();
        boolean telling = length >= TELLING;
        int best = Matches.NONE;
        double most = 0;
        for (int fresh : candidates) {
            double taken = taken(unit, fresh, near.contains(fresh));
            boolean tells = length >= (near.contains(fresh) ? TELLING : TELLING_FAR)
                    || beside.contains(fresh)
                    || isWholly(unit, fresh, near, taken);
            if (taken > most && tells) {
                best = fresh;
                most = taken;
            }
        }
        if (most < MERGED && telling) {
            for (int fresh : near) {
                int owner = matches.oldOf(fresh);
                double taken = owner == Matches.NONE ? 0 : letters.get().takenInto(unit, fresh, owner);
                if (taken >= MERGED_BY_LETTERS && taken > most) {
                    best = fresh;
                    most = taken;
                }
            }
        }
        if (best != Matches.NONE && most >= (near.contains(best) ? MERGED_NEAR : MERGED)) {
            return new Whereabouts(true, List.of(best));
        }
        List<Integer> heirs = candidates.stream()
                .filter(fresh -> traits.keptIn(unit, fresh) >= HEIR)
                .sorted(Comparator.comparingDouble((Integer fresh) -> -traits.keptIn(unit, fresh))
                        .thenComparing(fresh -> fresh))
                .limit(HEIRS)
                .sorted()
                .toList();
        return new Whereabouts(false, heirs);
    }

    /** Whether a unit of few words, but more than one, stands in another one near it that it was not. */
    private boolean isWholly(int unit, int fresh, Set<Integer> near, double taken) {
        return old.get(unit).length() > 1
                && near.contains(fresh)
                && matches.oldOf(fresh) != Matches.NONE
                && taken >= WHOLE;
    }

    private double taken(int unit, int fresh, boolean near) {
        int owner = matches.oldOf(fresh);
        if (owner == Matches.NONE) {
            return traits.keptIn(unit, fresh);
        }
        double besides = traits.takenInto(unit, fresh, owner);
        if (near
                && besides >= HEIR
                && traits.growth(unit, fresh, owner) >= GROWTH
                && traits.growthFrom(unit, fresh, owner) >= ITS_GROWTH) {
            return Math.max(besides, MERGED);
        }
        return near && traits.growth(unit, fresh, owner) >= GROWTH
                ? Math.max(besides, Math.min(traits.keptIn(unit, fresh), traits.differenceIn(unit, fresh, owner)))
                : besides;
    }

    /** The new units that its old neighbours have become, and what stands between those. */
    private Set<Integer> near(int unit, int most) {
        Set<Integer> near = new LinkedHashSet<>();
        for (int distance = 1; distance <= most; distance++) {
            for (int neighbour : new int[] {unit - distance, unit + distance}) {
                if (neighbour >= 0 && neighbour < matches.presentOld()) {
                    int fresh = matches.newOf(neighbour);
                    if (fresh != Matches.NONE) {
                        near.add(fresh);
                        int beside = neighbour < unit ? fresh + 1 : fresh - 1;
                        if (beside >= 0 && beside < matches.fresh()) {
                            near.add(beside);
                        }
                    }
                }
            }
        }
        return near;
    }
}
