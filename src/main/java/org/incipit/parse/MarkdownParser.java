package org.incipit.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.incipit.model.Body;
import org.incipit.model.ParsedText;
import org.incipit.model.Prose;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/**
 * Reads the markup: CommonMark with tables, footnotes and the habits of the edition. Raw HTML is shown as text. May be
 * used by several threads.
 */
public final class MarkdownParser {

    private static final ParsedText NOTHING = new ParsedText(List.of(), List.of(), 0, Map.of());

    /** How deep blocks, and words within a block, may be nested. */
    static final int DEEPEST = 50;

    /** All of CommonMark but blocks of HTML, whose Markdown would go unread. */
    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(
            Heading.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            BlockQuote.class));

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                    FootnotesExtension.builder().inlineFootnotes(true).build(),
                    new CriticMarkup(),
                    new Parts()))
            .linkProcessor(new References())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    /** The text of a document; its paragraphs, items, verse lines, tables and code blocks are units. */
    public Outcome<ParsedText> document(Body body) {
        return read(new ParseContext(Markdown.of(body), ParseContext.Citing.UNITS));
    }

    /**
     * A page of the edition's own, which has no units.
     *
     * @param files where a link leads that is written by the path of a file; what is no such link stays as it is
     */
    public Outcome<ParsedText> page(Body body, UnaryOperator<String> files) {
        return read(new ParseContext(Markdown.of(body), ParseContext.Citing.NOTHING, files));
    }

    /** Prose of an authority file, which has neither units nor notes; most entries leave it out. */
    public Outcome<ParsedText> prose(Prose prose) {
        if (prose.markdown().isEmpty()) {
            return new Problems().with(NOTHING);
        }
        return read(new ParseContext(Markdown.of(prose), ParseContext.Citing.NOT_EVEN_NOTES));
    }

    private Outcome<ParsedText> read(ParseContext context) {
        Optional<Node> document = parsed(context);
        return document.map(node -> new BlockReader(context).read(node))
                .orElseGet(() -> context.problems.with(NOTHING));
    }

    /** Commonmark's tree; empty, and told, where a table stopped it: rows are filled up with cells that nobody wrote. */
    private Optional<Node> parsed(ParseContext context) {
        try {
            return Optional.of(parser.parse(context.markdown.text()));
        } catch (IllegalArgumentException e) {
            context.problems.add(
                    Code.E0314,
                    widestRow(context.markdown),
                    "a table has more cells than the " + TablesExtension.DEFAULT_MAX_CELLS + " that can be read",
                    "make two tables of it, or put a backslash in front of each | that is meant as a sign");
            return Optional.empty();
        }
    }

    /** The line with the most bars. */
    private static SourceSpan widestRow(Markdown markdown) {
        int widest = 0;
        int most = -1;
        for (int start = 0; start < markdown.text().length(); ) {
            int end = markdown.text().indexOf('\n', start) + 1;
            int next = end == 0 ? markdown.text().length() : end;
            int bars = (int) markdown.text()
                    .substring(start, next)
                    .chars()
                    .filter(c -> c == '|')
                    .count();
            if (bars > most) {
                most = bars;
                widest = start;
            }
            start = next;
        }
        return markdown.span(widest, widest);
    }
}
