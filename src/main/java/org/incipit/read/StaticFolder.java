package org.incipit.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.incipit.model.PortableName;
import org.incipit.model.StaticFile;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/** Lists the files that are published as they are; those that cannot be on every system are told. */
final class StaticFolder {

    private final ContentFolder folder;
    private final Problems problems;
    private final String name;
    private final Path root;

    StaticFolder(ContentFolder folder, String name, Problems problems) {
        this.folder = folder;
        this.name = name;
        this.problems = problems;
        this.root = folder.path(name);
    }

    /** The files, by path. */
    List<StaticFile> read() {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.sorted(Comparator.comparing(this::path))
                    .filter(this::mayBePublished)
                    .map(file -> new StaticFile(path(file), file))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(Code.E0101, where(root), "this folder cannot be read", "see that it may be read");
            return List.of();
        }
    }

    private boolean mayBePublished(Path file) {
        if (Files.isSymbolicLink(file) && file.equals(root)) {
            return false; // told where the folders of the edition are listed
        }
        if (Files.isSymbolicLink(file)) {
            problems.add(
                    Code.E0128,
                    where(file),
                    "this is a symbolic link, and what it leads to may not be yours to publish",
                    "put the file or folder itself in its place");
            return false;
        }
        String own = file.getFileName().toString();
        if (!file.equals(root) && !PortableName.mayBeFile(own)) {
            problems.add(
                    Code.E0127,
                    where(file),
                    "not every system can have a file of the name '" + own + "'",
                    "use a name without \\ : * ? \" < > |, without a full stop or space at its end, and none that Windows"
                            + " keeps for itself, such as 'con'");
            return false;
        }
        if (Files.isDirectory(file)) {
            return false;
        }
        if (!Files.isRegularFile(file)) {
            problems.add(
                    Code.E0101,
                    where(file),
                    "this file cannot be read",
                    "put a file in its place, or take it out of " + name + "/");
            return false;
        }
        return true;
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private SourceSpan where(Path file) {
        return file.equals(root)
                ? folder.nameOf(name).whole()
                : folder.nameOf(name + "/" + path(file)).whole();
    }
}
