package org.incipit.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Problems as a person can take them in: of each code the first few, and how many more there are.
 *
 * @param shown in their order
 * @param left how many of a code are not shown; only codes of which some are not
 */
public record Listing(List<Problem> shown, Map<Code, Integer> left) {

    /** How many problems of one code are shown. */
    public static final int MOST = 20;

    public Listing {
        shown = List.copyOf(shown);
    }

    /** All of them. */
    public static Listing all(List<Problem> problems) {
        return new Listing(problems, Map.of());
    }

    /** The first {@value #MOST} of each code. */
    public static Listing first(List<Problem> problems) {
        Map<Code, Integer> met = new EnumMap<>(Code.class);
        List<Problem> shown = new ArrayList<>();
        for (Problem problem : problems) {
            if (met.merge(problem.code(), 1, Integer::sum) <= MOST) {
                shown.add(problem);
            }
        }
        Map<Code, Integer> left = new EnumMap<>(Code.class);
        met.forEach((code, n) -> {
            if (n > MOST) {
                left.put(code, n - MOST);
            }
        });
        return new Listing(shown, left);
    }
}
