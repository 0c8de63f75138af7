package org.incipit.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incipit.source.Stamp;

/**
 * How the files in some folders stand at a moment: when each was changed, and its size. What editors leave for a moment is
 * passed over, and so is what is gone before it can be looked at.
 *
 * @param files by path
 * @param folders all folders among them, those that were asked for included
 */
record Snapshot(Map<Path, Stamp> files, Set<Path> folders) {

    static Snapshot of(List<Path> roots) {
        Map<Path, Stamp> files = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                look(root, files, folders);
            }
        }
        return new Snapshot(files, folders);
    }

    private static void look(Path root, Map<Path, Stamp> files, Set<Path> folders) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!folder.equals(root) && PassingFiles.hasFolder(name(folder))) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    folders.add(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!PassingFiles.hasName(name(file))) {
                        files.put(file, Stamp.of(attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            /* The folder went while it was looked at: what was seen of it is what there is. */
            folders.add(root);
        }
    }

    private static String name(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    /** Whether a file within a folder is not as it was in another snapshot. */
    boolean differsIn(Path folder, Snapshot other) {
        return !within(folder).equals(other.within(folder));
    }

    private Map<Path, Stamp> within(Path folder) {
        Map<Path, Stamp> found = new HashMap<>();
        files.forEach((path, stamp) -> {
            if (path.startsWith(folder)) {
                found.put(path, stamp);
            }
        });
        return found;
    }

    /** Whether no file is otherwise; a folder without files is nothing to anybody. */
    boolean isAs(Snapshot other) {
        return files.equals(other.files);
    }
}
