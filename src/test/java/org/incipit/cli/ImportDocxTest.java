package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.incipit.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** DOCX files that become documents. */
class ImportDocxTest {

    @TempDir
    Path folder;

    private XWPFDocument docx;

    @BeforeEach
    void anEmptyDocx() {
        docx = new XWPFDocument();
        XWPFStyles styles = docx.createStyles();
        for (String name : new String[] {"Title", "heading 1", "heading 2", "Quote"}) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(name.replace(" ", ""));
            style.addNewName().setVal(name);
            style.setType(STStyleType.PARAGRAPH);
            styles.addStyle(new XWPFStyle(style));
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        run(paragraph, text);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    private Run imported(String... options) throws IOException {
        Path file = folder.resolve("Minutes of 1931.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            docx.write(out);
        }
        return imported(file, options);
    }

    private Run imported(Path file, String... options) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "import",
                                file.toString(),
                                "--into",
                                folder.resolve("content").toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve("content/documents/minutes-of-1931/" + name));
    }

    private String text() throws IOException {
        String all = file("text.md");
        return all.substring(all.indexOf("\n---\n") + 5).strip();
    }

    private String lost() throws IOException {
        String report = file("import-report.md");
        return report.substring(report.indexOf("## Not carried over"));
    }

    private void assertBuilds() {
        Run built = Run.of(
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--site",
                folder.resolve("site").toString());
        assertEquals("", built.err());
        assertEquals(0, built.code());
    }

    @Test
    void headingsEmphasisAndLinesAreCarriedOver() throws IOException {
        paragraph("Title", "The minutes");
        paragraph("heading1", "First day");
        XWPFParagraph first = paragraph("", "All were ");
        run(first, "very ").setItalic(true);
        run(first, "late").setItalic(true);
        run(first, ", and ");
        run(first, "cold").setBold(true);
        run(first, " & * [sic] ");
        run(first, "out").setStrikeThrough(true);
        first.createRun().addBreak();
        run(first, "# no heading");
        paragraph("heading2", "Later");
        paragraph("Quote", "Somebody else's words.");

        Run run = imported();

        assertEquals("", run.err());
        assertEquals("""
                ## First day

                All were *very late*, and **cold** & \\* \\[sic\\] ~~out~~\\
                \\# no heading

                ### Later

                > Somebody else's words.""", text());
        assertTrue(file("text.md").contains("title: The minutes\n"), file("text.md"));
        assertTrue(file("text.md").contains("headings: original\n"));
        assertBuilds();
    }

    @Test
    void notesAtTheFootAndAtTheEndAreCarriedOver() throws IOException {
        XWPFParagraph first = paragraph("", "A word");
        var foot = docx.createFootnote();
        run(foot.createParagraph(), "At the ").setItalic(true);
        run(foot.createParagraph(), "Second.");
        first.addFootnoteReference(foot);
        run(first, " and another");
        var end = docx.createEndnote();
        run(end.createParagraph(), "At the end.");
        first.addFootnoteReference(end);

        imported();

        String text = text();
        assertTrue(text.matches("(?s)A word\\[\\^f\\d+\\] and another\\[\\^e\\d+\\]\n.*"), text);
        assertTrue(text.matches("(?s).*\\[\\^f\\d+\\]: \\*At the\\*\\s+Second\\..*"), text);
        assertTrue(text.matches("(?s).*\\[\\^e\\d+\\]: At the end\\..*"), text);
        assertBuilds();
    }

    @Test
    void tablesAreCarriedOver() throws IOException {
        paragraph("", "A table:");
        XWPFTable table = docx.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Fish");
        table.getRow(0).getCell(1).setText("a | b");
        table.getRow(1).getCell(0).setText("3");
        table.getRow(1).getCell(1).setText("4");

        Run run = imported();

        assertTrue(text().endsWith("| Fish | a \\| b |\n|---|---|\n| 3 | 4 |"), text());
        assertTrue(run.err().contains("its first row became its head"), run.err());
        assertBuilds();
    }

    @Test
    void listsAreCarriedOver() throws IOException {
        var numbering = docx.createNumbering();
        var list = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.BULLET);
        BigInteger id =
                numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
        paragraph("", "There were:");
        paragraph("", "a net").setNumID(id);
        paragraph("", "two hooks").setNumID(id);

        imported();

        assertEquals("There were:\n\n- a net\n- two hooks", text());
        assertBuilds();
    }

    @Test
    void pagesAreCountedWhereTheFirstOneIsKnown() throws IOException {
        XWPFParagraph first = paragraph("", "The first page ");
        first.createRun().addBreak(BreakType.PAGE);
        run(first, "and the second.");
        docx.createParagraph().createRun().addBreak(BreakType.PAGE);
        paragraph("", "The third.");
        paragraph("", "The fourth.").setPageBreak(true);

        Run run = imported("--first-page", "12");

        assertEquals("", run.err());
        assertEquals(
                "The first page [](page:13)and the second.\n\n[](page:14)The third.\n\n[](page:15)The fourth.", text());
        assertBuilds();
    }

    @Test
    void whatCannotBeCarriedOverIsListedWithItsPlace() throws Exception {
        paragraph("", "The first.");
        XWPFParagraph second = paragraph("", "The second, ");
        run(second, "Small").setSmallCaps(true);
        run(second, "2").setSubscript(org.apache.poi.xwpf.usermodel.VerticalAlign.SUPERSCRIPT);
        second.createRun().addBreak(BreakType.PAGE);
        second.createRun()
                .addPicture(
                        new ByteArrayInputStream(new byte[] {1, 2, 3}),
                        Document.PICTURE_TYPE_PNG,
                        "a.png",
                        Units.toEMU(10),
                        Units.toEMU(10));
        run(docx.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "A running head");
        var comment = docx.createComments().createComment(BigInteger.ONE);
        comment.setAuthor("A. Reader");
        run(comment.createParagraph(), "Is that so?");
        var deleted = second.getCTP().addNewDel();
        deleted.addNewR().addNewDelText().setStringValue("struck by a reviewer");

        Run run = imported();

        String lost = lost();
        for (String what : new String[] {
            "- paragraph 2: small capitals were left out",
            "- paragraph 2: raised or lowered letters were set in the line",
            "- paragraph 2: the end of a page",
            "- paragraph 2: a picture or an object was left out",
            "- paragraph 2: a tracked deletion was left out: “struck by a reviewer”",
            "- page header: left out: “A running head”",
            "- comment by A. Reader: a comment was left out: “Is that so?”"
        }) {
            assertTrue(lost.contains(what), what + " in " + lost);
        }
        assertEquals(0, run.code());
        assertTrue(run.err().contains("warning W0911"), run.err());
        assertBuilds();
    }

    @Test
    void wordsOfATrackedInsertionAreRead() throws IOException {
        XWPFParagraph first = paragraph("", "Before ");
        first.getCTP().addNewIns().addNewR().addNewT().setStringValue("inserted");

        imported();

        assertEquals("Before inserted", text());
        assertTrue(lost().contains("a tracked insertion was read as text: “inserted”"), lost());
    }

    @Test
    void anArchiveThatWouldFillTheMemoryIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }

        Run run = imported(bomb);

        assertEquals(1, run.code());
        assertTrue(run.err().contains("error E0906: this file unpacks to far more than a text has"), run.err());
        assertFalse(Files.exists(folder.resolve("content")));
    }

    @Test
    void xmlWithADocumentTypeIsRefused() throws IOException {
        Path file = folder.resolve("laughs.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"lol\">]><a>&b;</a>"
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertTrue(imported(file).err().contains("error E0905"), imported(file).err());
    }

    @Test
    void whatIsNoDocxIsToldAsSuch() throws IOException {
        Path file = Files.writeString(folder.resolve("old.docx"), "PK\u0003\u0004 not really");

        assertTrue(
                imported(file).err().contains("error E0903: this is no DOCX"),
                imported(file).err());
        assertEquals(0, Golden.texts(folder.resolve("content")).size());
    }
}
