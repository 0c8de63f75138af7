package org.incipit.render.html;

import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryPage;

/**
 * What an index shows.
 *
 * @param kind its folder, such as {@code people}
 * @param columns headings of the columns between name and mentions
 */
public record IndexView(String kind, String title, List<String> columns, List<Row> rows) {

    /** An entry in an index; as many cells as there are columns. */
    public record Row(String href, String name, List<String> cells, long inText, long inNotes) {}

    static IndexView of(EntryKind kind, List<EntryPage> entries) {
        List<String> columns = switch (kind) {
            case PERSON -> List.of("Life", "Office at the time");
            case PLACE -> List.of("Today");
            case ORGANIZATION -> List.of("Abbreviation");
            case TERM -> List.of("Meaning");
        };
        return new IndexView(
                kind.plural(),
                Frames.label(kind),
                columns,
                entries.stream().map(IndexView::row).toList());
    }

    private static Row row(EntryPage page) {
        return new Row(
                Addresses.entry(page.entry().ref()),
                page.entry().core().sort(),
                cells(page.entry()),
                page.mentionsInText(),
                page.mentionsInNotes());
    }

    /** What is essential about an entry, in the order of the columns of its index. */
    static List<String> cells(Entry entry) {
        if (entry instanceof Entry.Person person) {
            return List.of(
                    DateText.life(person.born(), person.died()), person.office().orElse(""));
        } else if (entry instanceof Entry.Place place) {
            return List.of(place.modern().orElse(""));
        } else if (entry instanceof Entry.Organization organization) {
            return List.of(organization.abbreviation().orElse(""));
        }
        return List.of(((Entry.Term) entry).expansion().orElse(""));
    }
}
