package org.incipit.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/** The folder of archives, in the user's cache. A JVM runs what is in an archive, so nobody else may write to the folder. */
record CacheFolder(Path path) {

    /** The user's; empty where there is none, or one that others can write to. */
    static Optional<CacheFolder> of(Map<String, String> environment) {
        Path parent = parent(environment);
        Path folder = parent.resolve("incipit");
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(parent);
                make(folder);
            }
            return isPrivate(folder) ? Optional.of(new CacheFolder(folder)) : Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static Path parent(Map<String, String> environment) {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (Path.of(cache).isAbsolute()) {
            return Path.of(cache);
        }
        Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local);
        }
        return system.startsWith("Mac") ? home.resolve("Library").resolve("Caches") : home.resolve(".cache");
    }

    private static void make(Path folder) throws IOException {
        if (hasOwners(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static boolean isPrivate(Path folder) throws IOException {
        if (!hasOwners(folder)) {
            return true;
        }
        PosixFileAttributes found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return found.isDirectory()
                && found.owner().getName().equals(System.getProperty("user.name"))
                && !found.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && !found.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** Windows has none, but keeps the folders of one user from the others. */
    private static boolean hasOwners(Path folder) {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
    }
}
