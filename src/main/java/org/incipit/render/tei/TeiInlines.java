package org.incipit.render.tei;

import java.util.List;
import org.incipit.model.EntryKind;
import org.incipit.model.Inline;
import org.incipit.model.Note;
import org.incipit.model.NoteApparatus;
import org.incipit.render.Xml;

/** Writes what stands within a line. */
final class TeiInlines implements Inline.Visitor<Void> {

    private final TeiContext context;
    private final Xml xml;

    TeiInlines(TeiContext context, Xml xml) {
        this.context = context;
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

    @Override
    public Void text(Inline.Text text) {
        xml.text(text.value());
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return wrap("hi", emphasis.content(), "rend", "italic");
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return wrap("hi", strong.content(), "rend", "bold");
    }

    @Override
    public Void struck(Inline.Struck struck) {
        return wrap("del", struck.content(), "rend", "strikethrough");
    }

    @Override
    public Void code(Inline.Code code) {
        xml.open("code").text(code.value()).close();
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        if (lineBreak.hard()) {
            xml.empty("lb");
        }
        xml.text("\n");
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        return wrap("ref", link.content(), "target", link.target());
    }

    @Override
    public Void image(Inline.Image image) {
        xml.open("figure").empty("graphic", "url", image.target());
        if (!image.alternative().isEmpty()) {
            xml.open("figDesc").text(image.alternative()).close();
        }
        xml.close();
        return null;
    }

    @Override
    public Void mention(Inline.Mention mention) {
        return wrap(element(mention.entry().kind()), mention.content(), "ref", TeiContext.ref(mention.entry()));
    }

    private static String element(EntryKind kind) {
        return switch (kind) {
            case PERSON -> "persName";
            case PLACE -> "placeName";
            case ORGANIZATION -> "orgName";
            case TERM -> "term";
        };
    }

    @Override
    public Void dated(Inline.Dated dated) {
        return wrap("date", dated.content(), TeiDate.attributes(dated.date()));
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
        return wrap("foreign", foreign.content(), "xml:lang", foreign.language());
    }

    @Override
    public Void documentLink(Inline.DocumentLink link) {
        return wrap("ref", link.content(), "target", TeiContext.target(link.target()));
    }

    @Override
    public Void pageMark(Inline.PageMark mark) {
        xml.empty("pb", "n", mark.page());
        return null;
    }

    /** The brackets are signs of the text. */
    @Override
    public Void supplied(Inline.Supplied supplied) {
        xml.open("supplied").text("[");
        write(supplied.content());
        xml.text("]").close();
        return null;
    }

    /** A note stands at its first call, unless its words stand elsewhere in the text. */
    @Override
    public Void noteCall(Inline.NoteCall call) {
        NoteApparatus.Call found = context.notes().orElseThrow().call(call);
        xml.empty(
                "ptr",
                "xml:id",
                found.id(),
                "type",
                "note",
                "n",
                found.mark(),
                "target",
                "#" + found.note().id());
        Note note = found.note().note();
        if (found.id().equals(found.note().callIds().get(0)) && TeiNotes.atCall(note)) {
            TeiNotes.write(found.note(), context, xml);
        }
        return null;
    }

    @Override
    public Void emendation(Inline.Emendation e) {
        String resp = "#" + TeiContext.EDITORS;
        switch (e.kind()) {
            case CORRECTION -> {
                xml.open("choice");
                wrap("sic", e.witness());
                wrap("corr", e.edition(), "resp", resp);
                xml.close();
            }
            case ADDITION -> wrap("add", e.edition(), "resp", resp);
            case SURPLUS -> wrap("surplus", e.witness(), "resp", resp);
        }
        e.reason()
                .ifPresent(
                        reason -> xml.open("note", "type", "emendation", "resp", resp, "xml:lang", context.editorial())
                                .text(reason)
                                .close());
        return null;
    }
}
