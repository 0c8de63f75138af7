package org.incipit.importing.docx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.incipit.importing.Account;
import org.incipit.importing.Draft;
import org.incipit.importing.Slugs;
import org.incipit.importing.Wishes;
import org.incipit.importing.Yaml;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/** Makes a document of a DOCX. */
public final class Docx {

    private Docx() {}

    /**
     * Reads a DOCX.
     *
     * @param name its name without its folder
     * @param shown its name in problems
     * @return the document; empty, and told, where it cannot be read
     */
    public static Optional<Draft> read(String name, String shown, byte[] bytes, Wishes wishes, Problems problems) {
        SourceFile file = SourceFile.of(shown, "");
        switch (Container.of(bytes)) {
            case TOO_LARGE ->
                problems.add(
                        Code.E0906,
                        file.whole(),
                        "this file unpacks to far more than a text has",
                        "save it anew without pictures; if it came from a stranger, throw it away");
            case DOCUMENT_TYPE ->
                problems.add(
                        Code.E0905,
                        file.whole(),
                        "XML in this file has a document type of its own",
                        "no word processor writes that; open it in one you trust and save it anew");
            case NO_ARCHIVE, NO_TEXT ->
                problems.add(
                        Code.E0903,
                        file.whole(),
                        "this is no DOCX, or one that is damaged or has a password",
                        "open it in a word processor and save it as DOCX without a password");
            case FINE -> {
                return opened(name, file, bytes, wishes, problems);
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> opened(
            String name, SourceFile file, byte[] bytes, Wishes wishes, Problems problems) {
        try (XWPFDocument document = new XWPFDocument(Container.stream(bytes))) {
            return draft(name, file, document, wishes, problems);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            problems.add(
                    Code.E0903,
                    file.whole(),
                    "this DOCX cannot be read",
                    "open it in a word processor and save it anew as DOCX");
            return Optional.empty();
        }
    }

    private static Optional<Draft> draft(
            String name, SourceFile file, XWPFDocument document, Wishes wishes, Problems problems) {
        Account account = new Account();
        Lost lost = new Lost(file, account, problems);
        Body body = new Body(document, new Pages(wishes.firstPage(), lost), lost);
        String text = body.markdown();
        if (body.units().isEmpty()) {
            problems.add(Code.E0907, file.whole(), "this file has no words in it", "see that it is the right file");
            return Optional.empty();
        }
        Lost.inPackage(document, lost);
        lost.tell();
        account.made("`text.md`: " + body.units().size() + " paragraphs, items and tables, " + body.notes() + " notes");
        String title = wishes.title()
                .or(body::title)
                .or(() -> Optional.ofNullable(
                                document.getProperties().getCoreProperties().getTitle())
                        .filter(own -> !own.isBlank()))
                .orElse(Slugs.titleOfFile(name));
        Yaml front = new Yaml("")
                .put("title", title)
                .line("# What else is known; take the # away and fill in:")
                .line("# date: 1956-10-08")
                .line("# language: en")
                .line("# author: A name, or person:an-id-of-people.yaml")
                .put("headings", "original");
        Draft.Text made = new Draft.Text(
                wishes.slug().orElse(Slugs.ofFile(name)),
                "---\n" + front + "---\n\n" + text,
                Optional.empty(),
                body.units(),
                account);
        return Optional.of(new Draft(List.of(made), List.of(), Map.of(), Optional.empty(), List.of()));
    }
}
