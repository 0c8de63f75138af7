package org.incipit.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Release;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.problem.Silenced;

/**
 * How a release ended.
 *
 * @param problems all that were met, by file and place
 * @param silenced warnings that the edition silences, by file and place
 * @param release what was released, or would be; empty where the content has errors, or nothing was changed
 * @param documents those it wrote down, or would, by slug
 * @param files what was written; none in a dry run
 */
public record ReleaseResult(
        List<Problem> problems,
        List<Silenced> silenced,
        Optional<Release> release,
        List<Recorded> documents,
        List<Path> files) {

    public ReleaseResult {
        problems = problems.stream().sorted().distinct().toList();
    }

    /** Whether the content has errors, so that nothing was released. */
    public boolean hasErrors() {
        return Problems.hasErrors(problems);
    }
}
