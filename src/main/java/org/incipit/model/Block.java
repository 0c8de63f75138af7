package org.incipit.model;

import java.util.List;
import java.util.Optional;
import org.incipit.source.SourceSpan;

/** What a text is built of, from top to bottom. The family is closed, as {@link Inline} is. */
public sealed interface Block {

    /** Where it was written. */
    SourceSpan where();

    /** Calls the visitor's method for this kind, and gives what it gives. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A heading.
     *
     * @param ordinal which heading of the document it is, from 0; its id stands in {@link Outline}
     * @param level 1 to 6, as many as there are {@code #}
     */
    record Heading(int ordinal, int level, List<Inline> content, SourceSpan where) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * A paragraph.
     *
     * @param unit its place among the units; empty within a list item or a note, which are cited as a whole
     */
    record Paragraph(Optional<Unit> unit, List<Inline> content, SourceSpan where) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A quotation; its paragraphs are units. */
    record Quote(List<Block> content, SourceSpan where) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /**
     * A list.
     *
     * @param start the first number of an ordered list; empty for a list with bullets
     * @param tight whether its items are set without space between them
     */
    record ItemList(Optional<Integer> start, boolean tight, List<Item> items, SourceSpan where) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.itemList(this);
        }
    }

    /**
     * An item of a list.
     *
     * @param unit its place among the units; empty within a note
     */
    record Item(Optional<Unit> unit, List<Block> content, SourceSpan where) {}

    /**
     * A table, cited as a whole.
     *
     * @param alignments one for each column
     * @param head the head row
     * @param rows the others; each row has as many cells as there are columns
     */
    record Table(
            Optional<Unit> unit,
            List<Alignment> alignments,
            List<List<Inline>> head,
            List<List<List<Inline>>> rows,
            SourceSpan where)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** How a column of a table is set. */
    enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * Lines to be shown as they are, cited as a whole.
     *
     * @param info what the fence says of it; empty for an indented block
     */
    record CodeBlock(Optional<Unit> unit, String info, String literal, SourceSpan where) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.codeBlock(this);
        }
    }

    /** A break between parts of a text, {@code ---}. */
    record ThematicBreak(SourceSpan where) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.thematicBreak(this);
        }
    }

    /** A part with a role of its own: {@code ::: opener} … {@code :::}. */
    record Part(PartRole role, List<Block> content, SourceSpan where) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.part(this);
        }
    }

    /** The role of a {@link Part}. */
    enum PartRole {
        OPENER,
        CLOSER
    }

    /** {@code ::: verse} … {@code :::}: stanzas parted by empty lines, each line a unit. */
    record Verse(List<Stanza> stanzas, SourceSpan where) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.verse(this);
        }
    }

    /** Lines that belong together: TEI {@code lg}. */
    record Stanza(List<VerseLine> lines, SourceSpan where) {}

    /** One line of verse: TEI {@code l}. */
    record VerseLine(Optional<Unit> unit, List<Inline> content, SourceSpan where) {}

    /**
     * Where a note was defined, apart from its call. Shows nothing; tells a collation where the words of a translator's
     * or author's note stand in the source.
     */
    record NoteDefinition(String key, SourceSpan where) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noteDefinition(this);
        }
    }

    /** What to do with each kind. No default methods, as with {@link Inline.Visitor}. */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R quote(Quote quote);

        R itemList(ItemList list);

        R table(Table table);

        R codeBlock(CodeBlock code);

        R thematicBreak(ThematicBreak thematicBreak);

        R part(Part part);

        R verse(Verse verse);

        R noteDefinition(NoteDefinition definition);
    }
}
