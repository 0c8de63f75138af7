package org.incipit.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.incipit.model.Block;
import org.incipit.model.ControlCharacter;
import org.incipit.model.HiddenCharacter;
import org.incipit.model.Inline;
import org.incipit.model.Note;
import org.incipit.model.ReadingText;
import org.incipit.problem.Code;
import org.incipit.source.SourceSpan;

/** Reads what stands within the lines of one block. */
final class InlineReader {

    /** What commonmark puts for a number that no character has. */
    private static final char REPLACED = '\uFFFD';

    private final ParseContext context;
    private final TextReader texts;
    private final LinkReader links;
    private final NoteReader notes;
    private int depth;

    /** How deep the content that was read last is nested. */
    private int below;

    InlineReader(ParseContext context) {
        this.context = context;
        this.texts = new TextReader(context.markdown);
        this.notes = new NoteReader(context);
        this.links = new LinkReader(context);
    }

    /** The content of a node. */
    List<Inline> content(Node parent) {
        if (++depth == MarkdownParser.DEEPEST) {
            context.problems.add(
                    Code.E0307,
                    context.markdown.span(parent),
                    "markup is nested more than " + MarkdownParser.DEEPEST + " deep here",
                    "write it flatter, or escape signs that are meant as such with a backslash");
        }
        List<Token> tokens = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            read(child, tokens);
        }
        depth--;
        Pairing pairing = new Pairing(context, links, notes);
        List<Inline> content = pairing.pair(tokens);
        below = pairing.depth();
        return content;
    }

    private void read(Node node, List<Token> tokens) {
        SourceSpan where = where(node);
        if (node instanceof Text text) {
            for (TextReader.Piece piece : texts.pieces(text)) {
                tellControl(piece.text());
                tokens.add(piece.bracket() ? new Token.Bracket(piece.text()) : Token.Read.text(piece.text()));
            }
        } else if (node instanceof CriticMarkup.Sign sign) {
            tokens.add(new Token.Critic(sign, where));
        } else {
            below = 0;
            Inline read = inline(node, where);
            tokens.add(new Token.Read(read, below + 1));
        }
    }

    /**
     * A character that no page can show, or that nobody sees, written as an entity; written as itself it was told when the file
     * was read.
     */
    private void tellControl(Inline.Text text) {
        boolean lost = ControlCharacter.first(text.value(), 0).isPresent()
                || text.value().indexOf(REPLACED) >= 0;
        if (lost
                && ControlCharacter.first(text.where().text(), 0).isEmpty()
                && text.where().text().indexOf(REPLACED) < 0) {
            context.problems.add(
                    Code.E0126, text.where(), "no page can show the character this stands for", "take it out");
        }
        if (text.value().codePoints().anyMatch(HiddenCharacter::isNeverNeeded)
                && HiddenCharacter.first(text.where().text(), 0).isEmpty()) {
            context.problems.add(
                    Code.W0129,
                    text.where(),
                    "nobody sees the character this stands for",
                    "take it out; where the text needs it, silence this with the reason");
        }
    }

    private Inline inline(Node node, SourceSpan where) {
        if (node instanceof Emphasis) {
            return new Inline.Emphasis(content(node), where);
        } else if (node instanceof StrongEmphasis) {
            return new Inline.Strong(content(node), where);
        } else if (node instanceof Strikethrough) {
            return new Inline.Struck(content(node), where);
        } else if (node instanceof org.commonmark.node.Code code) {
            return new Inline.Code(code.getLiteral(), where);
        } else if (node instanceof SoftLineBreak) {
            return new Inline.LineBreak(false, where);
        } else if (node instanceof HardLineBreak) {
            return new Inline.LineBreak(true, where);
        } else if (node instanceof Link link) {
            return links.link(link, content(node), where);
        } else if (node instanceof Image image) {
            return links.image(image, alternative(image), where);
        } else if (node instanceof FootnoteReference reference) {
            return notes.call(reference.getLabel(), where);
        } else if (node instanceof InlineFootnote) {
            return noteInPlace(node, where);
        } else if (node instanceof HtmlInline html) {
            return html(html, where);
        }
        throw new IllegalStateException("no reader for " + node.getClass());
    }

    /** What a picture is said to show: words alone, in which no note can be called. */
    private String alternative(Image image) {
        context.enterNote();
        List<Inline> content = content(image);
        context.leaveNote();
        UnseenWords.tellInPicture(content, context.problems);
        return ReadingText.of(content);
    }

    private Inline noteInPlace(Node node, SourceSpan where) {
        Inline.NoteCall call = notes.callInPlace(where);
        context.enterNote();
        List<Block> content = List.of(new Block.Paragraph(Optional.empty(), content(node), where));
        context.leaveNote();
        notes.add(call, Note.Origin.AT_CALL, content, where);
        return call;
    }

    private Inline html(HtmlInline html, SourceSpan where) {
        context.problems.add(
                Code.W0304,
                where,
                "raw HTML is shown as text: "
                        + html.getLiteral().lines().findFirst().orElse(""),
                "use the markup of the manual, or escape '<' as '\\<' where it is meant as a sign");
        return new Inline.Text(html.getLiteral(), where);
    }

    /** Breaks have no place of their own in commonmark's tree: they stand between their neighbours. */
    private SourceSpan where(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            return context.markdown.span(node);
        }
        Node before = node.getPrevious();
        Node after = node.getNext();
        if (before == null || before.getSourceSpans().isEmpty()) {
            return context.markdown.span(node.getParent());
        }
        int start = Markdown.end(before);
        boolean placed = after != null && !after.getSourceSpans().isEmpty();
        return context.markdown.span(start, placed ? Math.max(start, Markdown.start(after)) : start);
    }
}
