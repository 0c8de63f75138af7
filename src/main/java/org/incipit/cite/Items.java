package org.incipit.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import java.util.Optional;
import org.incipit.model.CitedName;
import org.incipit.model.Edtf;
import org.incipit.model.Edtf.Point;
import org.incipit.model.Reference;

/**
 * References in the processor's own form. A document of an edition is cited as a {@code document} in a container: the day
 * it was written is its {@code original-date}, the day of the release its {@code issued}, and the number of the release the
 * {@code edition} of the container.
 */
final class Items {

    private Items() {}

    static CSLItemData of(Reference reference, String address) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(reference.id())
                .type(CSLType.DOCUMENT)
                .title(reference.title())
                .titleShort(reference.shortTitle())
                .language(reference.language())
                .containerTitle(reference.edition().title())
                .URL(address);
        names(reference.authors()).ifPresent(item::author);
        names(reference.recipients()).ifPresent(item::recipient);
        names(reference.translators()).ifPresent(item::translator);
        names(reference.edition().editors()).ifPresent(item::editor);
        reference.genre().ifPresent(item::genre);
        reference.date().flatMap(Items::date).ifPresent(item::originalDate);
        reference.archive().ifPresent(archive -> {
            set(archive.repository()).ifPresent(item::archive);
            set(archive.location()).ifPresent(item::archiveLocation);
        });
        reference.edition().publisher().ifPresent(item::publisher);
        reference.edition().release().map(number -> "release " + number).ifPresent(item::edition);
        reference.edition().released().flatMap(Items::date).ifPresent(item::issued);
        return item.build();
    }

    private static Optional<String> set(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** The processor takes a list without names for one with an empty name. */
    private static Optional<CSLName[]> names(List<CitedName> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().map(Items::name).toArray(CSLName[]::new));
    }

    private static CSLName name(CitedName name) {
        return name.isWhole()
                ? new CSLNameBuilder().literal(name.family()).build()
                : new CSLNameBuilder().family(name.family()).given(name.given()).build();
    }

    /** Years, months and days; an interval that is open at one end is its other end. */
    private static Optional<CSLDate> date(Edtf date) {
        Optional<Point> first = date.start().or(date::end);
        return first.map(start -> {
            CSLDateBuilder builder = new CSLDateBuilder();
            if (date.start().isPresent() && date.end().isPresent()) {
                builder.dateParts(start.parts(), date.end().get().lastParts());
            } else {
                builder.dateParts(start.parts());
            }
            return builder.circa(start.approximate() || start.uncertain()).build();
        });
    }
}
