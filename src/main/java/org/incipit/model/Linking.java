package org.incipit.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one page of the site can be linked at, and what it links to.
 *
 * @param address the page
 * @param anchors ids in it that a link may point at, in no order
 * @param links to be checked when all pages are known
 * @param named the entries that it names, in no order
 */
public record Linking(String address, Set<String> anchors, List<OutgoingLink> links, Set<EntryRef> named) {

    /** Ids of a document, most of which other documents have, too: each is held once. */
    public static Set<String> shared(Collection<String> ids) {
        return ids.stream().map(String::intern).collect(Collectors.toUnmodifiableSet());
    }
}
