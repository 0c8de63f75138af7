package org.incipit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A unit of a document and the words a reader reads in it.
 *
 * @param kind what it is
 * @param section the section it stands in; empty before the first heading
 * @param text its words, as {@link ReadingText} has them; cells of a table parted by tabs, lines by line ends. What is a unit
 *     by itself, such as an item of a list within an item, is left to it
 */
public record UnitWords(Unit unit, Kind kind, Optional<Outline.Section> section, String text) {

    /** What a unit is. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        LINE,
        TABLE,
        CODE;

        /** In small letters, as programmes read it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All units of a document, in the order of the text. */
    public static List<UnitWords> of(Document document) {
        Reader reader = new Reader(document.outline());
        reader.blocks(document.blocks());
        return List.copyOf(reader.found);
    }

    /** The words of blocks that are no units, such as a note's: paragraphs and items on lines of their own. */
    public static String lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        new Walker() {
            @Override
            public Void heading(Block.Heading heading) {
                lines.add(ReadingText.of(heading.content()));
                return null;
            }

            @Override
            public Void paragraph(Block.Paragraph paragraph) {
                lines.add(ReadingText.of(paragraph.content()));
                return null;
            }

            @Override
            public Void table(Block.Table table) {
                lines.add(Reader.row(table.head()));
                table.rows().forEach(row -> lines.add(Reader.row(row)));
                return null;
            }

            @Override
            public Void codeBlock(Block.CodeBlock code) {
                lines.add(code.literal().strip());
                return null;
            }
        }.blocks(blocks);
        return String.join("\n", lines);
    }

    /** Goes through a text, unit by unit. */
    private static final class Reader extends Walker {

        private final Outline outline;
        private final List<UnitWords> found = new ArrayList<>();
        private Optional<Outline.Section> section = Optional.empty();

        Reader(Outline outline) {
            this.outline = outline;
        }

        private void add(Optional<Unit> unit, Kind kind, String text) {
            unit.ifPresent(known -> found.add(new UnitWords(known, kind, section, text.strip())));
        }

        @Override
        public Void heading(Block.Heading heading) {
            section = Optional.of(outline.of(heading));
            return null;
        }

        @Override
        public Void paragraph(Block.Paragraph paragraph) {
            add(paragraph.unit(), Kind.PARAGRAPH, ReadingText.of(paragraph.content()));
            return null;
        }

        @Override
        public Void itemList(Block.ItemList list) {
            for (Block.Item item : list.items()) {
                List<String> own = new ArrayList<>();
                for (Block block : item.content()) {
                    if (block instanceof Block.Paragraph paragraph
                            && paragraph.unit().isEmpty()) {
                        own.add(ReadingText.of(paragraph.content()));
                    }
                }
                add(item.unit(), Kind.ITEM, String.join("\n", own));
                blocks(item.content());
            }
            return null;
        }

        @Override
        public Void table(Block.Table table) {
            List<String> rows = new ArrayList<>();
            rows.add(row(table.head()));
            table.rows().forEach(row -> rows.add(row(row)));
            add(table.unit(), Kind.TABLE, String.join("\n", rows));
            return null;
        }

        private static String row(List<List<Inline>> cells) {
            return String.join("\t", cells.stream().map(ReadingText::of).toList());
        }

        @Override
        public Void codeBlock(Block.CodeBlock code) {
            add(code.unit(), Kind.CODE, code.literal());
            return null;
        }

        @Override
        public Void verse(Block.Verse verse) {
            for (Block.Stanza stanza : verse.stanzas()) {
                stanza.lines().forEach(line -> add(line.unit(), Kind.LINE, ReadingText.of(line.content())));
            }
            return null;
        }
    }
}
