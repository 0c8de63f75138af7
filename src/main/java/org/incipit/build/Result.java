package org.incipit.build;

import java.util.List;
import java.util.Optional;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.problem.Silenced;
import org.incipit.publish.Publication;

/**
 * How a run ended.
 *
 * @param problems all that were met, by file and place
 * @param silenced warnings that the edition silences, by file and place
 * @param unreleased documents with changes that are not released yet, by slug
 * @param publication what was written; empty where nothing was, or nothing was to be
 */
public record Result(
        List<Problem> problems,
        List<Silenced> silenced,
        Optional<Publication> publication,
        List<Unreleased> unreleased) {

    /** A document that was released and has changes since: in how many paragraphs. */
    public record Unreleased(String slug, int paragraphs) {}

    public Result {
        problems = problems.stream().sorted().distinct().toList();
        silenced = List.copyOf(silenced);
    }

    public boolean hasErrors() {
        return Problems.hasErrors(problems);
    }

    /**
     * Whether nothing keeps the edition from being published.
     *
     * @param strict whether a warning does
     */
    public boolean publishable(boolean strict) {
        return strict ? problems.isEmpty() : !hasErrors();
    }

    /** Whether readers see a part of what was to be published, from this build or one before it. */
    public boolean publishedInPart() {
        return problems.stream().anyMatch(p -> p.code() == Code.E0706);
    }
}
