package org.incipit.importing.tei;

import java.util.ArrayList;
import java.util.List;
import org.incipit.importing.tei.Node.Element;

/** Makes a table of Markdown, which has one head row and cells of one line. */
final class TableReader {

    private final InlineReader inlines;
    private final Losses losses;
    private final Anchored anchored;
    private final boolean prose;

    TableReader(InlineReader inlines, Losses losses, Anchored anchored, boolean prose) {
        this.inlines = inlines;
        this.losses = losses;
        this.anchored = anchored;
        this.prose = prose;
    }

    String table(Element table) {
        List<Element> rows = table.all("row");
        table.elements().stream()
                .filter(part -> !part.is("row"))
                .forEach(part -> losses.add(part, "left out of a table: “" + part.line() + "”"));
        if (rows.isEmpty()) {
            return "";
        }
        int columns =
                rows.stream().mapToInt(row -> row.all("cell").size()).max().orElse(1);
        if (!rows.get(0).get("role").equals("label")) {
            losses.add(table, "its first row became its head");
        }
        StringBuilder lines = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            lines.append(row(rows.get(r), columns)).append('\n');
            if (r == 0) {
                lines.append(rule(rows.get(0), columns)).append('\n');
            }
        }
        return lines.toString().stripTrailing();
    }

    private String row(Element row, int columns) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.all("cell")) {
            if (!cell.get("cols").matches("1?") || !cell.get("rows").matches("1?")) {
                losses.add(cell, "a cell over several rows or columns became one cell");
            }
            Piece piece = inlines.read(cell.children());
            anchored.words(prose ? "" : piece.words());
            cells.add(BlockReader.oneLine(piece.markdown()).replace("|", "\\|"));
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String rule(Element head, int columns) {
        List<Element> cells = head.all("cell");
        StringBuilder rule = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            String rend = i < cells.size() ? cells.get(i).get("rend") : "";
            rule.append(
                    switch (rend) {
                        case "left" -> ":---|";
                        case "right" -> "---:|";
                        case "center" -> ":---:|";
                        default -> "---|";
                    });
        }
        return rule.toString();
    }
}
