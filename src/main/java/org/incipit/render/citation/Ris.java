package org.incipit.render.citation;

import org.incipit.model.Edtf.Point;
import org.incipit.model.Reference;
import org.incipit.render.Decimals;
import org.incipit.render.Spaces;

/**
 * A reference as a record of RIS: lines of a tag, two spaces, a hyphen, a space and a value, each ended by CR and LF. Tags are
 * those that EndNote and Zotero share: {@code MANSCPT} and {@code PCOMM} for what it is, {@code A4} for the translator,
 * {@code DB} and {@code AN} for the archive and the place in it.
 */
final class Ris {

    private final StringBuilder record = new StringBuilder();

    private Ris() {}

    static String of(Reference reference) {
        return new Ris().write(reference);
    }

    private String write(Reference reference) {
        line("TY", reference.kind() == Reference.Kind.LETTER ? "PCOMM" : "MANSCPT");
        reference.authors().forEach(name -> line("AU", name.inverted()));
        reference.recipients().forEach(name -> line("A2", name.inverted()));
        reference.translators().forEach(name -> line("A4", name.inverted()));
        reference.edition().editors().forEach(name -> line("ED", name.inverted()));
        line("TI", reference.title());
        line("ST", reference.shortTitle());
        reference.date().flatMap(date -> date.start().or(date::end)).ifPresent(start -> {
            line("PY", String.valueOf(start.year()));
            line("DA", date(start));
        });
        reference.genre().ifPresent(genre -> line("M3", genre));
        line("LA", reference.language());
        reference.archive().ifPresent(archive -> {
            line("DB", archive.repository());
            line("AN", archive.location());
        });
        reference.edition().publisher().ifPresent(publisher -> line("PB", publisher));
        reference.edition().release().ifPresent(release -> line("ET", "release " + release));
        if (reference.web()) {
            line("UR", reference.address());
        }
        line("AB", reference.description());
        line("N1", CitationRenderer.published(reference));
        reference.rights().ifPresent(rights -> line("N1", "Rights: " + rights));
        line("ER", "");
        return record.toString();
    }

    /** Year, month, day and a free word, parted by strokes: {@code 1956/10/08/}. */
    private static String date(Point start) {
        String month = start.month() == 0 || start.season() ? "" : two(start.month());
        String day = start.day() == 0 ? "" : two(start.day());
        String word = start.season()
                ? new String[] {"spring", "summer", "autumn", "winter"}[start.month() - 21]
                : start.approximate() || start.uncertain() ? "about" : "";
        return start.year() + "/" + month + "/" + day + "/" + word;
    }

    private static String two(int number) {
        return Decimals.padded(number, 2);
    }

    private void line(String tag, String value) {
        String oneLine = Spaces.single(value).strip();
        if (!oneLine.isEmpty() || tag.equals("ER")) {
            record.append(tag).append("  - ").append(oneLine).append("\r\n");
        }
    }
}
