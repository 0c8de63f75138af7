package org.incipit.render.epub;

import java.util.List;
import org.incipit.model.Document;
import org.incipit.model.Outline;
import org.incipit.model.ReadingText;
import org.incipit.render.Xml;

/** The navigation document: contents, landmarks, and the pages of the source. */
final class EpubNavigation {

    private static final String TEXT = "text.xhtml";

    /** A heading whose words were all taken out as surplus; a line of contents has to have some. */
    private static final String NO_WORDS = "…";

    private EpubNavigation() {}

    static byte[] of(Document document, List<String> pages) {
        Xml xml = new Xml();
        EpubText.open(xml, "Contents", document.metadata().language());
        contents(document, xml);
        xml.block("nav", "epub:type", "landmarks", "hidden", "hidden")
                .block("h2")
                .text("Landmarks")
                .close()
                .block("ol");
        item("#_text", "Text", "bodymatter", xml);
        if (!document.notes().all().isEmpty()) {
            item("#_notes", "Notes", "endnotes", xml);
        }
        xml.line().close().line().close();
        if (!pages.isEmpty()) {
            xml.block("nav", "epub:type", "page-list", "hidden", "hidden")
                    .block("h2")
                    .text("Pages of the source")
                    .close()
                    .block("ol");
            pages.forEach(page -> item("#" + EpubRenderer.pageId(page), page, "", xml));
            xml.line().close().line().close();
        }
        xml.closeTo(0);
        return xml.bytes();
    }

    /** The title, the sections in it, nested as their headings are, and the notes. */
    private static void contents(Document document, Xml xml) {
        xml.block("nav", "epub:type", "toc", "role", "doc-toc")
                .block("h1")
                .text("Contents")
                .close();
        int top = xml.depth();
        xml.block("ol");
        item("#_text", document.metadata().title(), "", xml);
        java.util.ArrayDeque<Integer> levels = new java.util.ArrayDeque<>();
        for (Outline.Section section : document.outline().all()) {
            boolean deeper = !levels.isEmpty() && section.level() > levels.peek();
            while (!levels.isEmpty() && section.level() <= levels.peek()) {
                levels.pop();
                xml.close();
                if (!levels.isEmpty() && section.level() <= levels.peek()) {
                    xml.line().close();
                }
            }
            if (deeper) {
                xml.block("ol");
            }
            levels.push(section.level());
            xml.block("li").open("a", "href", TEXT + "#" + section.id());
            String words = ReadingText.of(section.heading());
            xml.text(words.isBlank() ? NO_WORDS : words).close();
        }
        while (xml.depth() > top + 1) {
            xml.close();
        }
        if (!document.notes().all().isEmpty()) {
            item("#_notes", "Notes", "", xml);
        }
        xml.line().close().line().close();
    }

    private static void item(String target, String words, String type, Xml xml) {
        xml.block("li").open("a", "href", TEXT + target, "epub:type", type).text(words);
        xml.close().close();
    }
}
