package org.incipit.model;

import java.util.List;
import java.util.Optional;

/**
 * What one release changed in the wording of a document.
 *
 * @param release empty where it was not released yet
 * @param corrections in reading order
 */
public record Revision(Optional<Release> release, List<Correction> corrections) {

    public Revision {
        corrections = List.copyOf(corrections);
    }
}
