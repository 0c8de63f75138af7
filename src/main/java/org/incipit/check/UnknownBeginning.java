package org.incipit.check;

import java.util.List;
import org.incipit.model.Catalog;
import org.incipit.model.DocumentSource;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** The document that a new reader is sent to has to exist. */
final class UnknownBeginning {

    private UnknownBeginning() {}

    static List<Problem> in(Catalog catalog) {
        Problems problems = new Problems();
        List<String> slugs =
                catalog.documents().stream().map(DocumentSource::slug).toList();
        catalog.edition()
                .begin()
                .filter(begin -> !slugs.contains(begin))
                .ifPresent(begin -> problems.add(
                        Code.E0403,
                        catalog.edition().where(),
                        "there is no document '" + begin + "' to begin with",
                        Nearest.of(begin, slugs)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("name the folder of a document")));
        return problems.list();
    }
}
