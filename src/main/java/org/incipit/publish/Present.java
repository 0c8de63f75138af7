package org.incipit.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incipit.source.FileNames;

/** What stands in a site's folder: each folder is looked through once, however many files are asked for. */
final class Present {

    /** Stands for a way that does not lead through folders only. */
    private static final String NO_FOLDER = "/";

    private final Path root;
    private final Map<String, Set<String>> names = new HashMap<>();

    Present(Path root) {
        this.root = root;
    }

    /** Whether something stands where a file is to be, or something that is no folder on the way to it. */
    boolean has(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        Set<String> found = names.get(folder);
        if (found == null) {
            found = in(folder);
            names.put(folder, found);
        }
        return found.contains(FileNames.key(path.substring(slash + 1))) || found.contains(NO_FOLDER);
    }

    private Set<String> in(String folder) throws IOException {
        Path at = root;
        for (String step : folder.isEmpty() ? new String[0] : folder.split("/", -1)) {
            at = at.resolve(step);
            if (Files.isSymbolicLink(at) || at.toFile().exists() && !Files.isDirectory(at)) {
                return Set.of(NO_FOLDER);
            }
        }
        if (!at.toFile().exists()) {
            return Set.of();
        }
        try (Stream<Path> all = Files.list(at)) {
            return all.map(path -> FileNames.key(path.getFileName().toString()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
