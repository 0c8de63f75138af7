package org.incipit.align;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which old unit has become which new one, as far as is known: each has at most one partner. Both texts are counted from 0
 * in reading order; the ends of the texts count as partners of each other.
 */
final class Matches {

    /** No partner. */
    static final int NONE = -1;

    private final int[] newOf;
    private final int[] oldOf;
    private final int presentOld;
    private final BitSet barred = new BitSet();
    private final BitSet claimed = new BitSet();

    /**
     * No matches yet.
     *
     * @param old how many old units there are, those that had gone before included, which stand behind the others
     * @param presentOld how many of them stood in the text
     */
    Matches(int old, int presentOld, int fresh) {
        this.newOf = filled(old);
        this.oldOf = filled(fresh);
        this.presentOld = presentOld;
    }

    private static int[] filled(int size) {
        int[] partners = new int[size];
        Arrays.fill(partners, NONE);
        return partners;
    }

    void match(int old, int fresh) {
        if (newOf[old] != NONE || oldOf[fresh] != NONE) {
            throw new IllegalStateException("a unit has one partner at most");
        }
        newOf[old] = fresh;
        oldOf[fresh] = old;
    }

    /** Matches what the editor says is the same; it stays so. */
    void claim(int old, int fresh) {
        match(old, fresh);
        claimed.set(old);
    }

    /** Whether an editor said what an old unit has become. */
    boolean claimed(int old) {
        return claimed.get(old);
    }

    /** Takes a match back. */
    void part(int old) {
        oldOf[newOf[old]] = NONE;
        newOf[old] = NONE;
    }

    /** Keeps an old unit, or {@link #NONE}, from ever having a partner. */
    void bar(int old) {
        if (old != NONE) {
            barred.set(old);
        }
    }

    boolean free(int old, int fresh) {
        return newOf[old] == NONE && oldOf[fresh] == NONE && !barred.get(old);
    }

    /** Whether an old unit may have a partner and has none. */
    boolean freeOld(int old) {
        return newOf[old] == NONE && !barred.get(old);
    }

    /** The new unit that an old one has become, or {@link #NONE}. */
    int newOf(int old) {
        return newOf[old];
    }

    /** The old unit that has become this new one, or {@link #NONE}. */
    int oldOf(int fresh) {
        return oldOf[fresh];
    }

    /** How many old units stood in the text. */
    int presentOld() {
        return presentOld;
    }

    /** How many new units there are. */
    int fresh() {
        return oldOf.length;
    }

    /** Whether an old and a new unit are each other's partners; so are the places before the first and behind the last. */
    boolean together(int old, int fresh) {
        boolean inside = old >= 0 && fresh >= 0 && old < presentOld && fresh < oldOf.length;
        return inside ? newOf[old] == fresh : (old < 0 && fresh < 0) || (old >= presentOld && fresh >= oldOf.length);
    }

    /** The old unit that stands alone between the units that the neighbours of a new one were, or {@link #NONE}. */
    int between(int fresh) {
        int before = fresh == 0 ? NONE : oldOf[fresh - 1];
        boolean known = fresh == 0 || before != NONE;
        int old = before + 1;
        return known && old < presentOld && together(old + 1, fresh + 1) ? old : NONE;
    }

    /** The places between neighbours: for each unit the nearest on either side that has a partner in the texts. */
    Gaps gaps() {
        return new Gaps(this);
    }

    /** Nearest partners as they stood when this was made. */
    static final class Gaps {

        private final int[] oldLeft;
        private final int[] oldRight;
        private final int[] newLeft;
        private final int[] newRight;

        private Gaps(Matches matches) {
            int old = matches.presentOld;
            int fresh = matches.oldOf.length;
            this.oldLeft = new int[old];
            this.oldRight = new int[old];
            this.newLeft = new int[fresh];
            this.newRight = new int[fresh];
            int last = NONE;
            for (int i = 0; i < old; i++) {
                oldLeft[i] = last;
                last = matches.newOf[i] == NONE ? last : i;
            }
            last = old;
            for (int i = old - 1; i >= 0; i--) {
                oldRight[i] = last;
                last = matches.newOf[i] == NONE ? last : i;
            }
            last = NONE;
            for (int j = 0; j < fresh; j++) {
                newLeft[j] = last;
                last = inText(matches.oldOf[j], old) ? matches.oldOf[j] : last;
            }
            last = old;
            for (int j = fresh - 1; j >= 0; j--) {
                newRight[j] = last;
                last = inText(matches.oldOf[j], old) ? matches.oldOf[j] : last;
            }
        }

        private static boolean inText(int old, int presentOld) {
            return old != NONE && old < presentOld;
        }

        /** On how many sides, 0 to 2, an old and a new unit have the same nearest neighbour. */
        int shared(int old, int fresh) {
            if (old >= oldLeft.length) {
                return 0;
            }
            return (oldLeft[old] == newLeft[fresh] ? 1 : 0) + (oldRight[old] == newRight[fresh] ? 1 : 0);
        }

        /** The old unit that stands nearest to the left of a new one; -1 at the start. */
        int left(int fresh) {
            return newLeft[fresh];
        }

        /** The old unit that stands nearest to the right of a new one; as many as there are at the end. */
        int right(int fresh) {
            return newRight[fresh];
        }
    }
}
