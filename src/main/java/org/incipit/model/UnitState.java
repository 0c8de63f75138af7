package org.incipit.model;

import java.util.List;

/**
 * What stands at an id, or became of it.
 *
 * @param id the permanent id, such as {@code p12}
 * @param fate where it leads
 * @param since the release in which its words last changed; of one that is gone, the release in which it went
 * @param heirs where to read it now: of a merged one the id of the unit it is part of, of a withdrawn one the nearest ids,
 *     {@code other-document#p3} where it went to another document; empty for a present one
 * @param formerly the address it came from in another document, as {@code other-document/p14}; empty for most
 * @param words its reading text; of one that is gone the last it had
 * @param reason of a withdrawn one, why, plain text; empty where nothing was said
 */
public record UnitState(
        String id, Fate fate, int since, List<String> heirs, List<String> formerly, String words, String reason) {

    /** Where an id leads. */
    public enum Fate {
        /** To its own unit. */
        PRESENT,
        /** To the unit that took its text up. */
        MERGED,
        /** To a mark in its old place, which tells that it is gone and where to read on. */
        WITHDRAWN
    }

    public UnitState {
        heirs = List.copyOf(heirs);
        formerly = List.copyOf(formerly);
    }

    /** A unit that stands in the text. */
    public static UnitState present(String id, int since, List<String> formerly, String words) {
        return new UnitState(id, Fate.PRESENT, since, List.of(), formerly, words, "");
    }

    /** The same with a reason for what became of it. */
    public UnitState withReason(String why) {
        return new UnitState(id, fate, since, heirs, formerly, words, why);
    }

    public boolean isPresent() {
        return fate == Fate.PRESENT;
    }
}
