package org.incipit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files an edition is made of, as they are. */
public final class Sources {

    private Sources() {}

    /**
     * All files of a content folder but hidden ones, reports of imports and those that the site has anyway: contents by path,
     * with {@code /} between folders.
     *
     * @param statics the folder of files that the site has anyway
     */
    public static SortedMap<String, byte[]> of(Path content, String statics) throws IOException {
        SortedMap<String, byte[]> sources = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(content)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path path = content.relativize(file);
                boolean hidden = Stream.iterate(path, p -> p != null, Path::getParent)
                        .anyMatch(p -> p.getFileName().toString().startsWith("."));
                boolean report = path.endsWith(DocumentReader.IMPORTED);
                if (!hidden && !report && !path.startsWith(statics)) {
                    sources.put(path.toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return sources;
    }
}
