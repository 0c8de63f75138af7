package org.incipit.model;

import java.util.List;

/**
 * What is known of an edition before a text is opened.
 *
 * @param documents by slug
 * @param pages by their place in the menu, then slug
 * @param statics by path
 * @param releases what was published so far
 * @param styles citation styles that the edition brings along, by id
 */
public record Catalog(
        Edition edition,
        Authority authority,
        List<DocumentSource> documents,
        List<PageSource> pages,
        List<StaticFile> statics,
        Releases releases,
        List<CitationStyle> styles) {}
