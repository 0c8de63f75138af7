package org.incipit.render.epub;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incipit.model.Addresses;
import org.incipit.model.Document;
import org.incipit.model.DocumentTarget;
import org.incipit.model.Inline;
import org.incipit.model.NoteApparatus;
import org.incipit.model.ReadingText;
import org.incipit.render.SeriesName;
import org.incipit.render.Xml;

/** Writes what stands within a line. A link leads within the book or to the web; others are left as words. */
final class EpubInlines implements Inline.Visitor<Void> {

    private static final Pattern WEB = Pattern.compile("(?:https?|mailto):.*", Pattern.DOTALL);

    /** Signs of ASCII that no address has, and a per cent sign that stands for none; browsers bear with them, a book may not. */
    private static final Pattern IN_NO_ADDRESS = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");

    private final EpubContext context;
    private final Document document;
    private final Optional<String> base;
    private final Xml xml;

    EpubInlines(EpubContext context, Xml xml) {
        this.context = context;
        this.document = context.document();
        this.base = context.base();
        this.xml = xml;
    }

    void write(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    private Void wrap(String element, List<Inline> content, String... attributes) {
        xml.open(element, attributes);
        write(content);
        xml.close();
        return null;
    }

    private Void linked(Optional<String> href, List<Inline> content) {
        if (href.isPresent()) {
            return wrap("a", content, "href", href.get());
        }
        write(content);
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        xml.text(text.value());
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return wrap("em", emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return wrap("strong", strong.content());
    }

    @Override
    public Void struck(Inline.Struck struck) {
        return wrap("s", struck.content());
    }

    @Override
    public Void code(Inline.Code code) {
        xml.open("code").text(code.value()).close();
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        if (lineBreak.hard()) {
            xml.empty("br");
        }
        xml.text("\n");
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        if (WEB.matcher(link.target()).matches()) {
            return linked(Optional.of(address(link.target())), link.content());
        }
        return linked(base.map(site -> site + "/" + address(link.target())), link.content());
    }

    private static String address(String target) {
        return IN_NO_ADDRESS
                .matcher(target)
                .replaceAll(sign ->
                        String.format(Locale.ROOT, "%%%02X", (int) sign.group().charAt(0)));
    }

    /** A picture is a file of the site; the book has its description. */
    @Override
    public Void image(Inline.Image image) {
        if (!image.alternative().isEmpty()) {
            xml.open("span", "class", "picture")
                    .text("[" + image.alternative() + "]")
                    .close();
        }
        return null;
    }

    @Override
    public Void mention(Inline.Mention mention) {
        return linked(base.map(site -> site + "/" + Addresses.entry(mention.entry())), mention.content());
    }

    @Override
    public Void dated(Inline.Dated dated) {
        write(dated.content());
        return null;
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
        return wrap("i", foreign.content(), context.in(foreign.language()));
    }

    @Override
    public Void documentLink(Inline.DocumentLink link) {
        DocumentTarget target = link.target();
        boolean here =
                target.slug().filter(slug -> !slug.equals(document.slug())).isEmpty();
        if (here) {
            boolean known = target.anchor().isPresent()
                    && document.anchors().all().stream()
                            .anyMatch(
                                    anchor -> anchor.id().equals(target.anchor().get()));
            return linked(known ? target.anchor().map(id -> "#" + id) : Optional.empty(), link.content());
        }
        return linked(base.map(site -> site + "/" + Addresses.target(target, "")), link.content());
    }

    @Override
    public Void pageMark(Inline.PageMark mark) {
        String[] attributes = {
            "id",
            EpubRenderer.pageId(mark.page()),
            "epub:type",
            "pagebreak",
            "role",
            "doc-pagebreak",
            "aria-label",
            context.say().text("text.page", "page", mark.page())
        };
        xml.open("span", EpubContext.and(attributes, context.editorial())).close();
        return null;
    }

    @Override
    public Void supplied(Inline.Supplied supplied) {
        xml.text("[");
        write(supplied.content());
        xml.text("]");
        return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
        NoteApparatus.Call found = document.notes().call(call);
        String series = SeriesName.of(found.note().note().series(), context.say());
        String[] attributes = {
            "id",
            found.id(),
            "class",
            "call",
            "epub:type",
            "noteref",
            "role",
            "doc-noteref",
            "href",
            "#" + found.note().id(),
            "aria-label",
            series + " " + found.mark()
        };
        xml.open("a", EpubContext.and(attributes, context.editorial()))
                .text(found.mark())
                .close();
        return null;
    }

    @Override
    public Void emendation(Inline.Emendation e) {
        String witness = ReadingText.of(e.witness());
        String title = witness.isEmpty()
                ? context.say().text("text.added")
                : context.say().text("text.reads", "words", witness);
        return wrap("span", e.edition(), "class", "emendation", "title", title);
    }
}
