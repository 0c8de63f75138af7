package org.incipit.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.incipit.model.Addresses;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryPage;
import org.incipit.model.Messages;
import org.incipit.model.Register;
import org.incipit.model.Register.FirstMention;
import org.incipit.model.Sentence;

/**
 * What an index shows.
 *
 * @param kind its folder, such as {@code people}
 * @param filter what the box is for that leaves fewer entries in sight
 * @param columns headings of the columns between name and mentions
 * @param letters by the alphabet; a single one without a name where the order is another
 */
public record IndexView(
        String kind,
        String title,
        String filter,
        String hint,
        List<Way> ways,
        List<String> columns,
        List<Letter> letters) {

    /** Another way through the same entries. */
    public record Way(String href, String label, boolean current) {}

    /** A letter and what begins with it. */
    public record Letter(String id, String letter, List<Row> rows) {}

    /**
     * An entry in an index, or a reference to one; as many cells as there are columns.
     *
     * @param heading what stands in front of “see”; empty for the entry itself
     * @param spellings other spellings, said in the same line
     * @param names all its names, for a filter
     */
    public record Row(
            String href,
            String name,
            String heading,
            String language,
            String spellings,
            String names,
            List<String> cells,
            long inText,
            long inNotes) {}

    static IndexView alphabetical(EntryKind kind, Register register, List<Way> ways, Messages say) {
        return new IndexView(
                kind.plural(),
                Frames.label(kind, say),
                filter(kind, say),
                "",
                ways,
                columns(kind, say),
                register.letters().stream().map(letter -> letter(letter, say)).toList());
    }

    static IndexView inOrder(EntryKind kind, Register register, List<Way> ways, Messages say) {
        boolean several = register.dispersion().stretches().size() > 1;
        List<Row> rows = register.inOrder().stream()
                .map(first -> row(first.page(), List.of(place(first, several, say))))
                .toList();
        return new IndexView(
                kind.plural(),
                say.text("index.in-order", "entries", Frames.label(kind, say)),
                filter(kind, say),
                say.text("index.in-order-hint"),
                ways,
                List.of(say.text("index.first")),
                List.of(new Letter("", "", rows)));
    }

    /** What a list of entries can be filtered by. */
    static String filter(EntryKind kind, Messages say) {
        return say.text("filter." + kind.plural());
    }

    private static List<String> columns(EntryKind kind, Messages say) {
        return switch (kind) {
            case PERSON -> List.of(say.text("entry.life"), say.text("entry.office"));
            case PLACE -> List.of(say.text("entry.today"));
            case ORGANIZATION -> List.of(say.text("entry.abbreviation"));
            case TERM -> List.of(say.text("entry.meaning"));
        };
    }

    private static Letter letter(Register.Letter letter, Messages say) {
        return new Letter(
                id(letter.letter()),
                letter.letter(),
                letter.lines().stream().map(line -> row(line, say)).toList());
    }

    private static String id(String letter) {
        return "letter-"
                + letter.toLowerCase(Locale.ROOT)
                        .codePoints()
                        .mapToObj(c -> c >= 'a' && c <= 'z' ? Character.toString(c) : Integer.toHexString(c))
                        .collect(Collectors.joining());
    }

    private static Row row(Register.Line line, Messages say) {
        EntryPage page = line.page();
        if (!line.see()) {
            Row row = row(page, cells(page.entry(), say));
            return new Row(
                    row.href(),
                    row.name(),
                    "",
                    "",
                    line.spellings().stream()
                            .filter(spelling -> !row.cells().contains(spelling))
                            .collect(Collectors.joining("; ")),
                    row.names(),
                    row.cells(),
                    row.inText(),
                    row.inNotes());
        }
        return new Row(
                Addresses.entry(page.entry().ref()),
                page.entry().core().sort(),
                line.heading(),
                line.language().orElse(""),
                "",
                line.heading() + " " + page.entry().core().sort(),
                List.of(),
                0,
                0);
    }

    private static Row row(EntryPage page, List<String> cells) {
        Entry entry = page.entry();
        String names = entry.name() + " "
                + entry.core().also().stream().map(Entry.OtherName::name).collect(Collectors.joining(" "));
        return new Row(
                Addresses.entry(entry.ref()),
                entry.core().sort(),
                "",
                "",
                "",
                names,
                cells,
                page.mentionsInText(),
                page.mentionsInNotes());
    }

    /** Where a first mention stands, in words; of several documents, in which. */
    private static String place(FirstMention first, boolean several, Messages say) {
        Sentence sentence = first.sentence();
        List<String> place = new ArrayList<>();
        if (several) {
            place.add(first.document().shortTitle());
        }
        sentence.anchor().ifPresent(anchor -> place.add(say.text("paragraph.short", "number", anchor.number())));
        if (sentence.inNote()) {
            place.add(say.text("index.note", "mark", sentence.noteMark()));
        }
        return String.join(", ", place);
    }

    /** What is essential about an entry, in the order of the columns of its index. */
    static List<String> cells(Entry entry, Messages say) {
        if (entry instanceof Entry.Person person) {
            return List.of(
                    new DateText(say).life(person.born(), person.died()),
                    person.office().orElse(""));
        } else if (entry instanceof Entry.Place place) {
            return List.of(place.modern()
                    .filter(modern -> !modern.equals(place.name()))
                    .orElse(""));
        } else if (entry instanceof Entry.Organization organization) {
            return List.of(organization.abbreviation().orElse(""));
        }
        return List.of(((Entry.Term) entry).expansion().orElse(""));
    }
}
