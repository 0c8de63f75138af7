package org.incipit.render;

import java.nio.charset.StandardCharsets;
import org.incipit.source.Digest;

/**
 * A file of the site, made and not yet written.
 *
 * @param path where it goes in the site, relative, with {@code /} between folders
 * @param content its bytes
 */
public record OutputFile(String path, byte[] content) {

    /** SHA-256 of its bytes, in lower-case hexadecimal. */
    public String digest() {
        return Digest.of(content);
    }

    /** A text file in UTF-8. */
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text file that was written in UTF-8. */
    public static OutputFile text(String path, Utf8 text) {
        return new OutputFile(path, text.bytes());
    }
}
