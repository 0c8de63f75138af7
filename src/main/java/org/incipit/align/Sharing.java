package org.incipit.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** Finds among many units those that share most rare traits with another one, without comparing it with each of them. For one thread. */
final class Sharing {

    /** Units with a trait, above which the trait tells too little to look them all up. */
    private static final int COMMON = 48;

    private static final int[] NOBODY = {0};

    private final Traits traits;
    private final LongNumbers numbers = new LongNumbers();

    /** The units that have a trait, by its number, behind how many they are. */
    private int[][] owners = new int[64][];

    private final double[] sums;

    private Sharing(Traits traits, int[] units, IntFunction<long[]> traitsOf, LongPredicate wanted) {
        this.traits = traits;
        this.sums = new double[units.length == 0 ? 0 : units[units.length - 1] + 1];
        IntStream.of(units)
                .forEach(unit -> each(traitsOf.apply(unit), trait -> {
                    if (wanted.test(trait)) {
                        own(trait, unit);
                    }
                }));
    }

    /** Among old units, in their order. */
    static Sharing amongOld(Traits traits, IntStream units) {
        return new Sharing(traits, units.toArray(), traits::ofOld, trait -> true);
    }

    /** Among new units, for search for old ones that are known beforehand. */
    static Sharing amongNew(Traits traits, IntStream units, IntStream sought) {
        LongNumbers wanted = new LongNumbers();
        sought.forEach(unit -> each(traits.ofOld(unit), wanted::of));
        return new Sharing(traits, units.toArray(), traits::ofNew, trait -> wanted.find(trait) >= 0);
    }

    private static void each(long[] sorted, LongConsumer use) {
        for (int t = 0; t < sorted.length; t++) {
            if (t == 0 || sorted[t] != sorted[t - 1]) {
                use.accept(sorted[t]);
            }
        }
    }

    /** Of a common trait only some owners, one too many. */
    private void own(long trait, int unit) {
        int number = numbers.of(trait);
        if (number == owners.length) {
            owners = Arrays.copyOf(owners, 2 * number);
        }
        int[] having = owners[number];
        if (having == null) {
            having = new int[2];
            owners[number] = having;
        }
        int count = having[0];
        if (count <= COMMON) {
            if (count + 1 == having.length) {
                having = Arrays.copyOf(having, 2 * having.length);
                owners[number] = having;
            }
            having[0] = count + 1;
            having[count + 1] = unit;
        }
    }

    /**
     * The units that share most with one.
     *
     * @param unit its traits, sorted
     * @param most how many at most
     * @return the likest first
     */
    List<Integer> nearest(long[] unit, int most) {
        List<Integer> found = new ArrayList<>();
        each(unit, trait -> {
            int number = numbers.find(trait);
            int[] having = number < 0 ? NOBODY : owners[number];
            if (having[0] <= COMMON) {
                for (int i = 1; i <= having[0]; i++) {
                    int owner = having[i];
                    if (sums[owner] == 0) {
                        found.add(owner);
                    }
                    sums[owner] += traits.weight(trait);
                }
            }
        });
        found.sort(
                Comparator.comparingDouble((Integer owner) -> -sums[owner]).thenComparing(Comparator.naturalOrder()));
        found.forEach(owner -> sums[owner] = 0);
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }
}
