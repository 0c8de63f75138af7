package org.incipit.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a site, and within it {@code .incipit}, where the next state of the site is made ready.
 *
 * <pre>
 * site/.incipit/manifest   what is published
 * site/.incipit/next/      what is being made
 * site/.incipit/commit     the manifest of what is to be published: once it is there, the change is decided
 * site/.incipit/lock       held while a build writes
 * </pre>
 */
final class SiteFolder {

    static final String OWN = ".incipit";

    private final Path root;

    SiteFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path own() {
        return root.resolve(OWN);
    }

    Path manifest() {
        return own().resolve("manifest");
    }

    Path commit() {
        return own().resolve("commit");
    }

    Path next() {
        return own().resolve("next");
    }

    Path lock() {
        return own().resolve("lock");
    }

    /** All that Incipit may write to under names of its own. */
    List<Path> written() {
        return List.of(own(), next(), lock(), manifest(), draft(manifest()), commit(), draft(commit()));
    }

    private static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Where a file of the site is made ready. */
    Path staged(String path) {
        return inside(next(), path);
    }

    /** Where a file of the site is published. */
    Path published(String path) {
        return inside(root, path);
    }

    private static Path inside(Path folder, String path) {
        Path found = folder.resolve(path).normalize();
        if (!found.startsWith(folder) || found.equals(folder)) {
            throw new IllegalArgumentException("'" + path + "' is no path within the site");
        }
        return found;
    }

    /** Whether Incipit wrote this folder, or nobody has written into it yet. */
    boolean isOurs() throws IOException {
        if (Files.exists(manifest()) || Files.exists(commit())) {
            return true;
        }
        try (Stream<Path> found = Files.list(root)) {
            return found.allMatch(p -> p.equals(own()));
        }
    }

    /** Whether the way to a published file, or the file itself, leads through a symbolic link. */
    boolean leadsThroughLink(String path) {
        Path at = root;
        for (Path step : root.relativize(published(path))) {
            at = at.resolve(step);
            if (Files.isSymbolicLink(at)) {
                return true;
            }
        }
        return false;
    }

    /** Moves a staged file to its place; readers see the old one or the new one, never a part. */
    void publish(String path) throws IOException {
        Path target = published(path);
        Path parent = target.getParent();
        if (parent != null && !parent.toFile().isDirectory()) {
            Files.createDirectories(parent);
        }
        Files.move(staged(path), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether a change is decided and not done: readers see a part of it. */
    boolean isUnfinished() {
        return Files.exists(commit());
    }

    /** Writes down which files are Incipit's. */
    void own(Manifest manifest) throws IOException {
        write(manifest, manifest());
    }

    /** Decides a change: from now on it will be finished, by this build or the next. */
    void decide(Manifest after) throws IOException {
        write(after, commit());
    }

    private void write(Manifest manifest, Path file) throws IOException {
        Path draft = draft(file);
        Files.write(draft, manifest.bytes());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Closes a change: what was to be published is published. */
    void settle() throws IOException {
        Files.move(commit(), manifest(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes a published file away, and the folders that are empty without it; a folder in its place is left alone. */
    void withdraw(String path) throws IOException {
        Path file = published(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path steps = root.relativize(file);
        Files.delete(file);
        for (int depth = steps.getNameCount() - 1; depth > 0; depth--) {
            Path folder = root.resolve(steps.subpath(0, depth));
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !isEmpty(folder)) {
                return;
            }
            Files.delete(folder);
        }
    }

    /**
     * Gives a published file, and the folders it stands in, the spelling of another path that leads to the same file; what the
     * system keeps apart is left as it is.
     */
    void respell(String path, String now) throws IOException {
        Path old = root.relativize(published(path));
        Path at = root;
        for (Path step : root.relativize(published(now))) {
            Path was = at.resolve(old.getName(at.getNameCount() - root.getNameCount()));
            at = at.resolve(step);
            if (!was.toString().equals(at.toString()) && Files.exists(was) && Files.isSameFile(was, at)) {
                Files.move(was, at, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Takes {@code .incipit} away where nothing was ever published; another build may do so too, or may be in it by now. */
    void clearOwnIfEmpty() throws IOException {
        try {
            Files.deleteIfExists(own());
        } catch (DirectoryNotEmptyException e) {
            return;
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.findAny().isEmpty();
        }
    }

    /** Throws away what has been made ready. */
    void clearNext() throws IOException {
        if (!Files.exists(next(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(next(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
