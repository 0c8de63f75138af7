package org.incipit.align;

/**
 * Looks again at what stands beside each other, where a paragraph was divided or two were made one. Likeness alone would
 * give the id to the part in which words were changed least, not to the one that has most of them; and where a paragraph
 * goes and a part of its neighbour stands in its place, it would take the one for the other.
 */
final class Divided {

    /** Share of a unit that has to come from, or go to, the one beside it. */
    private static final double PART = .5;

    /** More than this of a unit in the one that has its id, and it was not divided. */
    private static final double WHOLE = .8;

    /** Likeness from which on two units are the same whatever their neighbours have. */
    private static final double LIKE = .3;

    /** So much more has to be explained by the neighbour than by the match. */
    private static final double BETTER = 1.5;

    private final Traits words;
    private final Matches matches;

    private Divided(Traits words, Matches matches) {
        this.words = words;
        this.matches = matches;
    }

    static void match(Traits words, Matches matches) {
        Divided phase = new Divided(words, matches);
        for (int old = 0; old < matches.presentOld(); old++) {
            int fresh = matches.newOf(old);
            if (fresh != Matches.NONE && !matches.claimed(old) && phase.isPartOfNeighbour(old, fresh)) {
                matches.part(old);
            }
        }
        for (int old = 0; old < matches.presentOld(); old++) {
            int fresh = matches.newOf(old);
            int greatest = fresh == Matches.NONE || matches.claimed(old) ? fresh : phase.greatestPart(old, fresh);
            if (greatest != fresh) {
                matches.part(old);
                matches.match(old, greatest);
            }
        }
    }

    private boolean isPartOfNeighbour(int old, int fresh) {
        return words.likeness(old, fresh) < LIKE
                && (wentInto(old, fresh, old - 1)
                        || wentInto(old, fresh, old + 1)
                        || cameFrom(old, fresh, fresh - 1)
                        || cameFrom(old, fresh, fresh + 1));
    }

    /** Whether the text of an old unit stands in what its neighbour has become, rather than in its match. */
    private boolean wentInto(int old, int fresh, int neighbour) {
        int there = neighbour < 0 || neighbour >= matches.presentOld() ? Matches.NONE : matches.newOf(neighbour);
        return there != Matches.NONE
                && words.takenInto(old, there, neighbour) >= Math.max(PART, BETTER * words.keptIn(old, fresh));
    }

    /** Whether a new unit was part of what the one beside it was, rather than of its match. */
    private boolean cameFrom(int old, int fresh, int beside) {
        int whole = beside < 0 || beside >= matches.fresh() ? Matches.NONE : matches.oldOf(beside);
        return whole != Matches.NONE
                && words.takenFrom(fresh, whole) >= Math.max(PART, BETTER * words.takenFrom(fresh, old))
                && words.keptIn(whole, beside) <= WHOLE;
    }

    /** The part that has most of the words of an old unit; of equal ones the first. */
    private int greatestPart(int old, int fresh) {
        int first = fresh;
        while (isPart(old, first - 1)) {
            first--;
        }
        int last = fresh;
        while (isPart(old, last + 1)) {
            last++;
        }
        int most = 0;
        for (int part = first; part <= last; part++) {
            most = Math.max(most, words.wordsKept(old, part));
        }
        while (words.wordsKept(old, first) < most) {
            first++;
        }
        return first;
    }

    private boolean isPart(int old, int fresh) {
        return fresh >= 0
                && fresh < matches.fresh()
                && matches.oldOf(fresh) == Matches.NONE
                && words.takenFrom(fresh, old) >= PART;
    }
}
