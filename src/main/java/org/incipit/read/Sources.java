package org.incipit.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/**
 * The files an edition is made of: all files of a content folder but hidden ones, symbolic links, reports of imports and those
 * that the site has anyway.
 */
public final class Sources {

    private final SortedMap<String, Path> files;

    private Sources(SortedMap<String, Path> files) {
        this.files = files;
    }

    /**
     * The files of a content folder. A folder that cannot be read is left out, and told (E0101).
     *
     * @param statics the folder of files that the site has anyway
     */
    public static Outcome<Sources> of(Path content, String statics) {
        Problems problems = new Problems();
        SortedMap<String, Path> files = new TreeMap<>();
        try {
            Path root = Files.isSymbolicLink(content) ? content.toRealPath() : content;
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean apart = !folder.equals(root)
                            && (isHidden(folder) || root.relativize(folder).equals(Path.of(statics)));
                    return apart ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file) && !file.endsWith(DocumentReader.IMPORTED)) {
                        files.put(root.relativize(file).toString().replace('\\', '/'), file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    if (!isHidden(file)) {
                        tell(file, problems);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            tell(content, problems);
        }
        return problems.with(new Sources(files));
    }

    /** Their paths in the content folder, sorted, with {@code /} between folders. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The bytes of one; empty, and told (E0101), where it cannot be read. */
    public Outcome<Optional<byte[]>> read(String path) {
        Problems problems = new Problems();
        Path file = Objects.requireNonNull(files.get(path), path);
        try {
            return problems.with(Optional.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            tell(file, problems);
            return problems.with(Optional.empty());
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static void tell(Path path, Problems problems) {
        problems.add(
                Code.E0101,
                SourceFile.of(path.toString().replace('\\', '/'), "").whole(),
                "this cannot be read, and all that an edition is made of is published with it",
                "see that it may be read, or take it out of the content folder");
    }
}
