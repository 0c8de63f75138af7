package org.incipit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a content folder and a site's folder can serve together. */
final class Folders {

    private Folders() {}

    /** What is wrong with the content folder; empty where nothing is. */
    static Optional<String> problem(Path content) {
        if (Files.isDirectory(content)) {
            return Optional.empty();
        }
        return Optional.of("there is no folder '" + content + "' to read an edition from; name one with --content");
    }

    /** What is wrong with the two together; empty where nothing is. */
    static Optional<String> problem(Path content, Path site) {
        Optional<String> alone = problem(content);
        if (alone.isPresent()) {
            return alone;
        }
        Path from = real(content);
        Path to = real(site);
        if (from.startsWith(to) || to.startsWith(from)) {
            return Optional.of("'" + content + "' and '" + site
                    + "' lie one within the other; the site needs a folder of its own, name one with --site");
        }
        return Optional.empty();
    }

    /** A folder by its real path, as far as there is one. */
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path known = absolute; known != null; known = known.getParent()) {
            if (Files.exists(known)) {
                try {
                    return known.toRealPath()
                            .resolve(known.relativize(absolute))
                            .normalize();
                } catch (IOException e) {
                    return absolute;
                }
            }
        }
        return absolute;
    }
}
