package org.incipit.render.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.incipit.model.Block;
import org.incipit.render.Xml;

/**
 * Writes the body of a document: a {@code div} for every section, nested as the headings are. TEI has an opener only at the top of
 * a division and a closer only at its bottom; elsewhere their paragraphs are {@code ab} with a type.
 */
final class TeiBody {

    /** An open division. */
    private static final class Division {

        private final int level;
        private boolean hasText;

        Division(int level) {
            this.level = level;
        }
    }

    private final TeiContext context;
    private final Xml xml;
    private final TeiBlocks writer;
    private final Deque<Division> divisions = new ArrayDeque<>();

    private TeiBody(TeiContext context, Xml xml) {
        this.context = context;
        this.xml = xml;
        this.writer = new TeiBlocks(context, xml);
    }

    static void write(List<Block> blocks, TeiContext context, Xml xml) {
        new TeiBody(context, xml).write(blocks);
    }

    private void write(List<Block> blocks) {
        int outside = xml.depth();
        xml.block("body");
        divisions.push(new Division(0));
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading) {
                section(heading);
            } else if (block instanceof Block.Part part && fits(part, blocks.subList(i + 1, blocks.size()))) {
                part(part);
            } else {
                writer.flow(List.of(block));
                here().hasText |= !isMark(block);
            }
        }
        if (!here().hasText && divisions.size() == 1) {
            xml.line().empty("p");
        }
        while (xml.depth() > outside) {
            xml.line().close();
        }
    }

    private Division here() {
        return divisions.element();
    }

    private void section(Block.Heading heading) {
        while (divisions.size() > 1 && here().level >= heading.level()) {
            xml.line().close();
            divisions.pop();
        }
        here().hasText = true;
        divisions.push(new Division(heading.level()));
        String id = context.outline().map(outline -> outline.of(heading).id()).orElse("");
        xml.block("div", "xml:id", id);
        xml.block(
                "head",
                "resp",
                context.ofHeadings("#" + TeiContext.EDITORS),
                "xml:lang",
                context.ofHeadings(context.editorial()));
        writer.words(heading);
        xml.close();
    }

    /** Whether TEI allows this part to be what it is: where it stands, and with nothing but paragraphs in it. */
    private boolean fits(Block.Part part, List<Block> after) {
        boolean paragraphs = part.content().stream().allMatch(Block.Paragraph.class::isInstance);
        return paragraphs
                && switch (part.role()) {
                    case OPENER -> !here().hasText;
                    case CLOSER -> here().hasText && endsHere(after);
                };
    }

    /** Whether the division has nothing more but closers: the text ends, or a section begins that is not within it. */
    private boolean endsHere(List<Block> after) {
        for (Block block : after) {
            if (block instanceof Block.Heading heading) {
                return here().level > 0 && heading.level() <= here().level;
            }
            boolean closer = block instanceof Block.Part part && part.role() == Block.PartRole.CLOSER;
            if (!closer && !isMark(block)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(Block block) {
        return block instanceof Block.NoteDefinition || block instanceof Block.ThematicBreak;
    }

    private void part(Block.Part part) {
        String element = part.role().name().toLowerCase(Locale.ROOT);
        for (Block block : part.content()) {
            if (block instanceof Block.Paragraph paragraph) {
                writer.paragraph(element, paragraph);
            }
        }
    }
}
