package org.incipit.render.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.Messages;
import org.incipit.model.Unit;

/** Writes blocks. A unit is the element that carries its permanent id; its number stands in it as a link to itself. */
final class BlockHtml implements Block.Visitor<Void> {

    /** The page's title is the one heading of the first level. */
    private static final int HIGHEST = 2;

    private static final int LOWEST = 6;

    private final TextContext context;
    private final Markup html;
    private final InlineHtml inlines;
    private final AddressHtml addresses;
    private final Messages say;

    private BlockHtml(TextContext context, Markup html) {
        this.context = context;
        this.html = html;
        this.inlines = new InlineHtml(context, html);
        this.addresses = new AddressHtml(context, html);
        this.say = context.languages().messages();
    }

    static Markup of(List<Block> blocks, TextContext context) {
        Markup html = new Markup();
        BlockHtml writer = new BlockHtml(context, html);
        writer.addresses.withdrawn("p", Optional.empty());
        writer.write(blocks);
        return html;
    }

    /** Words that stand in no block. */
    static Markup ofInlines(List<Inline> words, TextContext context) {
        Markup html = new Markup();
        new InlineHtml(context, html).write(words);
        return html;
    }

    private void write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private Optional<Anchor> anchor(Optional<Unit> unit) {
        return unit.flatMap(u -> context.anchors().map(known -> known.of(u)));
    }

    /** Opens an element that may be a unit, with its number. */
    private void open(String element, Optional<Unit> unit, String kind) {
        Optional<Anchor> anchor = anchor(unit);
        if (anchor.isEmpty()) {
            html.open(element);
            return;
        }
        unit(element, kind, anchor.get());
    }

    private void unit(String element, String kind, Anchor anchor) {
        html.open(element, unit(kind, anchor));
        addresses.number(anchor);
    }

    private static Attributes unit(String kind, Anchor anchor) {
        return Attributes.of("id", anchor.id()).and("class", kind.isEmpty() ? "unit" : "unit " + kind);
    }

    @Override
    public Void heading(Block.Heading heading) {
        String element = "h" + Math.min(LOWEST, Math.max(HIGHEST, heading.level()));
        Optional<String> id =
                context.outline().map(outline -> outline.of(heading).id());
        boolean editorial = context.anchors().isPresent() && !context.headingsOriginal();
        Attributes attributes = Attributes.none();
        id.ifPresent(known -> attributes.and("id", known));
        if (editorial) {
            context.languages().editorial(attributes);
        }
        html.open(element, attributes);
        inlines.write(heading.content());
        html.close(element).line();
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        open("p", paragraph.unit(), "");
        inlines.write(paragraph.content());
        html.close("p").line();
        addresses.withdrawn("p", paragraph.unit());
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        html.open("blockquote").line();
        write(quote.content());
        html.close("blockquote").line();
        return null;
    }

    @Override
    public Void itemList(Block.ItemList list) {
        String element = list.start().isPresent() ? "ol" : "ul";
        int start = list.start().orElse(1);
        if (start != 1) {
            html.open(element, Attributes.of("start", String.valueOf(start)));
        } else {
            html.open(element);
        }
        html.line();
        for (Block.Item item : list.items()) {
            open("li", item.unit(), "");
            boolean oneParagraph =
                    list.tight() && !item.content().isEmpty() && item.content().get(0) instanceof Block.Paragraph;
            if (oneParagraph) {
                inlines.write(((Block.Paragraph) item.content().get(0)).content());
                write(item.content().subList(1, item.content().size()));
            } else {
                write(item.content());
            }
            html.close("li").line();
            addresses.withdrawn("li", item.unit());
        }
        html.close(element).line();
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        Optional<Anchor> anchor = anchor(table.unit());
        if (anchor.isPresent()) {
            html.open("div", unit("tabular", anchor.get()));
            addresses.number(anchor.get());
        }
        String name = anchor.map(known -> say.text("text.table-paragraph", "number", known.number()))
                .orElseGet(() -> say.text("text.table"));
        html.open("div", scrolling(Attributes.of("class", "table"), name));
        html.open("table").line();
        html.open("thead");
        row(table.head(), "th", table.alignments());
        html.close("thead").line();
        if (!table.rows().isEmpty()) {
            html.open("tbody").line();
            table.rows().forEach(row -> row(row, "td", table.alignments()));
            html.close("tbody").line();
        }
        html.close("table").close("div");
        if (anchor.isPresent()) {
            html.close("div");
        }
        html.line();
        addresses.withdrawn("p", table.unit());
        return null;
    }

    /** What may be wider than the page can be scrolled by keyboard, and says what it is. */
    private static Attributes scrolling(Attributes attributes, String name) {
        return attributes.and("role", "group").and("aria-label", name).and("tabindex", "0");
    }

    private void row(List<List<Inline>> cells, String element, List<Block.Alignment> alignments) {
        html.open("tr");
        for (int i = 0; i < cells.size(); i++) {
            Block.Alignment alignment = i < alignments.size() ? alignments.get(i) : Block.Alignment.NONE;
            if (alignment == Block.Alignment.NONE) {
                html.open(element);
            } else {
                html.open(element, Attributes.of("class", alignment.name().toLowerCase(Locale.ROOT)));
            }
            inlines.write(cells.get(i));
            html.close(element);
        }
        html.close("tr").line();
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        Optional<Anchor> anchor = anchor(code.unit());
        if (anchor.isPresent()) {
            unit("div", "code", anchor.get());
        } else {
            html.open("div", Attributes.of("class", "code"));
        }
        html.open("pre", scrolling(Attributes.none(), say.text("text.lines")))
                .element("code", code.literal(), language(code))
                .close("pre")
                .close("div")
                .line();
        addresses.withdrawn("p", code.unit());
        return null;
    }

    /** The language that a fence names, as CommonMark's own renderer writes it. */
    private static Attributes language(Block.CodeBlock code) {
        return code.info().isBlank()
                ? Attributes.none()
                : Attributes.of("class", "language-" + code.info().strip());
    }

    @Override
    public Void thematicBreak(Block.ThematicBreak thematicBreak) {
        html.open("hr").line();
        return null;
    }

    @Override
    public Void part(Block.Part part) {
        html.open("section", Attributes.of("class", part.role().name().toLowerCase(Locale.ROOT)))
                .line();
        write(part.content());
        html.close("section").line();
        return null;
    }

    @Override
    public Void verse(Block.Verse verse) {
        html.open("div", Attributes.of("class", "verse")).line();
        for (Block.Stanza stanza : verse.stanzas()) {
            html.open("div", Attributes.of("class", "stanza")).line();
            for (Block.VerseLine line : stanza.lines()) {
                open("p", line.unit(), "line");
                inlines.write(line.content());
                html.close("p").line();
                addresses.withdrawn("p", line.unit());
            }
            html.close("div").line();
        }
        html.close("div").line();
        return null;
    }

    @Override
    public Void noteDefinition(Block.NoteDefinition definition) {
        return null;
    }
}
