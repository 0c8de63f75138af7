package org.incipit.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The longest run of things that stand in the same order in two lists, by patience sorting. */
final class LongestRun {

    private LongestRun() {}

    /** Of two orders of the same things, those that need not move to come from one to the other. */
    static Set<String> of(List<String> one, List<String> other) {
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < one.size(); i++) {
            place.put(one.get(i), i);
        }
        int[] order =
                other.stream().mapToInt(thing -> place.getOrDefault(thing, 0)).toArray();
        int[] ends = new int[order.length];
        int[] before = new int[order.length];
        int longest = 0;
        for (int i = 0; i < order.length; i++) {
            int at = i;
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (order[ends[middle]] < order[at]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low > 0 ? ends[low - 1] : -1;
            ends[low] = i;
            longest = Math.max(longest, low + 1);
        }
        Set<String> run = new HashSet<>();
        for (int i = longest > 0 ? ends[longest - 1] : -1; i >= 0; i = before[i]) {
            run.add(other.get(i));
        }
        return run;
    }
}
