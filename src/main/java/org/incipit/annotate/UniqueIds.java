package org.incipit.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids given out on one page. */
final class UniqueIds {

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** The wanted id, or, where that is given already, the same with {@code -2}, {@code -3} … behind it. */
    String give(String wanted) {
        return give(wanted, 2);
    }

    /** The same, counted from another number. */
    String give(String wanted, int second) {
        if (given.add(wanted)) {
            return wanted;
        }
        int n = Math.max(second, next.getOrDefault(wanted, second));
        while (!given.add(wanted + "-" + n)) {
            n++;
        }
        next.put(wanted, n + 1);
        return wanted + "-" + n;
    }
}
