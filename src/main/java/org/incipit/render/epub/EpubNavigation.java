package org.incipit.render.epub;

import java.util.ArrayDeque;
import java.util.Deque;
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

    private final EpubContext context;
    private final Document document;
    private final Xml xml = new Xml();

    private EpubNavigation(EpubContext context) {
        this.context = context;
        this.document = context.document();
    }

    static byte[] of(EpubContext context, List<String> pages) {
        return new EpubNavigation(context).write(pages);
    }

    private byte[] write(List<String> pages) {
        EpubText.open(xml, said("contents"), context);
        contents();
        xml.block("nav", "epub:type", "landmarks", "hidden", "hidden");
        heading("h2", "book.landmarks").block("ol");
        editorial("#_text", "text", "bodymatter");
        if (!document.notes().all().isEmpty()) {
            editorial("#_notes", "notes", "endnotes");
        }
        xml.line().close().line().close();
        if (!pages.isEmpty()) {
            xml.block("nav", "epub:type", "page-list", "hidden", "hidden");
            heading("h2", "book.pages").block("ol");
            pages.forEach(page -> item("#" + EpubRenderer.pageId(page), page));
            xml.line().close().line().close();
        }
        xml.closeTo(0);
        return xml.bytes();
    }

    private String said(String key) {
        return context.say().text(key);
    }

    private Xml heading(String element, String key) {
        return xml.block(element, context.editorial()).text(said(key)).close();
    }

    /** The title, the sections in it, nested as their headings are, and the notes. */
    private void contents() {
        xml.block("nav", "epub:type", "toc", "role", "doc-toc");
        heading("h1", "contents");
        int top = xml.depth();
        xml.block("ol");
        item("#_text", document.metadata().title());
        Deque<Integer> levels = new ArrayDeque<>();
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
            String[] href = {"href", TEXT + "#" + section.id()};
            xml.block("li").open("a", EpubContext.and(href, context.headings()));
            String words = ReadingText.of(section.heading());
            xml.text(words.isBlank() ? NO_WORDS : words).close();
        }
        while (xml.depth() > top + 1) {
            xml.close();
        }
        if (!document.notes().all().isEmpty()) {
            editorial("#_notes", "notes", "");
        }
        xml.line().close().line().close();
    }

    /** A line in the document's own words. */
    private void item(String target, String words, String... attributes) {
        xml.block("li")
                .open("a", EpubContext.and(new String[] {"href", TEXT + target}, attributes))
                .text(words);
        xml.close().close();
    }

    private void editorial(String target, String key, String type) {
        item(target, said(key), EpubContext.and(new String[] {"epub:type", type}, context.editorial()));
    }
}
