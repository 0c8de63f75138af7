package org.incipit.render.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.incipit.model.CitedName;
import org.incipit.model.Edtf;
import org.incipit.model.Edtf.Point;
import org.incipit.model.Reference;

/**
 * A reference as an entry of BibTeX, with the fields of BibLaTeX beside those of the older programme, which passes over
 * what it does not know. A manuscript is {@code @unpublished}, a letter BibLaTeX's {@code @letter}.
 */
final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final StringBuilder entry = new StringBuilder();

    private BibTex() {}

    static String of(Reference reference) {
        return new BibTex().write(reference);
    }

    private String write(Reference reference) {
        boolean letter = reference.kind() == Reference.Kind.LETTER;
        entry.append(letter ? "@letter{" : "@unpublished{")
                .append(reference.id())
                .append(",\n");
        names("author", reference.authors());
        field("title", "{" + escaped(reference.title()) + "}");
        field("shorttitle", "{" + escaped(reference.shortTitle()) + "}");
        names("translator", reference.translators());
        names("editor", reference.edition().editors());
        reference.date().ifPresent(this::date);
        reference.genre().ifPresent(genre -> field("type", escaped(genre)));
        field("language", escaped(reference.language()));
        reference.originalLanguage().ifPresent(language -> field("origlanguage", escaped(language)));
        reference.edition().publisher().ifPresent(publisher -> field("publisher", escaped(publisher)));
        reference.edition().release().ifPresent(release -> field("version", escaped("release " + release)));
        reference.archive().ifPresent(archive -> field("library", escaped(archive.inOneLine())));
        String original =
                reference.archive().map(archive -> archive.inOneLine() + ". ").orElse("");
        String written = reference.recipients().isEmpty()
                ? ""
                : "To "
                        + reference.recipients().stream()
                                .map(CitedName::inOrder)
                                .collect(Collectors.joining(" and "))
                        + ". ";
        field("note", escaped(written + original + CitationRenderer.published(reference)));
        if (reference.web()) {
            field("url", address(reference.address()));
        }
        reference.rights().ifPresent(rights -> field("copyright", escaped(rights)));
        if (!reference.description().isEmpty()) {
            field("abstract", escaped(reference.description()));
        }
        return entry.append("}\n").toString();
    }

    /** BibLaTeX reads EDTF, signs and all; year and month are for programmes that do not. */
    private void date(Edtf date) {
        field("date", date.value());
        date.start().or(date::end).ifPresent(start -> year(start));
    }

    private void year(Point start) {
        field("year", String.valueOf(start.year()));
        if (start.month() > 0 && !start.season()) {
            entry.append("  month = ").append(MONTHS.get(start.month() - 1)).append(",\n");
        }
    }

    private void names(String field, List<CitedName> names) {
        if (!names.isEmpty()) {
            field(field, names.stream().map(BibTex::name).collect(Collectors.joining(" and ")));
        }
    }

    private static String name(CitedName name) {
        return name.isWhole()
                ? "{" + escaped(name.family()) + "}"
                : escaped(name.family()) + ", " + escaped(name.given());
    }

    private void field(String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** An address is printed letter by letter; only braces would end it. */
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D");
    }

    /** A brace is counted by BibTeX even where it is escaped, so that one alone has to have a name. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '\\' -> escaped.append("\\textbackslash{}");
                case '<' -> escaped.append("\\textless{}");
                case '>' -> escaped.append("\\textgreater{}");
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
