package org.incipit.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incipit.model.Concordances;
import org.incipit.model.Entry;
import org.incipit.model.EntryPage;
import org.incipit.model.Spelling;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** A form that no text has is a slip, or a leftover. */
final class UnmetForms {

    private UnmetForms() {}

    static List<Problem> in(Concordances concordances) {
        Problems problems = new Problems();
        Set<String> shared = shared(concordances);
        for (List<EntryPage> pages : concordances.indexes().values()) {
            for (EntryPage page : pages) {
                Set<String> met = page.documents().stream()
                        .flatMap(document -> document.sentences().stream())
                        .flatMap(sentence -> sentence.names().stream().map(sentence::form))
                        .map(Spelling::of)
                        .collect(Collectors.toSet());
                for (Entry.Form form : page.entry().core().forms()) {
                    if (!met.contains(Spelling.of(form.text())) && !shared.contains(Spelling.of(form.text()))) {
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

    /** Forms that two entries list, which no text is tagged with until they are told apart. */
    private static Set<String> shared(Concordances concordances) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        concordances.indexes().values().stream()
                .flatMap(List::stream)
                .map(page -> page.entry().core())
                .flatMap(core -> Stream.concat(core.forms().stream(), core.ambiguous().stream())
                        .map(form -> Spelling.of(form.text()))
                        .distinct())
                .filter(form -> !seen.add(form))
                .forEach(shared::add);
        return shared;
    }
}
