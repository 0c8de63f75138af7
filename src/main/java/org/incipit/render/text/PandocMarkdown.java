package org.incipit.render.text;

import java.util.List;
import java.util.Optional;
import org.incipit.model.Block;
import org.incipit.model.Cited;
import org.incipit.model.CitedName;
import org.incipit.model.Document;
import org.incipit.model.Edtf;
import org.incipit.model.Inline;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.Reference;
import org.incipit.model.Unit;
import org.incipit.render.Spaces;
import org.incipit.render.Utf8;

/**
 * A document in the Markdown that Pandoc reads, without the habits of the edition's own: units begin with their number, which bears
 * the permanent id, {@code [12]{#p12}}; notes are footnotes; of an emendation the edition's reading is left.
 */
final class PandocMarkdown implements Block.Visitor<Void> {

    private final Document document;
    private final Utf8 text = new Utf8();
    private String indent = "";
    private String first = "";
    private Optional<String> outside = Optional.empty();

    private PandocMarkdown(Document document) {
        this.document = document;
    }

    static Utf8 of(Document document, Cited cited) {
        PandocMarkdown writer = new PandocMarkdown(document);
        writer.metadata(cited);
        document.blocks().forEach(block -> block.accept(writer));
        document.notes().all().forEach(writer::note);
        return writer.text;
    }

    private void metadata(Cited cited) {
        Reference reference = cited.reference();
        text.append("---\n");
        field("title", PandocInlines.escaped(reference.title()));
        authors(reference.authors());
        field("date", reference.date().map(Edtf::value).orElse(""));
        field("lang", reference.language());
        field("rights", PandocInlines.escaped(reference.rights().orElse("")));
        field("source", PandocInlines.escaped(TextRenderer.citation(cited.citations())));
        text.append("---\n");
    }

    /** Pandoc reads the values as Markdown, too. */
    private void authors(List<CitedName> names) {
        List<String> quoted = names.stream()
                .map(CitedName::inOrder)
                .map(PandocInlines::escaped)
                .map(PandocMarkdown::quoted)
                .toList();
        if (quoted.size() > 1) {
            text.append("author: [").append(String.join(", ", quoted)).append("]\n");
        } else {
            quoted.forEach(name -> text.append("author: ").append(name).append('\n'));
        }
    }

    private void field(String key, String value) {
        if (!value.isEmpty()) {
            text.append(key).append(": ").append(quoted(value)).append('\n');
        }
    }

    private static String quoted(String value) {
        return "\"" + Spaces.single(value).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Starts a block: an empty line, and what its first line stands behind. */
    private void start() {
        text.append(outside.orElse(indent).stripTrailing()).append('\n').append(first.isEmpty() ? indent : first);
        first = "";
        outside = Optional.empty();
    }

    private String number(Optional<Unit> unit) {
        return unit.map(known -> document.anchors().of(known))
                .map(anchor -> "[" + anchor.number() + "]{#" + anchor.id() + "} ")
                .orElse("");
    }

    private String words(List<Inline> inlines) {
        return PandocInlines.of(inlines, document, indent);
    }

    private void line(String words) {
        start();
        text.append(words).append('\n');
    }

    private void within(String more, String firstLine, List<Block> blocks) {
        String before = indent;
        outside = Optional.of(outside.orElse(before));
        first = before + firstLine;
        indent = before + more;
        blocks.forEach(block -> block.accept(this));
        indent = before;
        first = "";
        outside = Optional.empty();
    }

    @Override
    public Void heading(Block.Heading heading) {
        line("#".repeat(heading.level()) + " " + words(heading.content()) + " {#"
                + document.outline().of(heading).id() + "}");
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        String number = number(paragraph.unit());
        String words = words(paragraph.content());
        line(number.isEmpty() ? PandocInlines.atStart(words) : number + words);
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        within("> ", "> ", quote.content());
        return null;
    }

    @Override
    public Void itemList(Block.ItemList list) {
        int count = list.start().orElse(0);
        for (Block.Item item : list.items()) {
            String mark = list.start().isPresent() ? (count++ + ".   ") : "-   ";
            mark = mark.substring(0, Math.max(4, mark.stripTrailing().length() + 1));
            String within = " ".repeat(mark.length());
            String number = number(item.unit());
            if (number.isEmpty()) {
                within(within, mark, item.content());
            } else if (!item.content().isEmpty() && item.content().get(0) instanceof Block.Paragraph paragraph) {
                first = indent + mark;
                line(number + words(paragraph.content()).replace("\n" + indent, "\n" + indent + within));
                within(within, within, item.content().subList(1, item.content().size()));
            } else {
                first = indent + mark;
                line(number.strip());
                within(within, within, item.content());
            }
        }
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        String number = number(table.unit());
        if (!number.isEmpty()) {
            line(number.strip());
        }
        start();
        row(table.head());
        text.append(indent).append('|');
        for (Block.Alignment alignment : table.alignments()) {
            text.append(
                    switch (alignment) {
                        case NONE -> "---|";
                        case LEFT -> ":--|";
                        case CENTER -> ":-:|";
                        case RIGHT -> "--:|";
                    });
        }
        text.append('\n');
        table.rows().forEach(row -> {
            text.append(indent);
            row(row);
        });
        return null;
    }

    private void row(List<List<Inline>> cells) {
        text.append('|');
        cells.forEach(cell -> text.append(' ')
                .append(words(cell).replace("\\\n", " ").replace("\n", " "))
                .append(" |"));
        text.append('\n');
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        String number = number(code.unit());
        if (!number.isEmpty()) {
            line(number.strip());
        }
        String fence = "`".repeat(Math.max(3, PandocInlines.longestRun(code.literal()) + 1));
        line(fence + code.info().strip() + "\n" + indent
                + code.literal().stripTrailing().replace("\n", "\n" + indent) + "\n" + indent + fence);
        return null;
    }

    @Override
    public Void thematicBreak(Block.ThematicBreak thematicBreak) {
        line("* * *");
        return null;
    }

    @Override
    public Void part(Block.Part part) {
        part.content().forEach(block -> block.accept(this));
        return null;
    }

    /** A line block: its lines are kept as they are. */
    @Override
    public Void verse(Block.Verse verse) {
        for (Block.Stanza stanza : verse.stanzas()) {
            start();
            String before = "";
            for (Block.VerseLine line : stanza.lines()) {
                text.append(before)
                        .append("| ")
                        .append(number(line.unit()))
                        .append(words(line.content()).replace("\\\n", " ").replace("\n", " "))
                        .append('\n');
                before = indent;
            }
        }
        return null;
    }

    @Override
    public Void noteDefinition(Block.NoteDefinition definition) {
        return null;
    }

    private void note(NumberedNote note) {
        within("    ", "[^" + note.id() + "]: ", note.note().content());
    }
}
