package org.incipit.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A file of the site that may be too large to be held: it is written piece by piece, once.
 *
 * @param path where it goes in the site, relative, with {@code /} between folders
 */
public record StreamedFile(String path, Content content) {

    /** Makes it for nobody: what cannot be read for it is found. */
    public void readThrough() {
        try {
            content.writeTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
