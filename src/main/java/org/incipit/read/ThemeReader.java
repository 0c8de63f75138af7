package org.incipit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.incipit.model.Theme;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/** Reads the templates, assets and messages that an edition has instead of the program's. */
public final class ThemeReader {

    private static final String TEMPLATE = ".ftlh";

    private final Path root;
    private final Predicate<String> known;
    private final Problems problems = new Problems();
    private final SortedMap<String, SourceFile> templates = new TreeMap<>();
    private final SortedMap<String, byte[]> assets = new TreeMap<>();
    private final SortedMap<String, SourceFile> messages = new TreeMap<>();

    private ThemeReader(Path root, Predicate<String> known) {
        this.root = root;
        this.known = known;
    }

    /**
     * Reads a folder of templates; nothing where there is none. Hidden files and an editor's copies ({@code name~}) are
     * passed over.
     *
     * @param folder the folder, as {@code templates}
     * @param known whether the program has a file of a name, such as {@code entry.ftlh} or {@code assets/pages.css}
     */
    public static Outcome<Theme> read(Path folder, Predicate<String> known) {
        return Files.isDirectory(folder) ? new ThemeReader(folder, known).read() : new Problems().with(Theme.NONE);
    }

    private Outcome<Theme> read() {
        ContentFolder folder = new ContentFolder(root, problems);
        for (String name : names(folder)) {
            Optional<String> spoken = MessagesReader.language(name);
            if (spoken.isPresent()) {
                folder.text(name).ifPresent(text -> messages.put(spoken.get(), text));
            } else if (name.endsWith(TEMPLATE)) {
                folder.text(name).ifPresent(text -> templates.put(name, text));
            } else if (known.test(name)) {
                folder.bytes(name).ifPresent(bytes -> assets.put(name, bytes));
            } else {
                idle(folder, name, "put it into static/ of the content, or give it the name of the file it stands for");
            }
        }
        Theme theme = new Theme(templates, assets, messages);
        templates.keySet().stream()
                .filter(name -> !known.test(name) && !theme.names(name))
                .forEach(name ->
                        idle(folder, name, "give it the name of the template it stands for, or include it in one"));
        return problems.with(theme);
    }

    private void idle(ContentFolder folder, String name, String hint) {
        problems.add(
                Code.W0142, folder.nameOf(name).whole(), "this file takes the place of no template or asset", hint);
    }

    private List<String> names(ContentFolder folder) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name ->
                            !name.endsWith("~") && Stream.of(name.split("/")).noneMatch(part -> part.startsWith(".")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(
                    Code.E0101, folder.nameOf("").whole(), "this folder cannot be read", "see that it may be read");
            return List.of();
        }
    }
}
