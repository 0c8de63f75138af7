package org.incipit.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.incipit.align.MovedAway;
import org.incipit.model.Body;
import org.incipit.model.Catalog;
import org.incipit.model.DocumentSource;
import org.incipit.model.Edition.Folders;
import org.incipit.model.PageSource;
import org.incipit.model.StaticFile;
import org.incipit.model.Theme;
import org.incipit.read.Sources;
import org.incipit.source.Digest;

/**
 * What a document is made from: its own files, and of the edition all but the texts of the others. Where two documents are made
 * from the same, so is what is made.
 */
final class Inputs {

    /** Texts, which the catalog has. */
    private static final Pattern TEXTS = Pattern.compile("documents/[^/]+/(text\\.md|witness\\.txt)|pages/.+");

    /** Of a run that no other follows: nobody asks what anything was made from. */
    static final Inputs UNASKED = new Inputs("", List.of(), List.of(), MovedAway.none(), source -> "");

    private final String shared;
    private final List<DocumentSource> documents;
    private final List<PageSource> pages;
    private final MovedAway moved;
    private final Function<DocumentSource, String> texts;
    private String whole = "";

    private Inputs(
            String shared,
            List<DocumentSource> documents,
            List<PageSource> pages,
            MovedAway moved,
            Function<DocumentSource, String> texts) {
        this.shared = shared;
        this.documents = documents;
        this.pages = pages;
        this.moved = moved;
        this.texts = texts;
    }

    /** A digest of all files of an edition but its texts and what is copied through, as far as they lie in the usual folders. */
    static String around(Path content) {
        StringBuilder all = new StringBuilder();
        Sources sources = Sources.of(content, Folders.USUAL.statics()).value();
        for (String path : sources.paths()) {
            if (!TEXTS.matcher(path).matches()) {
                all.append(path)
                        .append('\n')
                        .append(sources.read(path).value().map(Digest::of).orElse(""))
                        .append('\n');
            }
        }
        return digest(all.toString());
    }

    /** A digest of what an edition brings for the look of its pages. */
    static String look(Theme theme) {
        StringBuilder all = new StringBuilder();
        theme.templates().forEach((name, file) -> tell(name, file.text().getBytes(StandardCharsets.UTF_8), all));
        theme.assets().forEach((name, bytes) -> tell(name, bytes, all));
        theme.messages().forEach((name, file) -> tell(name, file.text().getBytes(StandardCharsets.UTF_8), all));
        return digest(all.toString());
    }

    private static void tell(String name, byte[] bytes, StringBuilder all) {
        all.append(name).append('\n').append(Digest.of(bytes)).append('\n');
    }

    /**
     * The inputs of a run.
     *
     * @param around of the content folder, taken before the catalog was read
     * @param before gives what {@link #before} finds in a document
     * @param texts gives what {@link #texts} finds in it
     */
    static Inputs of(
            String around,
            Catalog catalog,
            MovedAway moved,
            Function<DocumentSource, String> before,
            Function<DocumentSource, String> texts) {
        StringBuilder all = new StringBuilder(around).append('\n');
        catalog.documents()
                .forEach(document -> all.append(document.slug())
                        .append('\n')
                        .append(before.apply(document))
                        .append(document.witness().isPresent())
                        .append('\n'));
        catalog.pages()
                .forEach(page -> all.append(page.path())
                        .append(page.aliases())
                        .append(page.order())
                        .append(page.title())
                        .append('\n'));
        catalog.statics().stream()
                .map(StaticFile::path)
                .forEach(path -> all.append(path).append('\n'));
        return new Inputs(digest(all.toString()), catalog.documents(), catalog.pages(), moved, texts);
    }

    /** A digest of what stands before a text: front matter and title. */
    static String before(DocumentSource document) {
        Body body = document.body();
        return digest(body.file().text().substring(0, body.start()));
    }

    /** A digest of the texts of a document: its own and its witness's. */
    static String texts(DocumentSource document) {
        String witness =
                document.witness().map(its -> digest(its.file().text())).orElse("none");
        return digest(document.body().file().text()) + witness;
    }

    /** A digest of all that a document is made from. */
    String of(DocumentSource source) {
        StringBuilder all = new StringBuilder(shared);
        all.append('\n').append(source.slug()).append('\n').append(texts.apply(source));
        moved.from(source.slug())
                .forEach((id, away) -> all.append('\n')
                        .append(id)
                        .append(' ')
                        .append(away.target())
                        .append(' ')
                        .append(away.where().file().name())
                        .append(' ')
                        .append(away.where().start()));
        return digest(all.toString());
    }

    /** A digest of all that a page of the edition's own is made from. */
    String of(PageSource page) {
        return digest(
                shared + "\n" + page.path() + "\n" + digest(page.body().file().text()));
    }

    /** A digest of all that a page over all documents is made from, where the texts tell it so much. */
    String of(String told) {
        return digest(shared + "\n" + told);
    }

    /** A digest of all that the edition is made from but what is copied through. */
    synchronized String whole() {
        if (whole.isEmpty()) {
            StringBuilder all = new StringBuilder(shared);
            documents.forEach(document -> all.append('\n').append(of(document)));
            pages.forEach(page -> all.append('\n').append(of(page)));
            whole = digest(all.toString());
        }
        return whole;
    }

    /** The digest of all but the texts; what is made of documents as they were released is made from nothing else. */
    String shared() {
        return shared;
    }

    private static String digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
