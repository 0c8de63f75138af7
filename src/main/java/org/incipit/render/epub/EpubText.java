package org.incipit.render.epub;

import java.util.List;
import java.util.Optional;
import org.incipit.model.Citations.InStyle;
import org.incipit.model.Cited;
import org.incipit.model.Document;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Series;
import org.incipit.render.Xml;

/** The one chapter of the book: title, text, notes, and where it is from. */
final class EpubText {

    private EpubText() {}

    static byte[] of(Document document, Cited cited, Optional<String> base) {
        Xml xml = new Xml();
        String language = document.metadata().language();
        open(xml, document.metadata().title(), language);
        xml.block("section", "id", "_text", "epub:type", "bodymatter");
        xml.element("h1", document.metadata().title());
        String edition = cited.reference().edition().language();
        String editorial = edition.equals(language) ? "" : edition;
        new EpubBlocks(document, base, editorial, xml).write(document.blocks());
        xml.line().close();
        notes(document, base, editorial, xml);
        colophon(document, cited, base, editorial, xml);
        xml.closeTo(0);
        return xml.bytes();
    }

    /** Everything before the content of a page. */
    static void open(Xml xml, String title, String language) {
        xml.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                language,
                "xml:lang",
                language);
        xml.block("head").element("title", title);
        xml.line()
                .empty("link", "rel", "stylesheet", "type", "text/css", "href", "style.css")
                .line()
                .close();
        xml.block("body");
    }

    private static void notes(Document document, Optional<String> base, String editorial, Xml xml) {
        if (document.notes().all().isEmpty()) {
            return;
        }
        xml.block("section", "id", "_notes", "epub:type", "endnotes", "role", "doc-endnotes");
        xml.element("h2", "Notes", "lang", editorial, "xml:lang", editorial);
        for (Series series : Series.values()) {
            List<NumberedNote> notes = document.notes().of(series);
            for (NumberedNote note : notes) {
                String language = series == Series.EDITOR ? editorial : "";
                xml.block(
                        "aside",
                        "id",
                        note.id(),
                        "epub:type",
                        "footnote",
                        "role",
                        "doc-footnote",
                        "lang",
                        language,
                        "xml:lang",
                        language);
                back(note, xml);
                new EpubBlocks(document, base, editorial, xml).write(note.note().content());
                xml.line().close();
            }
        }
        xml.line().close();
    }

    private static void back(NumberedNote note, Xml xml) {
        xml.block("p", "class", "number");
        String between = "";
        for (String call : note.callIds()) {
            xml.text(between)
                    .open(
                            "a",
                            "href",
                            "#" + call,
                            "role",
                            "doc-backlink",
                            "aria-label",
                            "Back to the call of note " + note.mark())
                    .text(note.mark())
                    .close();
            between = " ";
        }
        xml.close();
    }

    private static void colophon(Document document, Cited cited, Optional<String> base, String editorial, Xml xml) {
        xml.block("section", "epub:type", "colophon", "role", "doc-colophon", "lang", editorial, "xml:lang", editorial);
        xml.element("h2", "About this book");
        for (InStyle style : cited.citations().styles().stream().limit(1).toList()) {
            xml.block("p");
            new EpubInlines(document, base, xml).write(style.document());
            xml.close();
        }
        cited.reference().rights().ifPresent(rights -> xml.element("p", rights));
        xml.line().close();
    }
}
