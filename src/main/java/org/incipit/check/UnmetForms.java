package org.incipit.check;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.incipit.model.Concordances;
import org.incipit.model.Entry;
import org.incipit.model.EntryPage;
import org.incipit.model.Sentence;
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
                Set<String> unmet = unmet(page, shared);
                for (Entry.Form form : page.entry().core().forms()) {
                    if (unmet.contains(Spelling.of(form.text()))) {
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

    /** The forms of an entry that no text has, but those that it shares; no more texts are read than it takes to know. */
    private static Set<String> unmet(EntryPage page, Set<String> shared) {
        Set<String> unmet = new HashSet<>();
        page.entry().core().forms().forEach(form -> unmet.add(Spelling.of(form.text())));
        unmet.removeAll(shared);
        Iterator<EntryPage.InDocument> documents = page.documents().iterator();
        while (!unmet.isEmpty() && documents.hasNext()) {
            for (Sentence sentence : documents.next().sentences()) {
                sentence.names().forEach(name -> unmet.remove(Spelling.of(sentence.form(name))));
            }
        }
        return unmet;
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
