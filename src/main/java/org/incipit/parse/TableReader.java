package org.incipit.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.incipit.model.Block;
import org.incipit.model.Block.Alignment;
import org.incipit.model.Inline;
import org.incipit.model.Unit;
import org.incipit.problem.Code;
import org.incipit.source.SourceSpan;

/** Reads a table. */
final class TableReader {

    private final ParseContext context;
    private final InlineReader inlines;

    TableReader(ParseContext context, InlineReader inlines) {
        this.context = context;
        this.inlines = inlines;
    }

    Block.Table table(Node table, Optional<Unit> unit, SourceSpan where) {
        List<Alignment> alignments = new ArrayList<>();
        List<List<Inline>> head = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    head.addAll(cells(row));
                    alignments.addAll(alignments(row));
                } else {
                    rows.add(cells(row));
                    tellCellsBehind(row, head.size());
                }
            }
        }
        return new Block.Table(unit, List.copyOf(alignments), List.copyOf(head), List.copyOf(rows), where);
    }

    /** Commonmark reads as many cells of a row as the head has, and drops what stands behind them. */
    private void tellCellsBehind(Node row, int columns) {
        String text = context.markdown.text();
        int end = Markdown.end(row);
        int start = Markdown.start(row);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int cell = start < end && text.charAt(start) == '|' ? start + 1 : start;
        for (int cells = 0; cells < columns; cells++) {
            cell = behindBar(text, cell, end);
        }
        while (cell < end && (Character.isWhitespace(text.charAt(cell)) || text.charAt(cell) == '|')) {
            cell++;
        }
        if (cell < end) {
            context.problems.add(
                    Code.E0315,
                    context.markdown.span(cell, end),
                    "this row has more cells than its table has columns, and what stands here is not shown",
                    "give the first row and the line below it as many cells; where | is meant as a sign, put a backslash in"
                            + " front of it");
        }
    }

    /** The offset behind the next bar; as in commonmark, any backslash in front of one makes it a sign. */
    private static int behindBar(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != '|') {
            at += text.startsWith("\\|", at) ? 2 : 1;
        }
        return Math.min(at + 1, end);
    }

    private List<List<Inline>> cells(Node row) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(context.claims.take(context.unit(), inlines.content(cell)));
        }
        return List.copyOf(cells);
    }

    private static List<Alignment> alignments(Node row) {
        List<Alignment> alignments = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
            alignments.add(alignment == null ? Alignment.NONE : Alignment.valueOf(alignment.name()));
        }
        return alignments;
    }
}
