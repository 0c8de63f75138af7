package org.incipit.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incipit.source.FileNames;

/**
 * Which paths are one path where capitals do not matter, or how letters and their marks are put together. Whether a site's
 * folder is of that kind is asked of the folder itself.
 */
final class Namesakes {

    private final SiteFolder folder;
    private final Manifest listed;

    /** Filled when it is first asked for: few builds need it. */
    private final SortedMap<String, List<String>> byKey = new TreeMap<>();

    /** Those among the paths that are listed. */
    Namesakes(SiteFolder folder, Manifest listed) {
        this.folder = folder;
        this.listed = listed;
    }

    /** Whether a path is listed, or the file that stands there is, by another spelling. */
    boolean has(String path) throws IOException {
        return listed.has(path) || of(path).isPresent();
    }

    /** A listed path that is spelled another way and at which the same file stands; empty where none is, or no file. */
    Optional<String> of(String path) throws IOException {
        for (String other : byKey().getOrDefault(FileNames.key(path), List.of())) {
            if (!other.equals(path) && isOneFile(path, other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a file is listed that would stand in a folder of this path, or be the folder that this path leads through, however
     * they are spelled.
     */
    boolean hasBelowOrAbove(String path) {
        String key = FileNames.key(path);
        String folder = key + "/";
        SortedMap<String, List<String>> behind = byKey().tailMap(folder);
        if (!behind.isEmpty() && behind.firstKey().startsWith(folder)) {
            return true;
        }
        for (int slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1)) {
            if (byKey().containsKey(key.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private SortedMap<String, List<String>> byKey() {
        if (byKey.isEmpty()) {
            listed.digests()
                    .keySet()
                    .forEach(path -> byKey.computeIfAbsent(FileNames.key(path), key -> new ArrayList<>(1))
                            .add(path));
        }
        return byKey;
    }

    private boolean isOneFile(String path, String other) throws IOException {
        Path one = folder.published(path);
        Path two = folder.published(other);
        return Files.exists(one, LinkOption.NOFOLLOW_LINKS)
                && Files.exists(two, LinkOption.NOFOLLOW_LINKS)
                && !folder.leadsThroughLink(path)
                && !folder.leadsThroughLink(other)
                && Files.isSameFile(one, two);
    }
}
