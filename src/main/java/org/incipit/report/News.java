package org.incipit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.incipit.problem.Code;
import org.incipit.problem.Listing;
import org.incipit.problem.Problem;
import org.incipit.problem.Severity;
import org.incipit.source.SourceFile;

/**
 * What a run tells a person who saw what the runs before it told: every error, the warnings that are new, and of those for which
 * there was no room before as many as there is room for now.
 *
 * @param listing what is told now
 * @param before how many warnings there are besides that were there before
 * @param known gives what is known by now, for the run that follows
 */
public record News(Listing listing, int before, Supplier<Known> known) {

    /** Where no run was before. */
    public static final News NONE = new News(Listing.all(List.of()), 0, () -> new Known(List.of(), List.of()));

    /** A warning as a person knows it again, wherever its line stands now. */
    private record Seen(Code code, String file, String message, String line) {

        private static Seen of(Problem problem) {
            SourceFile file = problem.where().file();
            String line = file.line(problem.where().position().line());
            return new Seen(problem.code(), file.name(), problem.message(), line.strip());
        }
    }

    /**
     * The warnings of runs.
     *
     * @param listed those that were listed
     * @param counted those for which there was no room
     */
    record Known(List<Seen> listed, List<Seen> counted) {}

    /** Warnings, each as often as it was met. */
    private static final class Tally {

        private final Map<Seen, Integer> times = new HashMap<>();

        Tally(List<Seen> some) {
            some.forEach(one -> times.merge(one, 1, Integer::sum));
        }

        /** Takes one away; whether there was one. */
        boolean take(Seen one) {
            return times.merge(one, -1, Integer::sum) >= 0;
        }

        Stream<Seen> left() {
            return times.entrySet().stream()
                    .flatMap(one -> Stream.generate(one::getKey).limit(Math.max(0, one.getValue())));
        }
    }

    /**
     * What is new in a run. Where a warning keeps the edition from being published, every one is.
     *
     * @param last what the run before told
     * @param all whether every problem is listed in every run, and not only the first of each code
     */
    public static News of(Findings findings, News last, boolean all) {
        Known before = last.known().get();
        Tally listed = new Tally(before.listed());
        Tally counted = new Tally(before.counted());
        boolean allNew = all || findings.strict() || before.listed().isEmpty();
        List<Problem> news = new ArrayList<>();
        List<Problem> standing = new ArrayList<>();
        List<Problem> waiting = new ArrayList<>();
        for (Problem problem : findings.problems()) {
            if (allNew || problem.severity() == Severity.ERROR) {
                news.add(problem);
                continue;
            }
            Seen seen = Seen.of(problem);
            List<Problem> like = listed.take(seen) ? standing : counted.take(seen) ? waiting : news;
            like.add(problem);
        }
        Listing first = all ? Listing.all(news) : Listing.first(news);
        Set<Problem> shown = new HashSet<>(first.shown());
        shown.addAll(fitting(waiting, standing, first.shown()));
        List<Problem> toldNow =
                findings.problems().stream().filter(shown::contains).toList();
        List<Problem> left = Stream.concat(news.stream(), waiting.stream())
                .filter(problem -> !shown.contains(problem))
                .toList();
        int others = standing.size() + waiting.size() + first.shown().size() - shown.size();
        /* What is wrong elsewhere may have kept a warning from being found. */
        boolean whole = findings.exitCode() == 0;
        Supplier<Known> known = () -> new Known(
                Stream.of(seen(standing), seen(toldNow), whole ? Stream.<Seen>of() : listed.left())
                        .flatMap(some -> some)
                        .toList(),
                Stream.concat(seen(left), whole ? Stream.of() : counted.left()).toList());
        return new News(new Listing(toldNow, first.left()), others, known);
    }

    /** Those for which there is room, beside others that are listed. */
    private static List<Problem> fitting(
            List<Problem> waiting, Collection<Problem> standing, Collection<Problem> shown) {
        Map<Code, Integer> taken = new EnumMap<>(Code.class);
        standing.forEach(problem -> taken.merge(problem.code(), 1, Integer::sum));
        shown.forEach(problem -> taken.merge(problem.code(), 1, Integer::sum));
        return waiting.stream()
                .filter(problem -> taken.merge(problem.code(), 1, Integer::sum) <= Listing.MOST)
                .toList();
    }

    private static Stream<Seen> seen(List<Problem> some) {
        return some.stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .map(Seen::of);
    }
}
