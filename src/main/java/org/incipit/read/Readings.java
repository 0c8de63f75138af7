package org.incipit.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.incipit.model.DocumentSource;
import org.incipit.problem.Outcome;

/**
 * The documents that earlier runs read. One is not read again, and is the same value, as long as the bytes of its files are the
 * same and nothing around it was changed. May be used by several threads, for one run at a time.
 */
public final class Readings {

    private record Known(String files, Outcome<Optional<DocumentSource>> read) {}

    private final Map<String, Known> documents = new ConcurrentHashMap<>();
    private String around = "";

    /**
     * Begins a run.
     *
     * @param digest of all that documents are read by: settings and authority files
     */
    public void begin(String digest) {
        if (!digest.equals(around)) {
            documents.clear();
            around = digest;
        }
    }

    /**
     * A document, as it was read before or as it is read now.
     *
     * @param files gives a digest of its files; empty where they cannot be read
     */
    Outcome<Optional<DocumentSource>> document(
            String slug, Supplier<Optional<String>> files, Supplier<Outcome<Optional<DocumentSource>>> reader) {
        Optional<String> before = files.get();
        Known known = documents.get(slug);
        if (known != null && before.filter(known.files()::equals).isPresent()) {
            return known.read();
        }
        Outcome<Optional<DocumentSource>> read = reader.get();
        if (before.isPresent() && before.equals(files.get())) {
            documents.put(slug, new Known(before.get(), read));
        } else {
            documents.remove(slug);
        }
        return read;
    }

    /** Forgets all documents. */
    public void forget() {
        documents.clear();
    }

    /** Forgets all documents but these. */
    void retain(Set<String> slugs) {
        documents.keySet().retainAll(slugs);
    }
}
