package org.incipit.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incipit.source.Digest;

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

    /** Whether a file stands there and has the bytes that are listed for a path. */
    boolean isOf(String path, Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Digest.of(Files.readAllBytes(file)).equals(digests.get(path));
    }

    /** Whether a file is listed that would stand in a folder of this path, or be the folder that this path leads through. */
    boolean hasBelowOrAbove(String path) {
        String folder = path + "/";
        SortedMap<String, String> behind = digests.tailMap(folder);
        if (!behind.isEmpty() && behind.firstKey().startsWith(folder)) {
            return true;
        }
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (digests.containsKey(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** All that this one or the other lists; where both do, with the digest of the other. */
    Manifest with(Manifest other) {
        Map<String, String> both = new TreeMap<>(digests);
        both.putAll(other.digests);
        return new Manifest(both);
    }
}
