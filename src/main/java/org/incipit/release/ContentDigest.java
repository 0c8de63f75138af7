package org.incipit.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incipit.source.Digest;

/** One digest for everything that editors write. */
final class ContentDigest {

    private ContentDigest() {}

    /** SHA-256 over paths and bytes of all files of a content folder but hidden ones and the records of releases. */
    static String of(Path content) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(content)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(path(content, file), file));
        }
        StringBuilder lines = new StringBuilder();
        for (var file : files.entrySet()) {
            if (!file.getKey().matches("(?:documents/[^/]+/)?releases/.*|(?:.*/)?\\.[^/]*(?:/.*)?")) {
                lines.append(Digest.of(Files.readAllBytes(file.getValue())))
                        .append("  ")
                        .append(file.getKey())
                        .append('\n');
            }
        }
        return Digest.of(lines.toString());
    }

    private static String path(Path content, Path file) {
        return content.relativize(file).toString().replace('\\', '/');
    }
}
