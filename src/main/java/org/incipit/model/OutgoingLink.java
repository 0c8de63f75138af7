package org.incipit.model;

import org.incipit.source.SourceSpan;

/**
 * A link that does not leave the site.
 *
 * @param target what it points at, by its path from the site's root: {@code about.html}, {@code slug.html#p12}
 * @param where the link
 */
public record OutgoingLink(String target, SourceSpan where) {}
