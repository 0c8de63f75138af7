package org.incipit.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.incipit.model.Concordances;
import org.incipit.model.Entry;
import org.incipit.model.EntryPage;
import org.incipit.model.Mentioned;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** A form that no text has is a slip, or a leftover. */
final class UnmetForms {

    private UnmetForms() {}

    static List<Problem> in(Concordances concordances) {
        Problems problems = new Problems();
        for (List<EntryPage> pages : concordances.indexes().values()) {
            for (EntryPage page : pages) {
                Set<String> met = page.documents().stream()
                        .flatMap(document -> document.mentions().stream())
                        .map(Mentioned::form)
                        .collect(Collectors.toSet());
                for (Entry.Form form : page.entry().core().forms()) {
                    if (!met.contains(form.text())) {
                        problems.add(
                                Code.W0204,
                                form.where(),
                                "no text names " + page.entry().ref() + " by '" + form.text() + "'",
                                "compare the spelling with the text's; a longer form of another entry may stand in its"
                                        + " way");
                    }
                }
            }
        }
        return problems.list();
    }
}
