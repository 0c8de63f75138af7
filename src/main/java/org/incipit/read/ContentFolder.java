package org.incipit.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/** The folder of an edition: its files by their path in it, under the names that problems show. */
final class ContentFolder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path root;
    private final Problems problems;

    ContentFolder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
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
        return bytes(path).flatMap(bytes -> decode(path, bytes)).map(ContentFolder::withoutMark);
    }

    private static SourceFile withoutMark(SourceFile file) {
        return file.text().startsWith(BYTE_ORDER_MARK)
                ? SourceFile.of(file.name(), file.text().substring(BYTE_ORDER_MARK.length()))
                : file;
    }

    /** The bytes of a file; empty, and told, where it cannot be read. */
    Optional<byte[]> bytes(String path) {
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

    private List<String> list(String path, java.util.function.Predicate<Path> wanted) {
        Path folder = root.resolve(path);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(wanted)
                    .map(p -> p.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(Code.E0101, nameOf(path).whole(), "this folder cannot be read");
            return List.of();
        }
    }

    private String name(String path) {
        return root.resolve(path).toString().replace('\\', '/');
    }
}
