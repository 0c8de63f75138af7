package org.incipit.model;

import org.incipit.source.SourceSpan;

/**
 * A link that leaves the page it stands in but not the site.
 *
 * @param target what it points at, as the site names it: {@code about.html}, {@code slug.html#p12}
 * @param where the link
 */
public record OutgoingLink(String target, SourceSpan where) {}
