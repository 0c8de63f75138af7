package org.incipit.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the edition tells over all its documents.
 *
 * @param documents what each document told, by date and slug
 * @param begin the document a new reader is sent to: the one that is named, else the first; empty where there is none
 * @param indexes every kind that has entries, entries in the order of the alphabet
 * @param events by date
 * @param finding what helps to find things
 */
public record Concordances(
        List<Contribution> documents,
        Optional<Contribution> begin,
        Map<EntryKind, List<EntryPage>> indexes,
        List<EventPage> events,
        Finding finding) {

    /** Whether anything was released yet. */
    public boolean released() {
        return documents.stream()
                .anyMatch(document -> !document.history().versions().isEmpty());
    }
}
