package org.incipit.markup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incipit.model.Block;
import org.incipit.model.Document;
import org.incipit.model.Inline;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Unit;

/** A document as indented elements, for examples to be compared with. Names are TEI's wherever it has one. */
final class ModelPrinter implements Block.Visitor<Void> {

    private final Document document;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private ModelPrinter(Document document) {
        this.document = document;
    }

    static String print(Document document) {
        ModelPrinter printer = new ModelPrinter(document);
        document.blocks().forEach(block -> block.accept(printer));
        document.notes().all().forEach(printer::note);
        return printer.out.toString();
    }

    private void note(NumberedNote note) {
        open("note", "xml:id", note.id(), "type", note.note().series().label(), "n", note.mark());
        note.note().content().forEach(block -> block.accept(this));
        close("note");
    }

    private String words(List<Inline> inlines) {
        return new InlinePrinter(document).print(inlines);
    }

    private String id(Optional<Unit> unit) {
        return unit.map(u -> document.anchors().of(u).id()).orElse("");
    }

    private void line(String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    private void open(String name, String... attributes) {
        line(InlinePrinter.tag(name, attributes));
        depth++;
    }

    private void close(String name) {
        depth--;
        line("</" + name + ">");
    }

    private void element(String name, String content, String... attributes) {
        line(InlinePrinter.tag(name, attributes) + content + "</" + name + ">");
    }

    @Override
    public Void heading(Block.Heading heading) {
        element(
                "head",
                words(heading.content()),
                "xml:id",
                document.outline().of(heading).id(),
                "level",
                String.valueOf(heading.level()));
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        element("p", words(paragraph.content()), "xml:id", id(paragraph.unit()));
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        open("quote");
        quote.content().forEach(block -> block.accept(this));
        close("quote");
        return null;
    }

    @Override
    public Void itemList(Block.ItemList list) {
        open("list", "start", list.start().map(String::valueOf).orElse(""));
        for (Block.Item item : list.items()) {
            open("item", "xml:id", id(item.unit()));
            item.content().forEach(block -> block.accept(this));
            close("item");
        }
        close("list");
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        open("table", "xml:id", id(table.unit()));
        row("head", table.head());
        table.rows().forEach(row -> row("row", row));
        close("table");
        return null;
    }

    private void row(String name, List<List<Inline>> cells) {
        open(name);
        cells.forEach(cell -> element("cell", words(cell)));
        close(name);
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        element("code", code.literal().replace("\n", "⏎"), "xml:id", id(code.unit()), "lang", code.info());
        return null;
    }

    @Override
    public Void thematicBreak(Block.ThematicBreak thematicBreak) {
        line("<milestone/>");
        return null;
    }

    @Override
    public Void part(Block.Part part) {
        String name = part.role().name().toLowerCase(Locale.ROOT);
        open(name);
        part.content().forEach(block -> block.accept(this));
        close(name);
        return null;
    }

    @Override
    public Void verse(Block.Verse verse) {
        for (Block.Stanza stanza : verse.stanzas()) {
            open("lg");
            stanza.lines().forEach(line -> element("l", words(line.content()), "xml:id", id(line.unit())));
            close("lg");
        }
        return null;
    }

    @Override
    public Void noteDefinition(Block.NoteDefinition definition) {
        return null;
    }
}
