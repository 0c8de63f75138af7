package org.incipit.build;

import java.nio.file.Path;
import java.util.List;
import org.incipit.importing.Draft;
import org.incipit.problem.Problem;
import org.incipit.problem.Silenced;

/**
 * What an import did.
 *
 * @param problems what was told of the source, then of the edition with the import in it
 * @param silenced warnings that the edition silences
 * @param documents those that were made
 * @param entries how many entries the source had
 * @param files what was written or added to; none where the import was refused
 */
public record ImportResult(
        List<Problem> problems, List<Silenced> silenced, List<Draft.Text> documents, int entries, List<Path> files) {

    public ImportResult {
        problems = List.copyOf(problems);
        silenced = List.copyOf(silenced);
        documents = List.copyOf(documents);
        files = List.copyOf(files);
    }
}
