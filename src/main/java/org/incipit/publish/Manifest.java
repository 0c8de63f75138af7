package org.incipit.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which files of a folder Incipit wrote, with the digest of each. The format is what {@code sha256sum} writes and checks,
 * so that anybody can prove a copy: {@code cd site && sha256sum -c .incipit/manifest}.
 */
final class Manifest {

    private static final String GAP = "  ";
    private static final int DIGEST_LENGTH = 64;

    private final SortedMap<String, String> digests;

    /** Digests, lower-case hexadecimal, by path. */
    Manifest(Map<String, String> digests) {
        this.digests = new TreeMap<>(digests);
    }

    /** Reads a manifest; a file that is not there is an empty one, and a line that is no entry is passed over. */
    static Manifest read(Path file) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (line.length() > DIGEST_LENGTH + GAP.length() && line.startsWith(GAP, DIGEST_LENGTH)) {
                    digests.put(line.substring(DIGEST_LENGTH + GAP.length()), line.substring(0, DIGEST_LENGTH));
                }
            }
        }
        return new Manifest(digests);
    }

    byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        digests.forEach(
                (path, digest) -> lines.append(digest).append(GAP).append(path).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Digests by path, in the order of the paths. */
    SortedMap<String, String> digests() {
        return digests;
    }

    boolean has(String path) {
        return digests.containsKey(path);
    }
}
