package org.incipit.check;

import java.util.List;
import java.util.stream.Stream;
import org.incipit.model.Catalog;
import org.incipit.model.Concordances;
import org.incipit.model.Document;
import org.incipit.model.Linking;
import org.incipit.model.NoteApparatus;
import org.incipit.model.Page;
import org.incipit.model.SiteMap;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** All rules, by what they need to see. */
public final class Checks {

    private Checks() {}

    /** What is wrong with the catalog by itself, and with the files that the site made of it would have. */
    public static List<Problem> catalog(Catalog catalog, SiteMap map) {
        Problems problems = new Problems();
        problems.addAll(SharedForms.in(catalog.authority()));
        problems.addAll(Relations.in(catalog.authority()));
        problems.addAll(SharedAddresses.in(map));
        problems.addAll(UnknownBeginning.in(catalog));
        problems.addAll(LostAddresses.in(catalog, map));
        return problems.list();
    }

    private static List<Problem> both(List<Problem> some, List<Problem> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** What is wrong with a document, its names known. */
    public static List<Problem> document(Document document, Catalog catalog) {
        UnknownEntries rule = new UnknownEntries(catalog.authority());
        rule.blocks(document.blocks());
        Problems problems = new Problems();
        problems.addAll(UnknownAgents.in(document.metadata(), catalog.authority()));
        problems.addAll(UnknownSpeakers.in(document.metadata(), catalog.authority()));
        problems.addAll(SkippedLevels.in(document.blocks()));
        problems.addAll(notes(document.notes(), rule));
        return problems.list();
    }

    /** What is wrong with a page of the edition's own. */
    public static List<Problem> page(Page page, Catalog catalog) {
        UnknownEntries rule = new UnknownEntries(catalog.authority());
        rule.blocks(page.blocks());
        return both(SkippedLevels.in(page.blocks()), notes(page.notes(), rule));
    }

    private static List<Problem> notes(NoteApparatus notes, UnknownEntries rule) {
        notes.all().forEach(note -> rule.blocks(note.note().content()));
        return rule.found();
    }

    /** What is wrong with the authority files, when all documents have told whom they name. */
    public static List<Problem> collection(Catalog catalog, Concordances concordances) {
        UnknownEntries rule = new UnknownEntries(catalog.authority());
        concordances
                .indexes()
                .values()
                .forEach(pages -> pages.forEach(page -> {
                    rule.blocks(page.note());
                    rule.blocks(page.uncertain());
                }));
        concordances.events().forEach(event -> {
            rule.blocks(event.note());
            rule.blocks(event.uncertain());
        });
        Problems problems = new Problems();
        problems.addAll(rule.found());
        problems.addAll(UnmetForms.in(concordances));
        return problems.list();
    }

    /**
     * Links that lead nowhere.
     *
     * @param pages every page that has links or can be linked at in parts
     */
    public static List<Problem> links(List<Linking> pages, SiteMap map) {
        return DeadLinks.in(pages, map.addresses());
    }
}
