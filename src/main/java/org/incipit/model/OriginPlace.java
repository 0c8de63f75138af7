package org.incipit.model;

import java.util.Optional;
import org.incipit.source.SourceSpan;

/**
 * Where a document was written: TEI {@code origPlace}.
 *
 * @param name as shown
 * @param entry the entry of that place; empty where it is only named
 * @param where it is said
 */
public record OriginPlace(String name, Optional<EntryRef> entry, SourceSpan where) {}
