package org.incipit.parse;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Words of Markdown without their markup: of {@code why *x*}, {@code why x}. */
final class PlainWords extends AbstractVisitor {

    /** Reads what stands within lines, and no blocks. */
    private static final Parser LINES =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    static String of(String markdown) {
        PlainWords reader = new PlainWords();
        LINES.parse(markdown).accept(reader);
        return reader.words.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        words.append(' ');
    }
}
