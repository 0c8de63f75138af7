package org.incipit.render.tei;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incipit.model.Anchors;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.Unit;
import org.incipit.render.Xml;

/** Writes blocks, except the sections that headings make; these are {@link TeiBody}'s. */
final class TeiBlocks implements Block.Visitor<Void> {

    private final TeiContext context;
    private final Xml xml;
    private final TeiInlines inlines;

    TeiBlocks(TeiContext context, Xml xml) {
        this.context = context;
        this.xml = xml;
        this.inlines = new TeiInlines(context, xml);
    }

    /** Blocks one under the other, a heading among them as a label. */
    void flow(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    /** Opens an element that may be a unit. */
    private void open(String element, Optional<Unit> unit, String... attributes) {
        Optional<Anchor> anchor = context.anchor(unit);
        String[] all = new String[attributes.length + 4];
        all[0] = "xml:id";
        all[1] = anchor.map(Anchor::id).orElse("");
        all[2] = "n";
        all[3] = anchor.map(Anchor::number).orElse("");
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        xml.block(element, all);
        unit.ifPresent(this::others);
    }

    /** Ids that lead to a unit too, and those of what was withdrawn behind it, or, of the first, in front. */
    private void others(Unit unit) {
        context.anchors().ifPresent(anchors -> {
            anchors.of(unit).others().forEach(id -> xml.empty("anchor", "xml:id", id, "type", "former"));
            for (Anchors.Withdrawn gone : anchors.withdrawn()) {
                if (gone.behind().orElse(new Unit(0)).equals(unit)) {
                    xml.empty("anchor", "xml:id", gone.unit().id(), "type", "withdrawn");
                    gone.others().forEach(id -> xml.empty("anchor", "xml:id", id, "type", "former"));
                }
            }
        });
    }

    /** A paragraph, or what is cited like one, in an element of the given name. */
    void paragraph(String element, Block.Paragraph paragraph, String... attributes) {
        open(element, paragraph.unit(), attributes);
        inlines.write(paragraph.content());
        xml.close();
    }

    /** The words of a heading. */
    void words(Block.Heading heading) {
        inlines.write(heading.content());
    }

    @Override
    public Void heading(Block.Heading heading) {
        String id = context.outline().map(outline -> outline.of(heading).id()).orElse("");
        xml.block(
                "label",
                "xml:id",
                id,
                "type",
                "heading",
                "resp",
                context.ofHeadings("#" + TeiContext.EDITORS),
                "xml:lang",
                context.ofHeadings(context.editorial()));
        words(heading);
        xml.close();
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        paragraph("p", paragraph);
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        xml.block("quote");
        flow(quote.content());
        xml.close();
        return null;
    }

    @Override
    public Void itemList(Block.ItemList list) {
        String start = list.start()
                .filter(first -> first != 1)
                .map(first -> "counter-reset: item " + (first - 1))
                .orElse("");
        xml.block("list", "rend", list.start().isPresent() ? "numbered" : "bulleted", "style", start);
        for (Block.Item item : list.items()) {
            open("item", item.unit());
            boolean oneParagraph =
                    list.tight() && !item.content().isEmpty() && item.content().get(0) instanceof Block.Paragraph;
            if (oneParagraph) {
                inlines.write(((Block.Paragraph) item.content().get(0)).content());
                flow(item.content().subList(1, item.content().size()));
            } else {
                flow(item.content());
            }
            xml.close();
        }
        xml.line().close();
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        open("table", table.unit());
        row(table.head(), table.alignments(), "label");
        table.rows().forEach(row -> row(row, table.alignments(), "data"));
        xml.line().close();
        return null;
    }

    private void row(List<List<Inline>> cells, List<Block.Alignment> alignments, String role) {
        xml.block("row", "role", role);
        for (int i = 0; i < cells.size(); i++) {
            Block.Alignment alignment = i < alignments.size() ? alignments.get(i) : Block.Alignment.NONE;
            String rend =
                    alignment == Block.Alignment.NONE ? "" : alignment.name().toLowerCase(Locale.ROOT);
            xml.block("cell", "rend", rend);
            inlines.write(cells.get(i));
            xml.close();
        }
        xml.line().close();
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        open("ab", code.unit(), "type", "code", "xml:space", "preserve");
        xml.text(code.literal()).close();
        return null;
    }

    @Override
    public Void thematicBreak(Block.ThematicBreak thematicBreak) {
        xml.line().empty("milestone", "unit", "section", "rend", "rule");
        return null;
    }

    /** A part where TEI allows no opener or closer: its paragraphs say what they are. */
    @Override
    public Void part(Block.Part part) {
        String role = part.role().name().toLowerCase(Locale.ROOT);
        for (Block block : part.content()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph("ab", paragraph, "type", role);
            } else {
                block.accept(this);
            }
        }
        return null;
    }

    @Override
    public Void verse(Block.Verse verse) {
        boolean several = verse.stanzas().size() > 1;
        if (several) {
            xml.block("lg", "type", "poem");
        }
        for (Block.Stanza stanza : verse.stanzas()) {
            xml.block("lg", "type", several ? "stanza" : "");
            for (Block.VerseLine line : stanza.lines()) {
                open("l", line.unit());
                inlines.write(line.content());
                xml.close();
            }
            xml.line().close();
        }
        if (several) {
            xml.line().close();
        }
        return null;
    }

    @Override
    public Void noteDefinition(Block.NoteDefinition definition) {
        context.notes()
                .flatMap(notes -> notes.of(definition.key()))
                .filter(note -> !TeiNotes.atCall(note.note()))
                .ifPresent(note -> TeiNotes.write(note, context, xml));
        return null;
    }
}
