package org.incipit.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.incipit.align.MovedAway;
import org.incipit.model.Body;
import org.incipit.model.Catalog;
import org.incipit.model.DocumentSource;
import org.incipit.model.Edition.Folders;
import org.incipit.model.StaticFile;
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
    static final Inputs UNASKED = new Inputs("", MovedAway.none());

    private final String shared;
    private final MovedAway moved;

    private Inputs(String shared, MovedAway moved) {
        this.shared = shared;
        this.moved = moved;
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

    /**
     * The inputs of a run.
     *
     * @param around of the content folder, taken before the catalog was read
     * @param before gives what {@link #before} finds in a document
     */
    static Inputs of(String around, Catalog catalog, MovedAway moved, Function<DocumentSource, String> before) {
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
        return new Inputs(digest(all.toString()), moved);
    }

    /** A digest of what stands before a text: front matter and title. */
    static String before(Body body) {
        return digest(body.file().text().substring(0, body.start()));
    }

    /** All that a document is made from; equal only to that of a document that was not read anew, nor those that claim parts of it. */
    Object of(DocumentSource source) {
        return new OfDocument(shared, source, moved.from(source.slug()));
    }

    private record OfDocument(String shared, DocumentSource source, Map<String, MovedAway.Away> moved) {}

    /** The digest of all but the texts; what is made of documents as they were released is made from nothing else. */
    String shared() {
        return shared;
    }

    private static String digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
