package org.incipit.render.text;

import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Block;
import org.incipit.model.Cited;
import org.incipit.model.Document;
import org.incipit.model.Inline;
import org.incipit.model.Messages;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.ReadingText;
import org.incipit.model.Series;
import org.incipit.model.Unit;
import org.incipit.render.SeriesName;
import org.incipit.render.Spaces;
import org.incipit.render.Utf8;

/**
 * A document as plain text: every unit in one line behind its number, {@code [12] …}; headings of the edition's own behind
 * an asterisk; the notes behind the text, with their marks. The calls of notes are left out, so that words can be counted.
 */
final class PlainText implements Block.Visitor<Void> {

    private final Document document;
    private final Messages say;
    private final Utf8 text = new Utf8();
    private String number = "";

    private PlainText(Document document, Messages say) {
        this.document = document;
        this.say = say;
    }

    static Utf8 of(Document document, Cited cited, Messages say) {
        PlainText writer = new PlainText(document, say);
        writer.text.append(document.metadata().title()).append('\n');
        String citation = TextRenderer.citation(cited.citations());
        if (!citation.isEmpty()) {
            writer.text.append('\n').append(citation).append('\n');
        }
        writer.blocks(document.blocks());
        writer.notes();
        return writer.text;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void line(String words) {
        text.append('\n');
        if (!number.isEmpty()) {
            text.append('[').append(number).append("] ");
        }
        text.append(words).append('\n');
        number = "";
    }

    private void line(List<Inline> words) {
        line(words(words));
    }

    private static String words(List<Inline> words) {
        return Spaces.single(ReadingText.of(words)).strip();
    }

    private void unit(Unit unit) {
        number = document.anchors().of(unit).number();
    }

    @Override
    public Void heading(Block.Heading heading) {
        String mark = document.metadata().headingsOriginal() ? "" : "* ";
        line(mark + words(heading.content()));
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        paragraph.unit().ifPresent(this::unit);
        line(paragraph.content());
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        blocks(quote.content());
        return null;
    }

    @Override
    public Void itemList(Block.ItemList list) {
        for (Block.Item item : list.items()) {
            item.unit().ifPresent(this::unit);
            blocks(item.content());
        }
        return null;
    }

    @Override
    public Void thematicBreak(Block.ThematicBreak thematicBreak) {
        return null;
    }

    @Override
    public Void part(Block.Part part) {
        blocks(part.content());
        return null;
    }

    @Override
    public Void noteDefinition(Block.NoteDefinition definition) {
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        table.unit().ifPresent(this::unit);
        List<String> rows = new ArrayList<>();
        rows.add(row(table.head()));
        table.rows().forEach(row -> rows.add(row(row)));
        line(String.join("\n", rows));
        return null;
    }

    private static String row(List<List<Inline>> cells) {
        return String.join("\t", cells.stream().map(ReadingText::of).toList());
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        code.unit().ifPresent(this::unit);
        line(code.literal().stripTrailing());
        return null;
    }

    @Override
    public Void verse(Block.Verse verse) {
        for (Block.Stanza stanza : verse.stanzas()) {
            for (Block.VerseLine line : stanza.lines()) {
                line.unit().ifPresent(this::unit);
                line(line.content());
            }
        }
        return null;
    }

    private void notes() {
        for (Series series : Series.values()) {
            List<NumberedNote> notes = document.notes().of(series);
            if (!notes.isEmpty()) {
                line("* " + SeriesName.plural(series, say));
                notes.forEach(note -> {
                    number = note.mark();
                    blocks(note.note().content());
                });
            }
        }
    }
}
