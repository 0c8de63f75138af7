package org.incipit.render.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.incipit.model.Catalog;
import org.incipit.model.Cited;
import org.incipit.model.Document;
import org.incipit.model.Form;
import org.incipit.model.Messages;
import org.incipit.model.PageMarks;
import org.incipit.render.Archive;
import org.incipit.render.OutputFile;

/** Renders a document as an EPUB file. May be used by several threads. */
public final class EpubRenderer {

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private static final String STYLE = """
            body { margin: 5%; line-height: 1.45; }
            h1, h2, h3 { line-height: 1.2; text-align: left; hyphens: none; }
            .number { font-size: 0.75em; color: #666; }
            .call { font-size: 0.75em; vertical-align: super; line-height: 0; }
            .line { margin: 0; padding-left: 2em; text-indent: -2em; }
            .right { text-align: right; }
            .center { text-align: center; }
            .closer { text-align: right; }
            aside { margin-top: 0.5em; font-size: 0.9em; }
            """;

    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9.-]");

    private final Catalog catalog;
    private final Messages say;

    public EpubRenderer(Catalog catalog, Messages say) {
        this.catalog = catalog;
        this.say = say;
    }

    /** A document as a book. */
    public OutputFile document(Document document, Cited cited) {
        List<String> pages = PageMarks.of(document);
        EpubContext context = new EpubContext(
                document, catalog.edition().baseUrl(), catalog.edition().language(), say);
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try (Archive archive = new Archive(book)) {
            archive.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.UTF_8));
            archive.add("META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8));
            archive.add(
                    "book/package.opf", EpubPackage.of(cited.reference(), catalog.edition(), !pages.isEmpty(), say));
            archive.add("book/nav.xhtml", EpubNavigation.of(context, pages));
            archive.add("book/text.xhtml", EpubText.of(context, cited));
            archive.add("book/style.css", STYLE.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OutputFile(Form.EPUB.address(document.slug()), book.toByteArray());
    }

    /** The id of the place where a page of the source begins; other signs than XML's names have stand by their number in it. */
    static String pageId(String page) {
        return "page-"
                + NO_NAME.matcher(page)
                        .replaceAll(
                                sign -> "_" + Integer.toHexString(sign.group().codePointAt(0)) + "_");
    }
}
