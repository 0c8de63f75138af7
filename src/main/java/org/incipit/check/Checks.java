package org.incipit.check;

import java.util.List;
import java.util.stream.Stream;
import org.incipit.model.Block;
import org.incipit.model.Catalog;
import org.incipit.model.Concordances;
import org.incipit.model.Document;
import org.incipit.model.Linking;
import org.incipit.model.NoteApparatus;
import org.incipit.model.Page;
import org.incipit.model.SiteMap;
import org.incipit.model.StaticFile;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** All rules, by what they need to see. */
public final class Checks {

    private Checks() {}

    /**
     * What is wrong with the catalog by itself, and with the files that the site made of it would have.
     *
     * @param whole whether all of it could be read: what could not is not told as lost too
     */
    public static List<Problem> catalog(Catalog catalog, SiteMap map, boolean whole) {
        Problems problems = new Problems();
        problems.addAll(SharedForms.in(catalog.authority()));
        problems.addAll(Relations.in(catalog.authority()));
        problems.addAll(SameNames.in(catalog.authority()));
        problems.addAll(SharedAddresses.in(map));
        problems.addAll(UnknownBeginning.in(catalog));
        if (whole) {
            problems.addAll(LostAddresses.in(catalog, map));
        }
        problems.addAll(NavigationPages.in(catalog));
        return problems.list();
    }

    /** What is wrong with a document, its names known. */
    public static List<Problem> document(Document document, Catalog catalog, KnownNames names) {
        Problems problems = new Problems();
        problems.addAll(UnknownAgents.in(document.metadata(), catalog.authority()));
        problems.addAll(UnknownSpeakers.in(document.metadata(), catalog.authority()));
        problems.addAll(text(document.blocks(), document.notes(), catalog, names));
        return problems.list();
    }

    /** What is wrong with a page of the edition's own. */
    public static List<Problem> page(Page page, Catalog catalog, KnownNames names) {
        return text(page.blocks(), page.notes(), catalog, names);
    }

    private static List<Problem> text(List<Block> blocks, NoteApparatus notes, Catalog catalog, KnownNames names) {
        Problems problems = new Problems();
        problems.addAll(SkippedLevels.in(blocks));
        List<List<Block>> parts = Stream.concat(
                        Stream.of(blocks),
                        notes.all().stream().map(note -> note.note().content()))
                .toList();
        parts.forEach(part -> problems.addAll(prose(part, catalog)));
        problems.addAll(MisspelledNames.in(blocks, notes, names));
        return problems.list();
    }

    /** What concerns prose wherever it stands. */
    private static List<Problem> prose(List<Block> blocks, Catalog catalog) {
        Problems problems = new Problems();
        UnknownEntries unknown = new UnknownEntries(catalog.authority());
        unknown.blocks(blocks);
        problems.addAll(unknown.found());
        new UndescribedPictures(problems).blocks(blocks);
        new HeadlessTables(problems).blocks(blocks);
        return problems.list();
    }

    /** What is wrong with the authority files, when all documents have told whom they name. */
    public static List<Problem> collection(Catalog catalog, Concordances concordances) {
        Problems problems = new Problems();
        concordances
                .indexes()
                .values()
                .forEach(pages -> pages.forEach(page -> {
                    problems.addAll(prose(page.note(), catalog));
                    problems.addAll(prose(page.uncertain(), catalog));
                }));
        concordances.events().forEach(event -> {
            problems.addAll(prose(event.note(), catalog));
            problems.addAll(prose(event.uncertain(), catalog));
        });
        problems.addAll(UnmetForms.in(concordances));
        return problems.list();
    }

    /** What is wrong with a file that is published as it is. */
    public static List<Problem> file(StaticFile file, byte[] content) {
        return RunningPictures.in(file, content);
    }

    /**
     * Links that lead nowhere.
     *
     * @param pages every page that has links or can be linked at in parts
     */
    public static List<Problem> links(List<Linking> pages, SiteMap map) {
        return DeadLinks.in(pages, map.addresses());
    }

    /**
     * Entries that nothing leads to; to be asked of an edition without errors, since a text that has one may name them.
     * None where there is no text yet.
     */
    public static List<Problem> entries(List<Linking> pages, Catalog catalog) {
        return catalog.documents().isEmpty() ? List.of() : UnmentionedEntries.in(catalog, pages);
    }
}
