package org.incipit.build;

import java.util.List;
import org.incipit.model.Block;
import org.incipit.model.Body;
import org.incipit.model.Inline;
import org.incipit.model.ReadingText;
import org.incipit.model.Unit;
import org.incipit.model.Walker;
import org.incipit.parse.MarkdownParser;
import org.incipit.source.SourceFile;

/**
 * What must not change unseen, as lines: every block but the edition's headings and notes, every unit with its number, and
 * the words that are read.
 */
final class TextPrinter extends Walker {

    private final StringBuilder print = new StringBuilder();

    private TextPrinter() {}

    /** A document's file, printed. */
    static String print(String file) {
        Body body = new Body(SourceFile.of("text.md", file), file.indexOf("\n---\n", 4) + 5);
        TextPrinter printer = new TextPrinter();
        printer.blocks(new MarkdownParser().document(body).value().blocks());
        return printer.print.toString();
    }

    private void words(List<Inline> inlines) {
        print.append(ReadingText.of(inlines).replaceAll("\\s+", " "));
    }

    @Override
    protected void unit(Unit unit) {
        print.append("\nunit ").append(unit.ordinal()).append(": ");
    }

    @Override
    public Void heading(Block.Heading heading) {
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        paragraph.unit().ifPresent(this::unit);
        words(paragraph.content());
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        print.append("\nquotation");
        return super.quote(quote);
    }

    @Override
    public Void itemList(Block.ItemList list) {
        print.append("\nlist");
        return super.itemList(list);
    }

    @Override
    public Void table(Block.Table table) {
        print.append("\ntable");
        return super.table(table);
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        print.append("\ncode ").append(code.literal());
        return null;
    }

    @Override
    public Void thematicBreak(Block.ThematicBreak thematicBreak) {
        print.append("\nbreak");
        return null;
    }

    @Override
    public Void part(Block.Part part) {
        print.append("\npart ").append(part.role());
        return super.part(part);
    }

    @Override
    public Void verse(Block.Verse verse) {
        print.append("\nverse");
        return super.verse(verse);
    }
}
