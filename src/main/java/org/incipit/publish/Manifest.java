package org.incipit.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.problem.Code;
import org.incipit.source.Digest;

/**
 * Which files of a folder Incipit wrote, with the digest of each. The format is what {@code sha256sum} writes and checks,
 * so that anybody can prove a copy: {@code cd site && sha256sum -c .incipit/manifest}.
 */
final class Manifest {

    private static final String GAP = "  ";
    private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{64})" + GAP + "(.+)");

    private final SortedMap<String, String> digests;

    /** Digests, lower-case hexadecimal, by path. */
    Manifest(Map<String, String> digests) {
        this.digests = new TreeMap<>(digests);
    }

    /**
     * Reads a manifest; a file that is not there is an empty one.
     *
     * @throws Refusal where it lists anything but files of the site (E0711): what it names would be removed
     */
    static Manifest read(Path file) throws IOException, Refusal {
        Map<String, String> digests = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : lines(file)) {
                Matcher entry = ENTRY.matcher(line);
                if (!entry.matches() || !isOfSite(entry.group(2))) {
                    throw foreign(file);
                }
                digests.put(entry.group(2), entry.group(1));
            }
        }
        return new Manifest(digests);
    }

    private static List<String> lines(Path file) throws IOException, Refusal {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw foreign(file);
        }
    }

    private static boolean isOfSite(String path) {
        return Arrays.stream(path.split("/", -1))
                .noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }

    private static Refusal foreign(Path file) {
        return new Refusal(
                Code.E0711,
                "'" + SiteFolder.OWN + "/" + file.getFileName() + "' lists something that Incipit did not publish",
                "put that file back from a copy of the site, or empty the folder of the site, and build again");
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

    /** All that this one or the other lists; where both do, with the digest of the other. */
    Manifest with(Manifest other) {
        Map<String, String> both = new TreeMap<>(digests);
        both.putAll(other.digests);
        return new Manifest(both);
    }
}
