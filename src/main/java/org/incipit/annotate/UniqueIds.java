package org.incipit.annotate;

import java.util.HashSet;
import java.util.Set;

/** The ids given out on one page. */
final class UniqueIds {

    private final Set<String> given = new HashSet<>();

    /** The wanted id, or, where that is given already, the same with {@code -2}, {@code -3} … behind it. */
    String give(String wanted) {
        String id = wanted;
        for (int n = 2; !given.add(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }
}
