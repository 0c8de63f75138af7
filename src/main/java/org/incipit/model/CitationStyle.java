package org.incipit.model;

import org.incipit.source.SourceFile;

/**
 * A style of citing, in the Citation Style Language.
 *
 * @param id name of its file without the ending
 * @param file the style, an XML document
 */
public record CitationStyle(String id, SourceFile file) {}
