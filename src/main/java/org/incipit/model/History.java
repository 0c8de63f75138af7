package org.incipit.model;

import java.util.List;
import java.util.Optional;

/**
 * What was released of a document, and changed from release to release.
 *
 * @param versions the releases that wrote it down, the first one first
 * @param revisions what was changed in its wording, the latest change first; those that changed no word are left out
 */
public record History(List<Release> versions, List<Revision> revisions) {

    /** Of a document that was never released. */
    public static final History NONE = new History(List.of(), List.of());

    public History {
        versions = List.copyOf(versions);
        revisions = List.copyOf(revisions);
    }

    /** The release whose text the document has, or had before it was changed; empty where there was none. */
    public Optional<Release> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** What was changed since; empty where nothing was. */
    public Optional<Revision> unreleased() {
        return revisions.stream()
                .filter(revision -> revision.release().isEmpty())
                .findFirst();
    }
}
