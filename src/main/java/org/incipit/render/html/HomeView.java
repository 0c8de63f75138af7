package org.incipit.render.html;

import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Contribution.Counts;
import org.incipit.model.Edition;
import org.incipit.model.EntryKind;
import org.incipit.model.MapPlaces;
import org.incipit.model.Messages;
import org.incipit.model.Release;

/**
 * What the home page shows.
 *
 * @param begin the document a new reader is sent to, at most one
 * @param record the holding archive's record of that document
 * @param documents the first documents, by date
 * @param lists the lists that have all of them
 * @param more how many are left out here
 * @param groups the edition's own pages, where the navigation has them in groups
 * @param indexes what there is to look up
 */
public record HomeView(
        String title,
        String subtitle,
        String description,
        List<DocumentLine> begin,
        List<Fact> record,
        List<DocumentLine> documents,
        List<IndexView.Way> lists,
        int more,
        List<GroupLine> groups,
        List<IndexLine> indexes,
        String release,
        String releaseSummary) {

    /** A document in a list. */
    public record DocumentLine(String href, String title, String language, String date, String extent) {}

    /** An index in a list. */
    public record IndexLine(String href, String label, int entries) {}

    /** A group of the edition's own pages. */
    public record GroupLine(String title, String text, List<PageView.Line> pages) {}

    private static final int LISTED = 40;

    static HomeView of(Catalog catalog, Concordances concordances, Messages say) {
        Edition edition = catalog.edition();
        List<DocumentLine> documents = concordances.documents().stream()
                .limit(LISTED)
                .map(document -> line(document, say))
                .toList();
        List<DocumentLine> begin = concordances.begin().stream()
                .map(document -> line(document, say))
                .toList();
        return new HomeView(
                edition.title(),
                edition.subtitle().orElse(""),
                edition.description(),
                begin,
                concordances
                        .begin()
                        .map(first -> Descriptions.record(first.metadata()))
                        .orElse(List.of()),
                documents,
                Ways.ofDocuments(concordances.finding().lists(), "", say),
                concordances.documents().size() - documents.size(),
                edition.navigation().groups().stream()
                        .map(group -> new GroupLine(group.title(), group.text(), PageView.lines(group, catalog)))
                        .toList(),
                indexes(concordances, say),
                edition.release().map(release -> Frames.label(release, say)).orElse(""),
                edition.release().map(Release::message).orElse(""));
    }

    static DocumentLine line(Contribution document, Messages say) {
        Counts counts = document.counts();
        int notes = counts.editorNotes() + counts.translatorNotes() + counts.authorNotes();
        String extent = say.count("count.paragraphs", counts.units()) + ", " + say.count("count.words", counts.words())
                + (notes == 0 ? "" : ", " + say.count("count.notes", notes));
        return new DocumentLine(
                Addresses.page(document.slug()),
                document.metadata().title(),
                new Languages(say, document.metadata().language()).ofDocument(),
                document.metadata().date().map(new DateText(say)::of).orElse(""),
                extent);
    }

    private static List<IndexLine> indexes(Concordances concordances, Messages say) {
        List<IndexLine> lines = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            if (concordances.indexes().containsKey(kind)) {
                lines.add(new IndexLine(
                        Addresses.index(kind),
                        Frames.label(kind, say),
                        concordances.indexes().getOrDefault(kind, List.of()).size()));
            }
        }
        if (!concordances.events().isEmpty()) {
            lines.add(new IndexLine(
                    Addresses.EVENTS,
                    say.text("chronology"),
                    concordances.events().size()));
        }
        int places = MapPlaces.of(concordances).size();
        if (places > 0) {
            lines.add(new IndexLine(Addresses.MAP, say.text("map"), places));
        }
        int abbreviations = concordances.finding().glossary().size();
        if (abbreviations > 0) {
            lines.add(new IndexLine(Addresses.GLOSSARY, say.text("abbreviations"), abbreviations));
        }
        return List.copyOf(lines);
    }
}
