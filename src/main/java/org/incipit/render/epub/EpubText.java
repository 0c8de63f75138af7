package org.incipit.render.epub;

import org.incipit.model.Citations.InStyle;
import org.incipit.model.Cited;
import org.incipit.model.Document;
import org.incipit.model.NoteApparatus;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Series;
import org.incipit.render.Xml;

/** The one chapter of the book: title, text, notes, and where it is from. */
final class EpubText {

    private EpubText() {}

    static byte[] of(EpubContext context, Cited cited) {
        Document document = context.document();
        Xml xml = new Xml();
        open(xml, document.metadata().title(), context);
        xml.block("section", "id", "_text", "epub:type", "bodymatter");
        xml.element("h1", document.metadata().title());
        new EpubBlocks(context, xml).write(document.blocks());
        xml.line().close();
        notes(context, xml);
        colophon(context, cited, xml);
        xml.closeTo(0);
        return xml.bytes();
    }

    /** Everything before the content of a page. */
    static void open(Xml xml, String title, EpubContext context) {
        String[] namespaces = {"xmlns", "http://www.w3.org/1999/xhtml", "xmlns:epub", "http://www.idpf.org/2007/ops"};
        xml.open("html", EpubContext.and(namespaces, context.whole()));
        xml.block("head").element("title", title);
        xml.line()
                .empty("link", "rel", "stylesheet", "type", "text/css", "href", "style.css")
                .line()
                .close();
        xml.block("body");
    }

    private static void notes(EpubContext context, Xml xml) {
        NoteApparatus notes = context.document().notes();
        if (notes.all().isEmpty()) {
            return;
        }
        xml.block("section", "id", "_notes", "epub:type", "endnotes", "role", "doc-endnotes");
        xml.element("h2", context.say().text("notes"), context.editorial());
        for (Series series : Series.values()) {
            for (NumberedNote note : notes.of(series)) {
                String[] attributes = {"id", note.id(), "epub:type", "footnote", "role", "doc-footnote"};
                xml.block(
                        "aside",
                        series == Series.EDITOR ? EpubContext.and(attributes, context.editorial()) : attributes);
                back(note, context, xml);
                new EpubBlocks(context, xml).write(note.note().content());
                xml.line().close();
            }
        }
        xml.line().close();
    }

    private static void back(NumberedNote note, EpubContext context, Xml xml) {
        xml.block("p", "class", "number");
        String label = context.say().text("book.back", "mark", note.mark());
        String between = "";
        for (String call : note.callIds()) {
            xml.text(between)
                    .open("a", "href", "#" + call, "role", "doc-backlink", "aria-label", label)
                    .text(note.mark())
                    .close();
            between = " ";
        }
        xml.close();
    }

    private static void colophon(EpubContext context, Cited cited, Xml xml) {
        String[] attributes = {"epub:type", "colophon", "role", "doc-colophon"};
        xml.block("section", EpubContext.and(attributes, context.editorial()));
        xml.element("h2", context.say().text("book.about"));
        for (InStyle style : cited.citations().styles().stream().limit(1).toList()) {
            xml.block("p", context.citation());
            new EpubInlines(context, xml).write(style.document());
            xml.close();
        }
        cited.reference().rights().ifPresent(rights -> xml.element("p", rights));
        xml.line().close();
    }
}
