package org.incipit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files that say what is expected. They are written anew, to be read and judged before they are committed, by {@code mvn
 * test -Dincipit.update=true}.
 */
public final class Golden {

    /** Whether expected results are being written anew. */
    public static final boolean UPDATE = Boolean.getBoolean("incipit.update");

    private Golden() {}

    /** Holds a text against the file that says what is expected. */
    public static void assertMatches(Path expected, String actual) throws IOException {
        if (UPDATE) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual, () -> expected + " differs; see Golden for how to update it");
    }

    /** Holds a folder of text files against the folder that says what is expected. */
    public static void assertFolderMatches(Path expected, Map<String, String> actual) throws IOException {
        if (UPDATE) {
            for (String gone : texts(expected).keySet()) {
                Files.delete(expected.resolve(gone));
            }
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            assertMatches(expected.resolve(file.getKey()), file.getValue());
        }
        assertEquals(texts(expected).keySet(), actual.keySet(), () -> "files of " + expected);
    }

    /** Every file under a folder, by its path in it, with {@code /} between folders. */
    public static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    found.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }
}
