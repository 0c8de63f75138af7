package org.incipit.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.incipit.model.Block;
import org.incipit.model.Block.PartRole;
import org.incipit.model.Inline;
import org.incipit.model.Unit;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.source.SourceSpan;

/** Reads parts with a role, and verse. */
final class PartReader {

    private static final String VERSE = "verse";

    private final ParseContext context;
    private final BlockReader blocks;
    private final InlineReader inlines;

    PartReader(ParseContext context, BlockReader blocks, InlineReader inlines) {
        this.context = context;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    Optional<Block> part(Parts.PartNode part, SourceSpan where) {
        SourceSpan fence = firstLine(where);
        if (part.role.isEmpty()) {
            context.problems.add(
                    Code.E0302,
                    fence,
                    "a part is closed here that was not opened",
                    "open it with '::: opener', or take" + " this line away");
            return Optional.empty();
        }
        if (!part.closed) {
            context.problems.add(
                    Code.E0302, fence, "this part is not closed", "put a line of ::: behind its last line");
        }
        if (part.role.equals(VERSE)) {
            return Optional.of(new Block.Verse(stanzas(part), where));
        }
        Optional<PartRole> role = Arrays.stream(PartRole.values())
                .filter(known -> name(known).equals(part.role))
                .findFirst();
        if (role.isEmpty()) {
            tellUnknown(part.role, fence);
        }
        return Optional.of(new Block.Part(role.orElse(PartRole.OPENER), blocks.children(part), where));
    }

    private void tellUnknown(String role, SourceSpan fence) {
        TreeSet<String> known = new TreeSet<>(List.of(VERSE));
        Arrays.stream(PartRole.values()).forEach(r -> known.add(name(r)));
        context.problems.add(
                Code.E0303,
                fence,
                "no part has the role '" + role + "'",
                Nearest.of(role, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("known are: " + String.join(", ", known)));
    }

    private static String name(PartRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private List<Block.Stanza> stanzas(Node verse) {
        List<Block.Stanza> stanzas = new ArrayList<>();
        for (Node child = verse.getFirstChild(); child != null; child = child.getNext()) {
            SourceSpan where = context.markdown.span(child);
            if (child instanceof Paragraph) {
                List<Block.VerseLine> lines = VerseLines.of(inlines.content(child)).stream()
                        .map(line -> line(line, where))
                        .toList();
                stanzas.add(new Block.Stanza(lines, where));
            } else {
                String remedy = child instanceof FootnoteDefinition
                        ? "define notes behind the verse"
                        : "put a backslash in front of the sign the line starts with, or close the verse before it";
                context.problems.add(Code.E0311, firstLine(where), "this is no line of verse", remedy);
            }
        }
        return List.copyOf(stanzas);
    }

    private Block.VerseLine line(List<Inline> written, SourceSpan stanza) {
        Optional<Unit> unit = context.nextUnit();
        return new Block.VerseLine(unit, context.claims.take(unit, written), where(written, stanza));
    }

    private static SourceSpan where(List<Inline> line, SourceSpan stanza) {
        return line.isEmpty()
                ? stanza
                : line.get(0).where().through(line.get(line.size() - 1).where());
    }

    private static SourceSpan firstLine(SourceSpan where) {
        int end = where.text().indexOf('\n');
        return end < 0 ? where : where.part(0, end);
    }
}
