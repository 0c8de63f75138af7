package org.incipit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incipit.problem.Code;
import org.incipit.problem.Listing;
import org.incipit.problem.Problem;
import org.incipit.problem.Severity;
import org.incipit.source.SourceFile;

/**
 * What a run tells a person who saw what the runs before it told: every error, and the warnings that were not listed yet.
 *
 * @param listing what is told now
 * @param before how many warnings were listed before
 * @param seen what was listed by now, as far as it may be met again
 */
public record News(Listing listing, int before, List<Seen> seen) {

    /** A problem as a person knows it again, wherever its line stands now. */
    public record Seen(Code code, String file, String message, String line) {

        private static Seen of(Problem problem) {
            SourceFile file = problem.where().file();
            String line = file.line(problem.where().position().line());
            return new Seen(problem.code(), file.name(), problem.message(), line.strip());
        }
    }

    public News {
        seen = List.copyOf(seen);
    }

    /**
     * What is new in a run. Where a warning keeps the edition from being published, every one is.
     *
     * @param before what was seen of the runs before; nothing where there was none
     * @param all whether every problem is listed in every run, and not only the first of each code
     */
    public static News of(Findings findings, List<Seen> before, boolean all) {
        Map<Seen, Integer> known = new HashMap<>();
        before.forEach(one -> known.merge(one, 1, Integer::sum));
        List<Problem> news = new ArrayList<>();
        List<Seen> seen = new ArrayList<>();
        boolean counts = !before.isEmpty() && !findings.strict() && !all;
        for (Problem problem : findings.problems()) {
            if (counts
                    && problem.severity() == Severity.WARNING
                    && known.merge(Seen.of(problem), -1, Integer::sum) >= 0) {
                seen.add(Seen.of(problem));
            } else {
                news.add(problem);
            }
        }
        Listing listing = all ? Listing.all(news) : Listing.first(news);
        int counted = seen.size();
        if (findings.exitCode() != 0) {
            /* What is wrong elsewhere may have kept a warning from being found. */
            known.forEach((one, left) -> {
                for (int i = 0; i < left; i++) {
                    seen.add(one);
                }
            });
        }
        listing.shown().stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .map(Seen::of)
                .forEach(seen::add);
        return new News(listing, counted, seen);
    }
}
