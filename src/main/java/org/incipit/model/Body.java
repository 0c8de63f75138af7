package org.incipit.model;

import org.incipit.source.SourceFile;

/**
 * The Markdown of a file, behind its front matter.
 *
 * @param file the whole file
 * @param start offset at which the body starts
 */
public record Body(SourceFile file, int start) {

    public String markdown() {
        return file.text().substring(start);
    }
}
