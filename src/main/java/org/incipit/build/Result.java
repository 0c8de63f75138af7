package org.incipit.build;

import java.util.List;
import java.util.Optional;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.publish.Publication;

/**
 * How a run ended.
 *
 * @param problems all that were met, by file and place
 * @param publication what was written; empty where nothing was, or nothing was to be
 */
public record Result(List<Problem> problems, Optional<Publication> publication) {

    public Result {
        problems = problems.stream().sorted().distinct().toList();
    }

    public boolean hasErrors() {
        return Problems.hasErrors(problems);
    }
}
