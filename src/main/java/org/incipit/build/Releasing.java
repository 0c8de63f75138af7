package org.incipit.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incipit.model.Addresses;
import org.incipit.model.Edtf;
import org.incipit.model.Release;
import org.incipit.model.ReleasedText;
import org.incipit.model.Releases;
import org.incipit.release.ReleaseWriter;
import org.incipit.release.ReleaseWriter.Written;

/** Makes a release: the one thing that writes into a content folder. */
public final class Releasing {

    /** What an editor says of a release; {@code responsible} are the edition's editors where it is empty. */
    public record Request(String message, Edtf date, List<String> responsible) {}

    private Releasing() {}

    /**
     * Checks the edition and writes its state down; nothing where it has errors or nothing was changed.
     *
     * @param dry whether to tell what would be done, and do nothing
     * @param strict whether a warning keeps the edition from being released, as an error does
     * @throws IOException where the content folder cannot be written
     */
    public static ReleaseResult release(Path content, Request request, boolean dry, boolean strict) throws IOException {
        Pipeline.Checked checked = Pipeline.checked(content);
        if (checked.catalog().isEmpty() || !checked.result().publishable(strict)) {
            return nothing(checked.result());
        }
        Releases before = checked.catalog().get().releases();
        ReleaseWriter writer = new ReleaseWriter(content);
        List<Recorded> documents = new ArrayList<>();
        for (Recorded document : checked.documents()) {
            if (document.changed() || !sameText(content, document)) {
                documents.add(document);
            }
        }
        documents.sort(Comparator.comparing(Recorded::slug));
        boolean changed = !documents.isEmpty()
                || before.entries().isEmpty()
                || writer.changedSince(before.entries().get(before.entries().size() - 1));
        if (!changed) {
            return nothing(checked.result());
        }
        List<String> responsible = request.responsible().isEmpty()
                ? checked.catalog().get().edition().editors()
                : request.responsible();
        Release release = new Release(before.next(), request.date(), request.message(), responsible);
        List<Path> files = dry ? List.of() : write(content, writer, release, documents, checked, before);
        return new ReleaseResult(
                checked.result().problems(), checked.result().silenced(), Optional.of(release), documents, files);
    }

    private static ReleaseResult nothing(Result checked) {
        return new ReleaseResult(checked.problems(), checked.silenced(), Optional.empty(), List.of(), List.of());
    }

    private static List<Path> write(
            Path content,
            ReleaseWriter writer,
            Release release,
            List<Recorded> documents,
            Pipeline.Checked checked,
            Releases before)
            throws IOException {
        List<Written> written = new ArrayList<>();
        for (Recorded document : documents) {
            written.add(new Written(document.slug(), document.now(), text(content, document.slug())));
        }
        Set<String> addresses = new TreeSet<>(checked.addresses());
        addresses.removeIf(address -> address.startsWith("assets/") || Addresses.isForVisitors(address));
        addresses.addAll(Set.of(Addresses.CORRECTIONS, Addresses.FEED, Addresses.RELEASES));
        documents.forEach(document -> addresses.add(Addresses.version(document.slug(), release.number())));
        return writer.write(release, written, addresses, before);
    }

    private static boolean sameText(Path content, Recorded document) throws IOException {
        ReleasedText last = document.released().get(document.released().size() - 1);
        return Arrays.equals(text(content, document.slug()), last.text().text().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] text(Path content, String slug) throws IOException {
        return Files.readAllBytes(content.resolve("documents").resolve(slug).resolve("text.md"));
    }
}
