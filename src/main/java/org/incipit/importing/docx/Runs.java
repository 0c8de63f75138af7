package org.incipit.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.incipit.importing.Markdown;

/** Makes lines of Markdown of the runs of a paragraph. */
final class Runs {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A stretch of words that are set alike. */
    private record Stretch(String markdown, String words, boolean bold, boolean italic, boolean struck, String link) {

        boolean isSetLike(Stretch other) {
            return bold == other.bold && italic == other.italic && struck == other.struck && link.equals(other.link);
        }

        Stretch with(Stretch next) {
            return new Stretch(markdown + next.markdown, words + next.words, bold, italic, struck, link);
        }
    }

    private final XWPFDocument document;
    private final Pages pages;
    private final Lost lost;
    private final List<String> definitions = new ArrayList<>();
    private boolean inNote;

    Runs(XWPFDocument document, Pages pages, Lost lost) {
        this.document = document;
        this.pages = pages;
        this.lost = lost;
    }

    /** Notes that were met, to be written behind the text. */
    List<String> definitions() {
        return definitions;
    }

    /**
     * A paragraph.
     *
     * @param number which one of the file it is, from 1
     */
    Line of(XWPFParagraph paragraph, int number) {
        tellTracked(paragraph, number);
        List<Stretch> stretches = new ArrayList<>();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run) {
                stretch(run, number).forEach(next -> {
                    int last = stretches.size() - 1;
                    if (last >= 0 && stretches.get(last).isSetLike(next)) {
                        stretches.set(last, stretches.get(last).with(next));
                    } else {
                        stretches.add(next);
                    }
                });
            } else {
                lost.add(number, "a form field in a line was left out");
            }
        }
        StringBuilder markdown = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < stretches.size(); i++) {
            String next = i + 1 < stretches.size() ? stretches.get(i + 1).words() : "";
            markdown.append(written(stretches.get(i), markdown, next, number));
            words.append(stretches.get(i).words());
        }
        return new Line(markdown.toString(), words.toString());
    }

    private String written(Stretch stretch, StringBuilder before, String next, int number) {
        String text = stretch.markdown();
        String mark = (stretch.struck() ? "~~" : "") + (stretch.bold() ? "**" : "") + (stretch.italic() ? "*" : "");
        String words = stretch.words().strip();
        if (!mark.isEmpty() && !words.isEmpty()) {
            boolean behind = before.length() > 0
                    && Character.isLetterOrDigit(before.charAt(before.length() - 1))
                    && text.equals(text.stripLeading());
            boolean front =
                    !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0)) && text.equals(text.stripTrailing());
            boolean runsOn = (behind && !Character.isLetterOrDigit(words.charAt(0)))
                    || (front && !Character.isLetterOrDigit(words.charAt(words.length() - 1)));
            if (runsOn) {
                lost.add(number, "emphasis that ends within a word beside a sign was left out");
            } else {
                text = Markdown.within(
                        mark, text, new StringBuilder(mark).reverse().toString());
            }
        }
        return stretch.link().isEmpty() ? text : Markdown.link(text, stretch.link());
    }

    private List<Stretch> stretch(XWPFRun run, int number) {
        StringBuilder markdown = new StringBuilder();
        StringBuilder words = new StringBuilder();
        List<String> calls = new ArrayList<>();
        try (XmlCursor cursor = run.getCTR().newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                child(cursor, number, markdown, words, calls);
            }
        }
        tellFormat(run, number);
        List<Stretch> stretches = new ArrayList<>();
        if (markdown.length() > 0) {
            stretches.add(new Stretch(
                    markdown.toString(),
                    words.toString(),
                    run.isBold(),
                    run.isItalic(),
                    run.isStrikeThrough() || run.isDoubleStrikeThrough(),
                    link(run, number)));
        }
        calls.forEach(call -> stretches.add(new Stretch(call, "", false, false, false, "")));
        return stretches;
    }

    private void child(XmlCursor cursor, int number, StringBuilder markdown, StringBuilder words, List<String> calls) {
        if (!WORD.equals(cursor.getName().getNamespaceURI())) {
            if (!cursor.getName().getLocalPart().equals("AlternateContent")) {
                return;
            }
            lost.add(number, "a drawing or a text box was left out" + said(cursor.getTextValue()));
            return;
        }
        switch (cursor.getName().getLocalPart()) {
            case "t" -> {
                String text = cursor.getTextValue();
                markdown.append(Markdown.text(text));
                words.append(text);
            }
            case "tab" -> {
                markdown.append(' ');
                words.append(' ');
            }
            case "noBreakHyphen" -> {
                markdown.append('\u2011');
                words.append('\u2011');
            }
            case "br", "cr" -> {
                String type = attribute(cursor, "type");
                if (type.equals("page")) {
                    markdown.append(pages.mark(number));
                } else if (!type.equals("column")) {
                    markdown.append("\\\n");
                    words.append(' ');
                }
            }
            case "footnoteReference" ->
                note(attribute(cursor, "id"), true, number).ifPresent(calls::add);
            case "endnoteReference" ->
                note(attribute(cursor, "id"), false, number).ifPresent(calls::add);
            case "drawing", "pict", "object" ->
                lost.add(number, "a picture or an object was left out" + said(cursor.getTextValue()));
            case "sym" -> lost.add(number, "a sign of a font of signs was left out");
            default -> {}
        }
    }

    private static String said(String text) {
        return text.isBlank() ? "" : ": “" + text.strip().replaceAll("\\s+", " ") + "”";
    }

    private static String attribute(XmlCursor cursor, String name) {
        String value = cursor.getAttributeText(new javax.xml.namespace.QName(WORD, name));
        return value == null ? "" : value;
    }

    private Optional<String> note(String id, boolean foot, int number) {
        if (inNote || !id.matches("\\d{1,9}")) {
            lost.add(number, "a note within a note was left out");
            return Optional.empty();
        }
        int key = Integer.parseInt(id);
        XWPFAbstractFootnoteEndnote note = foot ? document.getFootnoteByID(key) : document.getEndnoteByID(key);
        if (note == null) {
            lost.add(number, "a note that the file does not have");
            return Optional.empty();
        }
        String name = (foot ? "f" : "e") + key;
        List<String> blocks = new ArrayList<>();
        inNote = true;
        for (XWPFParagraph paragraph : note.getParagraphs()) {
            String text = of(paragraph, number).markdown().strip();
            if (!text.isEmpty()) {
                blocks.add(Markdown.paragraph(text));
            }
        }
        inNote = false;
        if (!note.getTables().isEmpty()) {
            lost.add(number, "a table in a note was left out");
        }
        if (blocks.isEmpty()) {
            lost.add(number, "a note without words was left out");
            return Optional.empty();
        }
        definitions.add(Markdown.hanging("[^" + name + "]: ", 4, Markdown.blocks(blocks)));
        return Optional.of("[^" + name + "]");
    }

    private String link(XWPFRun run, int number) {
        if (run instanceof XWPFHyperlinkRun linked) {
            XWPFHyperlink link = linked.getHyperlink(document);
            String target = link == null ? "" : link.getURL();
            if (target.matches("(?:https?://[^/\\s]+|mailto:[^\\s]+@).*")) {
                return target;
            }
            lost.add(number, "a link within the file; its words were kept");
        } else if (run instanceof XWPFFieldRun) {
            lost.add(number, "a field; its words were kept");
        }
        return "";
    }

    private void tellFormat(XWPFRun run, int number) {
        if (run.text().isBlank()) {
            return;
        }
        if (run.isSmallCaps() || run.isCapitalized()) {
            lost.add(number, "small capitals were left out");
        }
        if (run.getUnderline() != UnderlinePatterns.NONE && !(run instanceof XWPFHyperlinkRun)) {
            lost.add(number, "underlining was left out");
        }
        String raised = String.valueOf(run.getVerticalAlignment());
        if (raised.equals("superscript") || raised.equals("subscript")) {
            lost.add(number, "raised or lowered letters were set in the line");
        }
    }

    /** Tracked changes: what was put in is read, what was taken out is not. */
    private void tellTracked(XWPFParagraph paragraph, int number) {
        for (XmlObject inserted : paragraph.getCTP().getInsList()) {
            lost.add(number, "a tracked insertion was read as text" + said(text(inserted)));
        }
        for (XmlObject deleted : paragraph.getCTP().getDelList()) {
            lost.add(number, "a tracked deletion was left out" + said(text(deleted)));
        }
    }

    private static String text(XmlObject object) {
        try (XmlCursor cursor = object.newCursor()) {
            return cursor.getTextValue();
        }
    }
}
