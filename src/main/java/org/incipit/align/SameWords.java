package org.incipit.align;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Matches units with the same words. What stands once in both texts is the same wherever it went; what stands more often is
 * told apart by its neighbours.
 */
final class SameWords {

    /** So many words stand in the same order twice by chance rarely enough to be matched without a neighbour. */
    private static final int TELLING = 7;

    /** So far on both sides others keep a unit company. */
    private static final int AROUND = 2;

    /** So many others have to keep it company in both texts. */
    private static final int COMPANY = 2;

    private final List<Wording> old;
    private final List<Wording> fresh;
    private final Matches matches;

    private SameWords(List<Wording> old, List<Wording> fresh, Matches matches) {
        this.old = old;
        this.fresh = fresh;
        this.matches = matches;
    }

    /** Matches what stands once in both texts. */
    static void matchSingle(List<Wording> old, List<Wording> fresh, Matches matches) {
        new SameWords(old, fresh, matches).single();
    }

    /** Matches what stands more than once in one of them. */
    static void matchRepeated(List<Wording> old, List<Wording> fresh, Matches matches) {
        SameWords phase = new SameWords(old, fresh, matches);
        phase.betweenNeighbours();
        phase.inFrontOfNeighbours(Wording::announces);
        phase.behindNeighbours();
        phase.inOrder();
        phase.behindNeighbours();
        phase.inFrontOfNeighbours(wording -> true);
        phase.anywhere();
    }

    /** Matches what stands more than once and was moved about among the same others, the nearest company first. */
    static void matchInCompany(List<Wording> old, List<Wording> fresh, Matches matches) {
        new SameWords(old, fresh, matches).inCompany();
    }

    private static Map<Wording, List<Integer>> places(List<Wording> units, int count) {
        Map<Wording, List<Integer>> places = new HashMap<>();
        for (int u = 0; u < count; u++) {
            places.computeIfAbsent(units.get(u), wording -> new ArrayList<>()).add(u);
        }
        return places;
    }

    private void single() {
        Map<Wording, List<Integer>> inOld = places(old, matches.presentOld());
        Map<Wording, List<Integer>> inNew = places(fresh, fresh.size());
        for (int j = 0; j < fresh.size(); j++) {
            List<Integer> olds = inOld.getOrDefault(fresh.get(j), List.of());
            if (olds.size() == 1 && places(inNew, j).size() == 1 && matches.free(olds.get(0), j)) {
                matches.match(olds.get(0), j);
            }
        }
    }

    private List<Integer> places(Map<Wording, List<Integer>> inNew, int j) {
        return inNew.getOrDefault(fresh.get(j), List.of());
    }

    private boolean same(int i, int j) {
        return i >= 0
                && j >= 0
                && i < matches.presentOld()
                && j < fresh.size()
                && matches.free(i, j)
                && old.get(i).equals(fresh.get(j));
    }

    /** A unit whose neighbours on both sides are matched. */
    private void betweenNeighbours() {
        for (int j = 0; j < fresh.size(); j++) {
            int i = matches.between(j);
            if (same(i, j)) {
                matches.match(i, j);
            }
        }
    }

    private int after(int j) {
        int left = matches.oldOf(j);
        return left == Matches.NONE ? Matches.NONE : left + 1;
    }

    /** Runs of units behind a matched one: an answer belongs to its question, a refrain to its stanza. */
    private void behindNeighbours() {
        for (int j = 0; j < fresh.size(); j++) {
            int i = j == 0 ? 0 : after(j - 1);
            if (same(i, j)) {
                matches.match(i, j);
            }
        }
    }

    /** Runs of units in front of a matched one: a salutation belongs to its letter. */
    private void inFrontOfNeighbours(Predicate<Wording> which) {
        for (int j = fresh.size() - 1; j >= 0; j--) {
            int i = j == fresh.size() - 1 ? matches.presentOld() - 1 : before(j + 1);
            if (same(i, j) && which.test(fresh.get(j))) {
                matches.match(i, j);
            }
        }
    }

    private int before(int j) {
        int right = matches.oldOf(j);
        return right == Matches.NONE ? Matches.NONE : right - 1;
    }

    /** What stands in both texts between the same neighbours in the same order. */
    private void inOrder() {
        Matches.Gaps gaps = matches.gaps();
        int j = 0;
        while (j < fresh.size()) {
            int end = j;
            while (end < fresh.size() && gaps.left(end) == gaps.left(j) && gaps.right(end) == gaps.right(j)) {
                end++;
            }
            inOrder(gaps.left(j) + 1, gaps.right(j), j, end);
            j = Math.max(end, j + 1);
        }
    }

    private void inOrder(int oldStart, int oldEnd, int newStart, int newEnd) {
        List<Integer> olds = free(oldStart, oldEnd, newStart, newEnd, true);
        List<Integer> news = free(oldStart, oldEnd, newStart, newEnd, false);
        List<Wording> left = olds.stream().map(old::get).toList();
        List<Wording> right = news.stream().map(fresh::get).toList();
        int start = 0;
        while (start < left.size() && start < right.size() && left.get(start).equals(right.get(start))) {
            matches.match(olds.get(start), news.get(start));
            start++;
        }
        inOrder(olds.subList(start, olds.size()), news.subList(start, news.size()));
    }

    private void inOrder(List<Integer> olds, List<Integer> news) {
        List<Wording> left = olds.stream().map(old::get).toList();
        List<Wording> right = news.stream().map(fresh::get).toList();
        int i = 0;
        int j = 0;
        List<int[]> pairs = new ArrayList<>();
        for (Change change : new MyersDiffWithLinearSpace<Wording>().computeDiff(left, right, null)) {
            while (i < change.startOriginal) {
                pairs.add(new int[] {i++, j++});
            }
            i = change.endOriginal;
            j = change.deltaType == DeltaType.DELETE ? j : change.endRevised;
        }
        while (i < left.size() && j < right.size()) {
            pairs.add(new int[] {i++, j++});
        }
        for (int[] pair : pairs) {
            matches.match(olds.get(pair[0]), news.get(pair[1]));
        }
    }

    /** The units of one side that have no partner and may have one on the other side. */
    private List<Integer> free(int oldStart, int oldEnd, int newStart, int newEnd, boolean ofOld) {
        List<Integer> olds = new ArrayList<>();
        Map<Wording, Boolean> oldWords = new HashMap<>();
        for (int i = oldStart; i < oldEnd; i++) {
            if (matches.freeOld(i)) {
                olds.add(i);
                oldWords.put(old.get(i), true);
            }
        }
        List<Integer> news = new ArrayList<>();
        Map<Wording, Boolean> newWords = new HashMap<>();
        for (int j = newStart; j < newEnd; j++) {
            if (matches.oldOf(j) == Matches.NONE && oldWords.containsKey(fresh.get(j))) {
                news.add(j);
                newWords.put(fresh.get(j), true);
            }
        }
        return ofOld
                ? olds.stream().filter(i -> newWords.containsKey(old.get(i))).toList()
                : news;
    }

    /** What is left, where it has words enough to be told from others by them. */
    private void anywhere() {
        Map<Wording, List<Integer>> inOld = places(old, matches.presentOld());
        for (int j = 0; j < fresh.size(); j++) {
            if (matches.oldOf(j) != Matches.NONE || fresh.get(j).length() < TELLING) {
                continue;
            }
            for (int i : inOld.getOrDefault(fresh.get(j), List.of())) {
                if (matches.free(i, j)) {
                    matches.match(i, j);
                    break;
                }
            }
        }
    }

    private record Pair(int old, int fresh, int company) {}

    private void inCompany() {
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < fresh.size(); j++) {
            for (int i : around(j)) {
                int company = same(i, j) ? company(i, j) : 0;
                if (company >= COMPANY) {
                    pairs.add(new Pair(i, j, company));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.company));
        for (Pair pair : pairs) {
            if (matches.free(pair.old, pair.fresh)) {
                matches.match(pair.old, pair.fresh);
            }
        }
    }

    /** The old units around those that the units around a new one were; only these can have company there. */
    private SortedSet<Integer> around(int j) {
        SortedSet<Integer> olds = new TreeSet<>();
        for (int beside = Math.max(0, j - AROUND); beside <= j + AROUND && beside < fresh.size(); beside++) {
            int there = matches.oldOf(beside);
            for (int i = there - AROUND; there != Matches.NONE && i <= there + AROUND; i++) {
                olds.add(i);
            }
        }
        return olds;
    }

    /** How many of the units around an old one stand around a new one, in any order. */
    private int company(int i, int j) {
        int company = 0;
        for (int around = Math.max(0, i - AROUND); around <= i + AROUND && around < matches.presentOld(); around++) {
            int there = matches.newOf(around);
            company += there != Matches.NONE && Math.abs(there - j) <= AROUND ? 1 : 0;
        }
        return company;
    }
}
