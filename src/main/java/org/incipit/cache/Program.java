package org.incipit.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.incipit.source.Digest;

/** Which program this is: the files that its classes are loaded from, and the Java that runs it. */
public final class Program {

    private static final BiPredicate<Path, BasicFileAttributes> FILES =
            (path, attributes) -> attributes.isRegularFile();

    private Program() {}

    /**
     * A digest of where its files stand, how long they are and when they were changed, and of the Java: 64 digits. Empty where
     * that cannot be told.
     */
    public static Optional<String> digest() {
        String java = System.getProperty("java.home", "") + " " + System.getProperty("java.vm.version", "");
        try {
            return digest(roots(), java);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** That of a program in some jars and folders of classes, run by a Java. */
    static Optional<String> digest(List<Path> roots, String java) {
        MessageDigest digest = Digest.begun();
        tell(java, digest);
        try {
            for (Path root : roots) {
                tell(root, digest);
            }
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
        return Optional.of(Digest.of(digest));
    }

    /** Jars and folders of classes, in the order in which they are looked through. */
    private static List<Path> roots() throws URISyntaxException {
        List<Path> roots = new ArrayList<>();
        if (Program.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                roots.add(Path.of(url.toURI()));
            }
        } else {
            for (String root : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
                if (!root.isEmpty()) {
                    roots.add(Path.of(root));
                }
            }
        }
        return roots;
    }

    private static void tell(Path root, MessageDigest digest) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.find(root, Integer.MAX_VALUE, FILES)) {
                for (Path file : files.sorted().toList()) {
                    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                    tell(
                            file + " " + found.size() + " "
                                    + found.lastModifiedTime().toMillis(),
                            digest);
                }
            }
        }
    }

    private static void tell(String line, MessageDigest digest) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
