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
                }
            }
        }
        return new Block.Table(unit, List.copyOf(alignments), List.copyOf(head), List.copyOf(rows), where);
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
