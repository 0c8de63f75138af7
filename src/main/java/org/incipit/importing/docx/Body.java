package org.incipit.importing.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.incipit.importing.Draft;
import org.incipit.importing.Markdown;

/** Makes blocks of Markdown of the body of a DOCX. */
final class Body {

    private final XWPFDocument document;
    private final Pages pages;
    private final Lost lost;
    private final Runs runs;
    private final List<Draft.Part> units = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private int number;
    private String waiting = "";

    Body(XWPFDocument document, Pages pages, Lost lost) {
        this.document = document;
        this.pages = pages;
        this.lost = lost;
        this.runs = new Runs(document, pages, lost);
    }

    /** What can be cited, in order. */
    List<Draft.Part> units() {
        return units;
    }

    /** How many notes were met. */
    int notes() {
        return runs.definitions().size();
    }

    /** The words of the paragraph that is styled as the title. */
    Optional<String> title() {
        return title;
    }

    /** The text, the notes behind it. */
    String markdown() {
        List<String> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                number++;
                if (isItem(paragraph)) {
                    item(paragraph, items);
                } else {
                    flush(items, blocks);
                    paragraph(paragraph, blocks);
                }
            } else {
                flush(items, blocks);
                if (element instanceof XWPFTable table) {
                    table(table, blocks);
                } else if (element instanceof XWPFSDT control) {
                    control(control, blocks);
                } else {
                    lost.add(number, "something that is neither a paragraph nor a table was left out");
                }
            }
        }
        flush(items, blocks);
        blocks.addAll(runs.definitions());
        return Markdown.blocks(blocks) + "\n";
    }

    private static void flush(List<String> items, List<String> blocks) {
        if (!items.isEmpty()) {
            blocks.add(String.join("\n", items));
            items.clear();
        }
    }

    private void paragraph(XWPFParagraph paragraph, List<String> blocks) {
        String mark = paragraph.isPageBreak() ? pages.mark(number) : "";
        Line line = runs.of(paragraph, number);
        if (line.words().isBlank()) {
            waiting += mark + line.markdown().replace("\\\n", "").strip();
            return;
        }
        String words = waiting + mark + line.markdown().strip();
        waiting = "";
        int level = level(paragraph);
        String style = style(paragraph);
        if (style.equals("title") && title.isEmpty()) {
            title = Optional.of(line.words().strip().replaceAll("\\s+", " "));
            return;
        }
        if (level > 0) {
            String oneLine = words.replace("\\\n", " ").replace("\n", " ");
            blocks.add("#".repeat(Math.min(6, level + 1)) + " " + oneLine);
            return;
        }
        unit(line.words());
        String text = Markdown.paragraph(withoutLastBreak(words));
        boolean quoted = style.contains("quote") || style.contains("blocktext");
        blocks.add(quoted ? Markdown.prefixed("> ", text) : text);
    }

    private static String withoutLastBreak(String words) {
        String text = words;
        while (text.endsWith("\\") && !text.endsWith("\\\\")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }

    private void unit(String words) {
        units.add(new Draft.Part(Optional.empty(), words, List.of(), List.of()));
    }

    private String style(XWPFParagraph paragraph) {
        String id = paragraph.getStyle();
        if (id == null || document.getStyles() == null) {
            return "";
        }
        XWPFStyle style = document.getStyles().getStyle(id);
        String name = style == null || style.getName() == null ? id : style.getName();
        return name.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** The level of a heading, by its outline level or the name of its style; 0 of any other paragraph. */
    private int level(XWPFParagraph paragraph) {
        String style = style(paragraph);
        if (style.matches("(?:heading|überschrift|заголовок|titre|naslov)[1-9]")) {
            return style.charAt(style.length() - 1) - '0';
        }
        var properties = paragraph.getCTP().getPPr();
        if (properties != null && properties.isSetOutlineLvl()) {
            int outline = properties.getOutlineLvl().getVal().intValue();
            return outline < 9 ? outline + 1 : 0;
        }
        return style.equals("subtitle") ? 1 : 0;
    }

    private boolean isItem(XWPFParagraph paragraph) {
        return paragraph.getNumID() != null
                && paragraph.getNumID().signum() > 0
                && level(paragraph) == 0
                && !paragraph.getText().isBlank();
    }

    private void item(XWPFParagraph paragraph, List<String> items) {
        Line line = runs.of(paragraph, number);
        unit(line.words());
        BigInteger depth = paragraph.getNumIlvl();
        int level = depth == null ? 0 : Math.min(5, depth.intValue());
        String format = String.valueOf(paragraph.getNumFmt());
        boolean bullet = format.equals("bullet") || format.equals("null") || format.equals("none");
        if (!bullet && !format.equals("decimal")) {
            lost.add(number, "a list is numbered otherwise (" + format + ") and was numbered 1, 2, 3");
        }
        String mark = bullet ? "- " : "1. ";
        String indent = " ".repeat(3 * level);
        String text = Markdown.paragraph(withoutLastBreak(line.markdown().strip()));
        items.add(indent + Markdown.hanging(mark, indent.length() + mark.length(), text));
    }

    private void table(XWPFTable table, List<String> blocks) {
        List<XWPFTableRow> rows = table.getRows();
        if (rows.isEmpty()) {
            return;
        }
        int columns =
                rows.stream().mapToInt(row -> row.getTableCells().size()).max().orElse(1);
        StringBuilder lines = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = new ArrayList<>();
            for (XWPFTableCell cell : rows.get(r).getTableCells()) {
                cells.add(cell(cell, words));
            }
            while (cells.size() < columns) {
                cells.add("");
                lost.add(
                        "a table behind paragraph " + number,
                        "a row has fewer cells than others; empty ones were added");
            }
            lines.append("| ").append(String.join(" | ", cells)).append(" |\n");
            if (r == 0) {
                lines.append("|").append("---|".repeat(columns)).append('\n');
                if (!rows.get(0).isRepeatHeader()) {
                    lost.add("a table behind paragraph " + number, "its first row became its head");
                }
            }
        }
        unit(words.toString());
        blocks.add(lines.toString().stripTrailing());
    }

    private String cell(XWPFTableCell cell, StringBuilder words) {
        List<String> paragraphs = new ArrayList<>();
        for (IBodyElement element : cell.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                Line line = runs.of(paragraph, number);
                words.append(' ').append(line.words());
                paragraphs.add(
                        line.markdown().replace("\\\n", " ").replace("\n", " ").strip());
            } else {
                lost.add(
                        "a table behind paragraph " + number,
                        "a table within a cell was left out: “" + text(element) + "”");
            }
        }
        var properties = cell.getCTTc().getTcPr();
        if (properties != null && (properties.isSetGridSpan() || properties.isSetVMerge())) {
            lost.add("a table behind paragraph " + number, "a cell over several rows or columns became one cell");
        }
        return String.join(" ", paragraphs).strip().replace("|", "\\|");
    }

    private static String text(IBodyElement element) {
        return element instanceof XWPFTable table ? table.getText().strip().replaceAll("\\s+", " ") : "";
    }

    /** A form field around paragraphs, such as a table of contents. */
    private void control(XWPFSDT control, List<String> blocks) {
        String text = control.getContent().getText().strip();
        if (text.isEmpty()) {
            return;
        }
        lost.add(
                number,
                "a table of contents or a form field was left out: “"
                        + (text.length() > 80 ? text.substring(0, 79) + "…" : text).replaceAll("\\s+", " ") + "”");
    }
}
