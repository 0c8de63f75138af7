package org.incipit.render;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of the site that may be too large to be held: it is written piece by piece, once.
 *
 * @param path where it goes in the site, relative, with {@code /} between folders
 */
public record StreamedFile(String path, Content content) {

    /** What stands in it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
