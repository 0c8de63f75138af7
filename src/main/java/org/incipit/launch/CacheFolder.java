package org.incipit.launch;

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
import java.util.Map;
import java.util.Optional;

/** The folder of archives, in the user's cache. A JVM runs what is in an archive, so nobody else may write to the folder. */
record CacheFolder(Path path) {

    /**
     * The user's; empty where there is none, or one that others can write to, and where the user has no name (a container runs
     * under any number) or the folder one that Java cannot write in this locale. Nothing is made there then.
     */
    static Optional<CacheFolder> of(Map<String, String> environment) {
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
}
