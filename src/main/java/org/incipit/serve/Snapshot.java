package org.incipit.serve;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incipit.source.Stamp;

/**
 * How the files in some folders stand at a moment: when each was changed, and its size. What editors leave for a moment is
 * passed over, and so is what is gone before it can be looked at.
 *
 * @param folders what is in each folder, those that were asked for included
 */
record Snapshot(Map<Path, Listing> folders) {

    /**
     * What is in a folder, and not in a folder of it.
     *
     * @param folders with what the machine knows each by; another one where it was replaced
     */
    record Listing(Map<Path, Stamp> files, Map<Path, String> folders) {

        private static final Listing EMPTY = new Listing(Map.of(), Map.of());

        static Listing of(Path folder) throws IOException {
            Map<Path, Stamp> files = new HashMap<>();
            Map<Path, String> folders = new HashMap<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    attributes(entry).ifPresent(found -> {
                        if (found.isDirectory()) {
                            if (!PassingFiles.hasFolder(name(entry))) {
                                folders.put(entry, Objects.toString(found.fileKey(), ""));
                            }
                        } else if (!PassingFiles.hasName(name(entry))) {
                            files.put(entry, Stamp.of(found));
                        }
                    });
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            return new Listing(files, folders);
        }

        private static Optional<BasicFileAttributes> attributes(Path path) {
            try {
                return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        private static String name(Path path) {
            return path.getFileName() == null ? "" : path.getFileName().toString();
        }
    }

    /** All that is in some folders, and in the folders of these. */
    static Snapshot of(List<Path> roots) {
        Map<Path, Listing> found = new HashMap<>();
        Deque<Path> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Path folder = open.pop();
            try {
                Listing listing = Listing.of(folder);
                found.put(folder, listing);
                open.addAll(listing.folders().keySet());
            } catch (IOException e) {
                /* It went before it was looked at, or lets nobody look. */
                found.remove(folder);
            }
        }
        return new Snapshot(found);
    }

    /** The same, where only these folders have to be looked at again; empty where a folder came, went or was replaced. */
    Optional<Snapshot> again(Collection<Path> some) {
        Map<Path, Listing> now = new HashMap<>(folders);
        for (Path folder : some) {
            try {
                Listing listing = Listing.of(folder);
                Listing before = now.put(folder, listing);
                if (before == null || !before.folders().equals(listing.folders())) {
                    return Optional.empty();
                }
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new Snapshot(now));
    }

    /** What the machine knows a folder by; empty where it is one of those that were asked for, or none that was seen. */
    String known(Path folder) {
        Path parent = folder.getParent();
        return parent == null
                ? ""
                : folders.getOrDefault(parent, Listing.EMPTY).folders().getOrDefault(folder, "");
    }

    /** The files that came, went or are otherwise than in an earlier snapshot; a folder without files is nothing to anybody. */
    SortedSet<Path> changes(Snapshot before) {
        SortedSet<Path> changed = new TreeSet<>();
        folders.forEach((folder, now) ->
                compare(before.folders.getOrDefault(folder, Listing.EMPTY).files(), now.files(), changed));
        before.folders.forEach((folder, was) -> {
            if (!folders.containsKey(folder)) {
                changed.addAll(was.files().keySet());
            }
        });
        return changed;
    }

    private static void compare(Map<Path, Stamp> before, Map<Path, Stamp> now, SortedSet<Path> changed) {
        if (before.equals(now)) {
            return;
        }
        now.forEach((file, stamp) -> {
            if (!stamp.equals(before.get(file))) {
                changed.add(file);
            }
        });
        before.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
    }

    /** Whether no file is otherwise. */
    boolean isAs(Snapshot other) {
        return changes(other).isEmpty();
    }

    /** The files, with how each stands. */
    Map<Path, Stamp> files() {
        Map<Path, Stamp> files = new HashMap<>();
        folders.values().forEach(listing -> files.putAll(listing.files()));
        return files;
    }
}
