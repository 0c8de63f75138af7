package org.incipit.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.ParsedText;
import org.incipit.model.ReadingText;
import org.incipit.model.Unit;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.source.SourceSpan;

/** Reads commonmark's tree of blocks into the edition's. */
final class BlockReader {

    private final ParseContext context;
    private final InlineReader inlines;
    private final NoteReader notes;
    private final PartReader parts;
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
    private int depth;

    BlockReader(ParseContext context) {
        this.context = context;
        this.inlines = new InlineReader(context);
        this.notes = new NoteReader(context);
        this.parts = new PartReader(context, this, inlines);
    }

    Outcome<ParsedText> read(Node document) {
        List<Block> blocks = children(document);
        for (LinkReferenceDefinition definition : definitions) {
            if (!context.usedDefinitions.contains(definition)) {
                context.problems.add(
                        Code.E0309,
                        context.markdown.span(definition),
                        "no link uses the definition of '" + definition.getLabel() + "', and its words are not shown",
                        "take it away, or put a backslash in front where it is meant as text");
            }
        }
        return context.problems.with(new ParsedText(blocks, context.notes, context.units(), context.claims.found()));
    }

    /** The blocks within a node. */
    List<Block> children(Node parent) {
        if (++depth == MarkdownParser.DEEPEST - 1) {
            context.problems.add(
                    Code.E0307,
                    context.markdown.span(parent),
                    "blocks are nested nearly " + MarkdownParser.DEEPEST + " deep here",
                    "write it flatter, or escape signs that are meant as such with a backslash");
        }
        List<Block> blocks = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child).ifPresent(blocks::add);
        }
        depth--;
        return List.copyOf(blocks);
    }

    private Optional<Block> block(Node node) {
        SourceSpan where = context.markdown.span(node);
        if (node instanceof Paragraph) {
            Optional<Unit> unit = context.nextUnit();
            return Optional.of(
                    new Block.Paragraph(unit, context.claims.take(context.unit(), inlines.content(node)), where));
        } else if (node instanceof Heading heading) {
            return Optional.of(heading(heading, where));
        } else if (node instanceof BlockQuote) {
            return Optional.of(new Block.Quote(children(node), where));
        } else if (node instanceof ListBlock list) {
            return Optional.of(list(list, where));
        } else if (node instanceof TableBlock) {
            return Optional.of(new TableReader(context, inlines).table(node, context.nextUnit(), where));
        } else if (node instanceof FencedCodeBlock code) {
            Optional<Unit> unit = context.nextUnit();
            String info = context.claims.take(unit, code.getInfo(), where);
            tellWordsOfFence(info, where);
            return Optional.of(new Block.CodeBlock(unit, info, code.getLiteral(), where));
        } else if (node instanceof IndentedCodeBlock code) {
            return Optional.of(new Block.CodeBlock(context.nextUnit(), "", code.getLiteral(), where));
        } else if (node instanceof ThematicBreak) {
            return Optional.of(new Block.ThematicBreak(where));
        } else if (node instanceof Parts.PartNode part) {
            return parts.part(part, where);
        } else if (node instanceof FootnoteDefinition definition) {
            return Optional.of(note(definition, where));
        } else if (node instanceof LinkReferenceDefinition definition) {
            definitions.add(definition);
            return Optional.empty();
        }
        throw new IllegalStateException("no reader for " + node.getClass());
    }

    /** A heading; in a note or an entry, which have no sections, a paragraph of strong words. */
    private Block heading(Heading heading, SourceSpan where) {
        List<Inline> content = inlines.content(heading);
        boolean emended = content.stream().anyMatch(Inline.Emendation.class::isInstance);
        if (!emended && ReadingText.of(content).isBlank()) {
            context.problems.add(
                    Code.E0313,
                    where,
                    "this heading has no words",
                    "write them, or put a backslash in front of the sign");
        }
        if (context.hasSections()) {
            return new Block.Heading(context.nextHeading(), heading.getLevel(), content, where);
        }
        return new Block.Paragraph(Optional.empty(), List.of(new Inline.Strong(content, where)), where);
    }

    /** Behind a fence stands the name of a language. */
    private void tellWordsOfFence(String info, SourceSpan where) {
        if (info.strip().chars().anyMatch(Character::isWhitespace)) {
            int end = where.text().indexOf('\n');
            context.problems.add(
                    Code.E0324,
                    end < 0 ? where : where.part(0, end),
                    "words stand behind this fence, and no reader sees them there",
                    "write them below it, or leave one word, the name of a language");
        }
    }

    private Block list(ListBlock list, SourceSpan where) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            var unit = context.nextItem();
            context.enterItem();
            items.add(new Block.Item(unit, children(item), context.markdown.span(item)));
            context.leaveItem();
        }
        Optional<Integer> start = list instanceof BulletList
                ? Optional.empty()
                : Optional.ofNullable(((OrderedList) list).getMarkerStartNumber());
        if (start.isPresent()) {
            new ItemNumbers(context).tell(list, start.get());
        }
        return new Block.ItemList(start, list.isTight(), List.copyOf(items), where);
    }

    private Block note(FootnoteDefinition definition, SourceSpan where) {
        String key = definition.getLabel();
        context.enterNote();
        List<Block> content = children(definition);
        context.leaveNote();
        notes.define(key, content, where);
        return new Block.NoteDefinition(key, where);
    }
}
