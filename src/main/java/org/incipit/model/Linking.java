package org.incipit.model;

import java.util.List;
import java.util.Set;

/**
 * What one page of the site can be linked at, and what it links to.
 *
 * @param address the page
 * @param anchors ids in it that a link may point at
 * @param links to be checked when all pages are known
 * @param named the entries that it names
 */
public record Linking(String address, Set<String> anchors, List<OutgoingLink> links, Set<EntryRef> named) {}
