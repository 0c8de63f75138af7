package org.incipit.model;

import org.incipit.source.SourceSpan;

/**
 * Markdown that stands as a value in a YAML file.
 *
 * @param markdown the text, as YAML gives it
 * @param where the value as written, from its first sign on
 */
public record Prose(String markdown, SourceSpan where) {

    public boolean isEmpty() {
        return markdown.isBlank();
    }
}
