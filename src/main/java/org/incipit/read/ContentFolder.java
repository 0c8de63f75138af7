package org.incipit.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.Shelf;
import org.incipit.source.SourceFile;

/** The folder of an edition: its files by their path in it, under the names that problems show. */
final class ContentFolder {

    private final Path root;
    private final Problems problems;
    private final Shelf shelf;
    private final Set<String> linksTold = new HashSet<>();

    ContentFolder(Path root, Problems problems) {
        this(root, problems, new Shelf());
    }

    ContentFolder(Path root, Problems problems, Shelf shelf) {
        this.root = root;
        this.problems = problems;
        this.shelf = shelf;
    }

    /** The same text, which needs no memory while nobody reads it. */
    SourceFile aside(SourceFile text) {
        return text.on(shelf);
    }

    boolean has(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    Path path(String path) {
        return root.resolve(path);
    }

    /** A file that has to be there, as the place of a problem that concerns all of it. */
    SourceFile nameOf(String path) {
        return SourceFile.of(name(path), "");
    }

    /** The text of a file in UTF-8, without a byte order mark; empty, and told, where it cannot be read. */
    Optional<SourceFile> text(String path) {
        return bytes(path).flatMap(bytes -> decode(path, bytes)).map(SourceFile::withoutMark);
    }

    /** The bytes of a file; empty, and told, where it cannot be read, or is a link to one. */
    Optional<byte[]> bytes(String path) {
        if (isLink(root.resolve(path))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(root.resolve(path)));
        } catch (IOException e) {
            problems.add(
                    Code.E0101, nameOf(path).whole(), "this file cannot be read", "see that it exists and may be read");
            return Optional.empty();
        }
    }

    /** The text that bytes stand for; empty, and told, where they are not UTF-8. */
    Optional<SourceFile> decode(String path, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
            return Optional.of(SourceFile.of(name(path), text));
        } catch (CharacterCodingException e) {
            int readable = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8).length();
            SourceFile shown = SourceFile.of(name(path), new String(bytes, StandardCharsets.UTF_8));
            problems.add(
                    Code.E0102,
                    shown.span(readable, readable + 1),
                    "this is not UTF-8 text",
                    "save the file in the encoding UTF-8");
            return Optional.empty();
        }
    }

    /** Names of the folders in a folder, sorted; none where it does not exist. Hidden ones are left out. */
    List<String> folders(String path) {
        return list(path, Files::isDirectory);
    }

    /** Names of the files in a folder, sorted; none where it does not exist. Hidden ones are left out. */
    List<String> files(String path) {
        return list(path, Files::isRegularFile);
    }

    private List<String> list(String path, Predicate<Path> wanted) {
        Path folder = root.resolve(path);
        boolean ofEdition = path.equals(".") || !isLink(folder);
        if (!ofEdition || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(p -> !p.getFileName().toString().startsWith("."))
                    .filter(p -> !isLink(p))
                    .filter(wanted)
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(
                    Code.E0101,
                    nameOf(path).whole(),
                    "this folder cannot be read",
                    "see that it may be opened and listed");
            return List.of();
        }
    }

    /** Whether a path is a symbolic link, which is told once: all that an edition is made of is published with it. */
    private boolean isLink(Path path) {
        boolean link = Files.isSymbolicLink(path);
        String own = root.relativize(path).normalize().toString().replace('\\', '/');
        if (link && linksTold.add(own)) {
            problems.add(
                    Code.E0128,
                    nameOf(own).whole(),
                    "this is a symbolic link, and what it leads to may not be yours to publish",
                    "put the file or folder itself in its place");
        }
        return link;
    }

    private String name(String path) {
        return root.resolve(path).toString().replace('\\', '/');
    }
}
