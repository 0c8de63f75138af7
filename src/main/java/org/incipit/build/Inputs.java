package org.incipit.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
 * What a document is made from, as a digest: its own files, and of the edition all but the texts of the others. Where two
 * digests are the same, so is what is made.
 */
final class Inputs {

    /** Texts, which the catalog has. */
    private static final Pattern TEXTS = Pattern.compile("documents/[^/]+/(text\\.md|witness\\.txt)|pages/.+");

    private final String shared;

    private Inputs(String shared) {
        this.shared = shared;
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
     */
    static Inputs of(String around, Catalog catalog, MovedAway moved) {
        StringBuilder all = new StringBuilder(around).append('\n');
        catalog.documents()
                .forEach(document -> all.append(document.slug())
                        .append('\n')
                        .append(before(document.body()))
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
        return new Inputs(digest(all.append(moved.targets()).toString()));
    }

    /** What stands before a text: front matter and title. */
    private static String before(Body body) {
        return body.file().text().substring(0, body.start()) + '\0';
    }

    /** The digest of all that a document is made from. */
    String of(DocumentSource source) {
        return digest(shared
                + source.body().file().text()
                + '\0'
                + source.witness().map(witness -> witness.file().text()).orElse(""));
    }

    /** The digest of all that a document is made from as it was released: its own texts of today are none of it. */
    String ofPast() {
        return shared;
    }

    private static String digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
