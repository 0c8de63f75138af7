package org.incipit.parse;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Words of Markdown without their markup: of {@code why *x*}, {@code why x}. */
final class PlainWords extends AbstractVisitor {

    /** Reads what stands within lines, and no blocks. */
    private static final Parser LINES =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    /** Put in front, so that the words are not taken for the definition of a link. */
    private static final String NO_DEFINITION = ". ";

    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    static String of(String markdown) {
        PlainWords reader = new PlainWords();
        LINES.parse(NO_DEFINITION + markdown).accept(reader);
        return reader.words
                .substring(NO_DEFINITION.length())
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    /** A title is read behind what it is a title of. */
    @Override
    public void visit(Link link) {
        visitChildren(link);
        title(Optional.ofNullable(link.getTitle()));
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        title(Optional.ofNullable(image.getTitle()));
    }

    private void title(Optional<String> title) {
        title.filter(found -> !found.isBlank())
                .ifPresent(found -> words.append(" (").append(found).append(')'));
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
