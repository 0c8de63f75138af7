package org.incipit.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incipit.source.Digest;

/**
 * The published files of a site, without Incipit's own folder.
 *
 * @param digests of the bytes, by path with {@code /} between folders
 */
record SiteState(Map<String, String> digests) {

    /** What stands in a folder now; nothing where there is none. */
    static SiteState of(Path site) throws IOException {
        Map<String, String> found = new TreeMap<>();
        if (Files.isDirectory(site)) {
            try (Stream<Path> files = Files.walk(site)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String path = site.relativize(file).toString().replace('\\', '/');
                    if (!path.startsWith(".incipit/")) {
                        found.put(path, Digest.of(Files.readAllBytes(file)));
                    }
                }
            }
        }
        return new SiteState(found);
    }

    /**
     * What is wrong with a site that was on its way from one state to another; empty where nothing is. Each file has to be
     * whole, the old one or the new one; and where a new page can be seen, all that it can link to.
     */
    Set<String> wrongBetween(SiteState before, SiteState after) {
        Set<String> wrong = new TreeSet<>();
        Set<String> fresh = minus(after, before);
        Set<String> gone = minus(before, after);
        boolean anyNew = false;
        boolean allNew = digests.keySet().containsAll(fresh);
        for (String path : after.digests.keySet()) {
            String found = digests.get(path);
            boolean isNew = Objects.equals(found, after.digests.get(path));
            boolean isOld = Objects.equals(found, before.digests.get(path));
            if (!isNew && !isOld) {
                wrong.add(path + " is neither the old file nor the new one");
            }
            boolean changed = !fresh.contains(path) && !isSame(before, after, path);
            anyNew |= changed && isNew;
            allNew &= !changed || isNew;
        }
        if (anyNew && !digests.keySet().containsAll(fresh)) {
            wrong.add("a changed page stands there before all that are new");
        }
        for (String path : gone) {
            String found = digests.get(path);
            if (found == null && !allNew) {
                wrong.add(path + " was removed before all others were there");
            } else if (found != null && !found.equals(before.digests.get(path))) {
                wrong.add(path + " is not the old file");
            }
        }
        digests.keySet().stream()
                .filter(path -> !before.digests.containsKey(path) && !after.digests.containsKey(path))
                .forEach(path -> wrong.add(path + " is a file of neither site"));
        return wrong;
    }

    private static Set<String> minus(SiteState state, SiteState other) {
        return state.digests.keySet().stream()
                .filter(path -> !other.digests.containsKey(path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSame(SiteState one, SiteState other, String path) {
        return Objects.equals(one.digests.get(path), other.digests.get(path));
    }
}
