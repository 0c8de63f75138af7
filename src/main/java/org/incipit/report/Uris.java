package org.incipit.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The names of files as other programs know them. */
final class Uris {

    private Uris() {}

    /** A path from a folder, with {@code /} between folders; absolute where the file lies outside of it. */
    static String path(String name, Path folder) {
        Path path = Path.of(name);
        Path shown = path.isAbsolute() && path.startsWith(folder) ? folder.relativize(path) : path;
        return shown.normalize().toString().replace('\\', '/');
    }

    /** The same as a reference by RFC 3986; relative where it can be. */
    static String reference(String name, Path folder) {
        String path = path(name, folder);
        if (Path.of(path).isAbsolute()) {
            return Path.of(path).toUri().toASCIIString();
        }
        try {
            boolean likeAScheme = path.split("/", 2)[0].indexOf(':') >= 0;
            return new URI(null, null, likeAScheme ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path can be quoted", e);
        }
    }
}
