package org.incipit.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The documents of an edition, put together by one thing that their descriptions say. */
public record DocumentList(By by, List<Group> groups) {

    /** What documents are listed by. */
    public enum By {
        DATE,
        AUTHOR,
        RECIPIENT,
        PLACE,
        TYPE;

        private boolean told(Metadata document) {
            return switch (this) {
                case DATE -> true;
                case AUTHOR -> !document.authors().isEmpty();
                case RECIPIENT -> !document.recipients().isEmpty();
                case PLACE -> document.place().isPresent();
                case TYPE -> document.type().isPresent();
            };
        }
    }

    /** What several documents can be listed by: their dates, and whatever else one of them says; nothing for a single one. */
    public static List<By> offered(Collection<DocumentSource> documents) {
        if (documents.size() < 2) {
            return List.of();
        }
        return Arrays.stream(By.values())
                .filter(by -> documents.stream().anyMatch(document -> by.told(document.metadata())))
                .toList();
    }

    /**
     * Documents that have it in common.
     *
     * @param heading what they have in common; empty for those that say nothing of it, which come last
     * @param entry its entry
     * @param documents in the order of the edition
     */
    public record Group(String heading, Optional<EntryRef> entry, List<Contribution> documents) {}
}
