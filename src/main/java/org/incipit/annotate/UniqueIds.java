package org.incipit.annotate;

import java.util.HashSet;
import java.util.Set;

/** The ids given out on one page. */
final class UniqueIds {

    private final Set<String> given = new HashSet<>();

    /** The wanted id, or, where that is given already, the same with {@code -2}, {@code -3} … behind it. */
    String give(String wanted) {
        return give(wanted, 2);
    }

    /** The same, counted from another number. */
    String give(String wanted, int second) {
        String id = wanted;
        for (int n = second; !given.add(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }
}
