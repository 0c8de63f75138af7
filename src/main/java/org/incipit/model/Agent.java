package org.incipit.model;

import java.util.Optional;
import org.incipit.source.SourceSpan;

/**
 * Someone responsible for a document: its author, recipient or translator.
 *
 * @param name as shown
 * @param entry the entry of that person or organization; empty where it is only named
 * @param where the value in the front matter
 */
public record Agent(String name, Optional<EntryRef> entry, SourceSpan where) {}
