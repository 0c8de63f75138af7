package org.incipit.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incipit.model.Release;
import org.incipit.model.Releases;
import org.incipit.model.TextState;
import org.incipit.source.Digest;

/**
 * Writes down a release: first the states of the documents, last the record of the edition, which makes it one. Files that are
 * there are never written over.
 */
public final class ReleaseWriter {

    /**
     * A document that is written down.
     *
     * @param text its {@code text.md}, byte for byte
     */
    public record Written(String slug, TextState state, byte[] text) {}

    private final Path content;

    /** Writes into a content folder. */
    public ReleaseWriter(Path content) {
        this.content = content;
    }

    /** Whether anything in the content was changed since a release. */
    public boolean changedSince(Releases.Entry entry) throws IOException {
        return !ContentDigest.of(content).equals(entry.content());
    }

    /**
     * Writes a release down.
     *
     * @param documents those whose text or ids changed
     * @param addresses every page of the site
     * @param before the releases so far
     * @return the files that were written, in that order
     */
    public List<Path> write(Release release, List<Written> documents, Set<String> addresses, Releases before)
            throws IOException {
        List<Path> files = new ArrayList<>();
        SortedMap<String, String> states = new TreeMap<>();
        for (Written document : documents) {
            Path folder = content.resolve("documents").resolve(document.slug()).resolve(ReleaseFolder.FOLDER);
            byte[] state = StateFormat.write(document.state(), Digest.of(document.text()))
                    .getBytes(StandardCharsets.UTF_8);
            files.add(write(folder.resolve(release.number() + ".md"), document.text()));
            files.add(write(folder.resolve(release.number() + ".txt"), state));
            states.put(document.slug(), Digest.of(state));
        }
        Set<String> fresh = new TreeSet<>(addresses);
        fresh.removeAll(before.addresses());
        String previous = before.entries().isEmpty()
                ? ""
                : before.entries().get(before.entries().size() - 1).digest();
        Releases.Entry entry = new Releases.Entry(release, ContentDigest.of(content), states, fresh, "");
        files.add(write(
                content.resolve(ReleaseFolder.FOLDER).resolve(release.number() + ".txt"),
                LogFormat.write(entry, previous).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, bytes);
        if (Files.exists(file)) {
            Files.delete(part);
            throw new IOException(file + " is there already");
        }
        return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
