package org.incipit.model;

import java.nio.file.Path;
import org.incipit.source.SourceFile;

/**
 * A file that is copied through as it is.
 *
 * @param path where it goes in the site, with {@code /} between folders
 * @param file where it lies
 */
public record StaticFile(String path, Path file) {

    /** The file as the place of a problem that concerns all of it. */
    public SourceFile source() {
        return SourceFile.of(file.toString().replace('\\', '/'), "");
    }
}
