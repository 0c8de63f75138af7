package org.incipit.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Incipit's folder in the user's cache. A JVM runs what is in an archive of classes, and a build trusts what a ledger says, so
 * nobody else may write to it. What is in it may be removed at any time.
 */
public record CacheFolder(Path path) {

    /** How the names of files end that are being written. */
    public static final String UNFINISHED = ".part";

    /** Services set this. */
    private static final String SERVICE = "CI";

    /** Milliseconds after which what is unfinished is so for good. */
    private static final long ABANDONED = 3_600_000;

    /**
     * The user's; empty where there is none, or one that others can write to, and where the user has no name (a container runs
     * under any number) or the folder one that Java cannot write in this locale. Nothing is made there then.
     */
    public static Optional<CacheFolder> of(Map<String, String> environment) {
        try {
            Optional<Path> parent = parent(environment);
            if (parent.isEmpty()) {
                return Optional.empty();
            }
            Path folder = parent.get().resolve("incipit");
            boolean usable = hasOwners(folder)
                    ? isPrivate(folder)
                    : Files.isDirectory(Files.createDirectories(folder), LinkOption.NOFOLLOW_LINKS);
            return usable ? Optional.of(new CacheFolder(folder)) : Optional.empty();
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether it is not worth writing to: a service that builds for others throws the machine away after each run. */
    public static boolean isThrownAway(Map<String, String> environment) {
        return environment.containsKey(SERVICE);
    }

    private static Optional<Path> parent(Map<String, String> environment) {
        Optional<Path> cache =
                absolute(environment.getOrDefault("XDG_CACHE_HOME", ""), environment.getOrDefault("LOCALAPPDATA", ""));
        Optional<Path> home = absolute(environment.getOrDefault("HOME", ""), System.getProperty("user.home", ""));
        if (cache.isPresent() || home.isEmpty()) {
            return cache;
        }
        String system = System.getProperty("os.name", "");
        String below = system.startsWith("Mac") ? "Library/Caches" : ".cache";
        return Optional.of(home.get().resolve(system.startsWith("Windows") ? "AppData/Local" : below));
    }

    /** The first that is an absolute path. */
    private static Optional<Path> absolute(String... places) {
        for (String place : places) {
            if (Path.of(place).isAbsolute()) {
                return Optional.of(Path.of(place));
            }
        }
        return Optional.empty();
    }

    private static boolean isPrivate(Path folder) throws IOException {
        UserPrincipal user = folder.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name", ""));
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        PosixFileAttributes found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return found.isDirectory()
                && found.owner().equals(user)
                && !found.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && !found.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** Windows has none, but keeps the folders of one user from the others. */
    private static boolean hasOwners(Path folder) {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
    }

    /**
     * Removes old files, and what was left unfinished long before the newest.
     *
     * @param ending of the names of a kind of files
     * @param kept how many of them stay
     * @param bytes how many those may have together that stay beside the newest
     */
    public void tidy(String ending, int kept, long bytes) {
        File[] files = path.toFile().listFiles();
        if (files == null) {
            return;
        }
        long now = 0;
        for (File file : files) {
            now = Math.max(now, file.lastModified());
        }
        List<Found> found = new ArrayList<>();
        for (File file : files) {
            if (file.getName().endsWith(ending)) {
                found.add(new Found(file.lastModified(), file.length(), file.toPath()));
            } else if (file.getName().endsWith(UNFINISHED) && now - file.lastModified() > ABANDONED) {
                remove(file.toPath());
            }
        }
        Collections.sort(found);
        long beside = 0;
        for (int at = 1; at < found.size(); at++) {
            beside += found.get(at).size();
            if (at >= kept || beside > bytes) {
                remove(found.get(at).path());
            }
        }
    }

    /** Removes a file of it, if it can be. */
    public static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Another process has it open, on Windows; a later run removes it.
        }
    }

    /** A file, when it was written, and its bytes; the newest come first. */
    private record Found(long written, long size, Path path) implements Comparable<Found> {

        @Override
        public int compareTo(Found other) {
            return Long.compare(other.written, written);
        }
    }
}
