package org.incipit.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incipit.model.Addresses;
import org.incipit.model.Authority;
import org.incipit.model.Catalog;
import org.incipit.model.DocumentSource;
import org.incipit.model.Entry;
import org.incipit.model.EntryRef;
import org.incipit.model.Folding;
import org.incipit.model.Linking;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** An entry that nothing leads to is a leftover; or the text has a name that nobody tagged. */
final class UnmentionedEntries {

    private UnmentionedEntries() {}

    /**
     * Entries that no text, page, event or other entry names, nor the words of a front matter. Those that list forms are left to
     * {@link UnmetForms}, which tells of each form that no text has.
     */
    static List<Problem> in(Catalog catalog, List<Linking> pages) {
        Authority authority = catalog.authority();
        Set<EntryRef> named = new HashSet<>();
        for (Linking page : pages) {
            page.named().stream()
                    .filter(ref -> !page.address().equals(Addresses.entry(ref)))
                    .forEach(named::add);
        }
        authority.relations().forEach(relation -> {
            named.add(relation.from());
            named.add(relation.to());
        });
        String described = described(catalog.documents());
        Problems problems = new Problems();
        for (Entry entry : authority.entries()) {
            if (!named.contains(entry.ref())
                    && entry.core().forms().isEmpty()
                    && names(entry).noneMatch(name -> described.contains(" " + Folding.line(name) + " "))) {
                problems.add(
                        Code.W0206,
                        entry.core().where(),
                        "nothing in the edition names " + entry.ref(),
                        "tag it where it is named, as in [" + entry.name() + "](" + entry.ref()
                                + "), list its forms, or take it away");
            }
        }
        return problems.list();
    }

    /** What front matters say of where their documents lie and how they are described there, word for word. */
    private static String described(List<DocumentSource> documents) {
        Set<String> values = new TreeSet<>();
        for (DocumentSource document : documents) {
            Stream.of(document.metadata().record(), document.metadata().archive())
                    .forEach(said -> said.forEach((key, value) -> values.add(Folding.line(key + " " + value))));
        }
        return " " + String.join(" | ", values) + " ";
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(
                Stream.of(entry.name()),
                entry instanceof Entry.Organization body ? body.abbreviation().stream() : Stream.of());
    }
}
