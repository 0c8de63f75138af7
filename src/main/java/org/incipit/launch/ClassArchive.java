package org.incipit.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.incipit.cache.CacheFolder;

/**
 * The archive of the program's classes, read and checked already, which the JVM maps into its memory (class-data sharing). One
 * run notes which classes it loads ({@link #begin}, {@link #note}); after it another JVM makes the archive of them
 * ({@link #end}). The JVM could make it at the end of that first run, but would then end with an exit code of its own where it
 * fails. The archive appears whole, by a rename; the JVM itself refuses one of another jar or Java.
 *
 * @param file where it stands; its name is of the jar's place, size and time and of the JVM
 * @param list where the run notes its classes
 * @param fresh where it is made
 */
record ClassArchive(CacheFolder cache, Java java, Path file, Path list, Path fresh) {

    private static final String ENDING = ".jsa";

    /** So many are kept, the newest: of some Javas and jars. One has 40 MB. */
    private static final int KEPT = 4;

    /** The archive of a jar and a JVM in a folder; empty where the jar cannot be seen or the JVM would read two paths for one. */
    static Optional<ClassArchive> in(CacheFolder cache, Java java) {
        if (cache.path().toString().contains(File.pathSeparator)) {
            return Optional.empty();
        }
        try {
            String place = java.program() + "\n" + java.jar();
            String name = java.version() + "-" + Integer.toHexString(place.hashCode()) + "-" + Files.size(java.jar())
                    + "-" + Files.getLastModifiedTime(java.jar()).toMillis();
            String unfinished = name + "-" + ProcessHandle.current().pid();
            Path folder = cache.path();
            return Optional.of(new ClassArchive(
                    cache,
                    java,
                    folder.resolve(name + ENDING),
                    folder.resolve(unfinished + ".list" + CacheFolder.UNFINISHED),
                    folder.resolve(unfinished + ENDING + CacheFolder.UNFINISHED)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isThere() {
        return Files.isRegularFile(file);
    }

    /** The options of a JVM that uses it, if it is whole: what a disk did to it would break the JVM. It is removed then. */
    List<String> use() {
        return List.of(
                "-XX:SharedArchiveFile=" + file,
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+VerifySharedSpaces",
                "-D" + SecondJvm.ARCHIVE + "=" + file);
    }

    /** Makes ready for a run that notes its classes; false where nothing can be written. */
    boolean begin() {
        try {
            Files.createFile(list);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The options of a JVM that notes them. */
    List<String> note() {
        return List.of("-XX:DumpLoadedClassList=" + list);
    }

    /** Makes the archive after that run, if it went well. What goes wrong here is no harm: the next run tries again. */
    void end(boolean well) throws InterruptedException {
        try {
            if (well) {
                List<String> options =
                        List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + fresh);
                if (Child.runUnheard(java.command(options)).equals(OptionalInt.of(0))) {
                    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                    cache.tidy(ENDING, KEPT, Long.MAX_VALUE);
                }
            }
        } catch (IOException e) {
            // There is no archive then.
        } finally {
            CacheFolder.remove(list);
            CacheFolder.remove(fresh);
        }
    }
}
