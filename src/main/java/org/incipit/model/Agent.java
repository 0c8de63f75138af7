package org.incipit.model;

import java.util.Optional;

/**
 * Someone responsible for a document: its author, recipient or translator.
 *
 * @param name as shown
 * @param entry the entry of that person or organization; empty where it is only named
 */
public record Agent(String name, Optional<EntryRef> entry) {}
