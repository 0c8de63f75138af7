package org.incipit.render.epub;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Block;
import org.incipit.model.Document;
import org.incipit.model.Inline;
import org.incipit.model.Unit;
import org.incipit.render.Xml;

/** Writes blocks. */
final class EpubBlocks implements Block.Visitor<Void> {

    private final EpubContext context;
    private final Document document;
    private final Xml xml;
    private final EpubInlines inlines;

    EpubBlocks(EpubContext context, Xml xml) {
        this.context = context;
        this.document = context.document();
        this.xml = xml;
        this.inlines = new EpubInlines(context, xml);
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void open(String element, Optional<Unit> unit, String... attributes) {
        Optional<Anchor> anchor = unit.map(known -> document.anchors().of(known));
        xml.block(
                element,
                EpubContext.and(new String[] {"id", anchor.map(Anchor::id).orElse("")}, attributes));
        anchor.ifPresent(known ->
                xml.open("span", "class", "number").text(known.number()).close().text(" "));
    }

    @Override
    public Void heading(Block.Heading heading) {
        String[] id = {"id", document.outline().of(heading).id()};
        xml.block("h" + Math.min(6, Math.max(2, heading.level())), EpubContext.and(id, context.headings()));
        inlines.write(heading.content());
        xml.close();
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        open("p", paragraph.unit());
        inlines.write(paragraph.content());
        xml.close();
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        xml.block("blockquote");
        write(quote.content());
        xml.close();
        return null;
    }

    @Override
    public Void itemList(Block.ItemList list) {
        String start =
                list.start().filter(first -> first != 1).map(String::valueOf).orElse("");
        xml.block(list.start().isPresent() ? "ol" : "ul", "start", start);
        for (Block.Item item : list.items()) {
            open("li", item.unit());
            write(item.content());
            xml.close();
        }
        xml.line().close();
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        open("div", table.unit(), "class", "table");
        xml.block("table").block("thead");
        row(table.head(), "th", table.alignments());
        xml.close();
        if (!table.rows().isEmpty()) {
            xml.block("tbody");
            table.rows().forEach(row -> row(row, "td", table.alignments()));
            xml.close();
        }
        xml.close().close();
        return null;
    }

    private void row(List<List<Inline>> cells, String element, List<Block.Alignment> alignments) {
        xml.block("tr");
        for (int i = 0; i < cells.size(); i++) {
            Block.Alignment alignment = i < alignments.size() ? alignments.get(i) : Block.Alignment.NONE;
            String name =
                    alignment == Block.Alignment.NONE ? "" : alignment.name().toLowerCase(Locale.ROOT);
            xml.open(element, "class", name);
            inlines.write(cells.get(i));
            xml.close();
        }
        xml.close();
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        open("div", code.unit(), "class", "code");
        xml.open("pre").open("code").text(code.literal()).close().close().close();
        return null;
    }

    @Override
    public Void thematicBreak(Block.ThematicBreak thematicBreak) {
        xml.line().empty("hr");
        return null;
    }

    @Override
    public Void part(Block.Part part) {
        xml.block("div", "class", part.role().name().toLowerCase(Locale.ROOT));
        write(part.content());
        xml.close();
        return null;
    }

    @Override
    public Void verse(Block.Verse verse) {
        for (Block.Stanza stanza : verse.stanzas()) {
            xml.block("div", "class", "stanza");
            for (Block.VerseLine line : stanza.lines()) {
                open("p", line.unit(), "class", "line");
                inlines.write(line.content());
                xml.close();
            }
            xml.close();
        }
        return null;
    }

    @Override
    public Void noteDefinition(Block.NoteDefinition definition) {
        return null;
    }
}
