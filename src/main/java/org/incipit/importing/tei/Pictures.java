package org.incipit.importing.tei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Pictures that lie beside a source and are shown in it. */
final class Pictures {

    private static final long LARGEST = 16L << 20;
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*\\.(?:png|jpe?g|gif|svg|webp)", Pattern.CASE_INSENSITIVE);

    private final Path source;
    private final Map<String, byte[]> files = new TreeMap<>();

    Pictures(Path source) {
        this.source = source;
    }

    /** Whether a picture is there; it is then taken along. */
    boolean take(String name) {
        Path path = source.resolveSibling(name);
        try {
            if (NAME.matcher(name).matches() && Files.isRegularFile(path) && Files.size(path) <= LARGEST) {
                files.put(name, Files.readAllBytes(path));
                return true;
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }

    /** Those that were taken along, by their names. */
    Map<String, byte[]> files() {
        return files;
    }
}
