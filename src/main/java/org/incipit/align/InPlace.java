package org.incipit.align;

import java.util.List;

/**
 * Matches short units that stand alone between the same neighbours, whatever their words: a heading, an answer or a line of
 * a dialogue that was put otherwise has few words or none of the old ones. Longer ones that share nothing are not the same.
 */
final class InPlace {

    /** Units of more words are known by them. */
    private static final int SHORT = 6;

    private InPlace() {}

    static void match(List<Wording> old, List<Wording> fresh, Matches matches) {
        for (int j = 0; j < fresh.size(); j++) {
            int i = matches.between(j);
            if (i != Matches.NONE
                    && matches.free(i, j)
                    && old.get(i).length() <= SHORT
                    && fresh.get(j).length() <= SHORT) {
                matches.match(i, j);
            }
        }
    }
}
