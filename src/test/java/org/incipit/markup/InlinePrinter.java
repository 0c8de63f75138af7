package org.incipit.markup;

import java.util.List;
import org.incipit.model.Document;
import org.incipit.model.Inline;

/** What stands within a line, as elements. */
final class InlinePrinter implements Inline.Visitor<Void> {

    private final Document document;
    private final StringBuilder out = new StringBuilder();

    InlinePrinter(Document document) {
        this.document = document;
    }

    String print(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return out.toString();
    }

    static String tag(String name, String... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                tag.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(attributes[i + 1])
                        .append('"');
            }
        }
        return tag.append('>').toString();
    }

    private Void element(String name, List<Inline> content, String... attributes) {
        out.append(tag(name, attributes));
        content.forEach(inline -> inline.accept(this));
        out.append("</").append(name).append('>');
        return null;
    }

    private Void empty(String name, String... attributes) {
        String tag = tag(name, attributes);
        out.append(tag, 0, tag.length() - 1).append("/>");
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        out.append(text.value().replace("&", "&amp;").replace("<", "&lt;"));
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return element("emph", emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return element("hi", strong.content());
    }

    @Override
    public Void struck(Inline.Struck struck) {
        return element("del", struck.content());
    }

    @Override
    public Void code(Inline.Code code) {
        out.append("<code>").append(code.value()).append("</code>");
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        if (lineBreak.hard()) {
            return empty("lb");
        }
        out.append(' ');
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        return element("ref", link.content(), "target", link.target());
    }

    @Override
    public Void image(Inline.Image image) {
        return empty("graphic", "url", image.target(), "desc", image.alternative());
    }

    @Override
    public Void mention(Inline.Mention mention) {
        String name = switch (mention.entry().kind()) {
            case PERSON -> "persName";
            case PLACE -> "placeName";
            case ORGANIZATION -> "orgName";
            case TERM -> "term";
        };
        return element(name, mention.content(), "ref", "#" + mention.entry().id());
    }

    @Override
    public Void dated(Inline.Dated dated) {
        return element("date", dated.content(), "when", dated.date().value());
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
        return element("foreign", foreign.content(), "xml:lang", foreign.language());
    }

    @Override
    public Void documentLink(Inline.DocumentLink link) {
        return element("ref", link.content(), "target", "doc:" + link.target());
    }

    @Override
    public Void pageMark(Inline.PageMark mark) {
        return empty("pb", "n", mark.page());
    }

    @Override
    public Void supplied(Inline.Supplied supplied) {
        return element("supplied", supplied.content());
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
        return document.notes().all().stream()
                        .anyMatch(note -> note.note().key().equals(call.key()))
                ? empty(
                        "ptr",
                        "target",
                        "#" + document.notes().call(call).note().id(),
                        "n",
                        document.notes().call(call).mark())
                : empty("ptr", "target", call.key());
    }

    @Override
    public Void emendation(Inline.Emendation e) {
        out.append("<choice>");
        element("sic", e.witness());
        element("corr", e.edition());
        e.reason().ifPresent(reason -> out.append("<desc>").append(reason).append("</desc>"));
        out.append("</choice>");
        return null;
    }
}
