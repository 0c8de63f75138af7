package org.incipit.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/** Puts a small complete edition into an empty folder. */
public final class Starter {

    /** Where the schemas lie beside an edition, with a slash behind. */
    public static final String SCHEMAS = ".incipit/schemas/";

    /** A file of the edition: where it goes, and, where that differs, the name it has among the resources. */
    private record Seed(String path, String resource) {

        static Seed of(String line) {
            String[] names = line.split(" ");
            return new Seed(names[0], names[names.length - 1]);
        }
    }

    private Starter() {}

    /**
     * Writes the edition.
     *
     * @param folder made where it does not exist; one that has anything in it is refused (E0901)
     * @return the files written, paths within the folder; none, and told, where it was refused
     * @throws IOException where the folder cannot be written
     */
    public static Outcome<List<String>> start(Path folder) throws IOException {
        Problems problems = new Problems();
        if (isTaken(folder)) {
            problems.add(
                    Code.E0901,
                    SourceFile.of(folder.toString().replace('\\', '/'), "").whole(),
                    Files.isDirectory(folder) ? "this folder is not empty" : "this is a file, and no folder",
                    "name a folder that is empty or does not exist yet");
            return problems.with(List.of());
        }
        return problems.with(write(seeds(), folder));
    }

    /**
     * Writes the schemas that text editors check by, in place of those that an older program wrote. Nothing else is touched.
     *
     * @param folder the one that has the edition's {@code content}
     * @return the files written, paths within the folder
     * @throws IOException where the folder cannot be written
     */
    public static List<String> schemas(Path folder) throws IOException {
        return write(
                seeds().stream().filter(seed -> seed.path().startsWith(SCHEMAS)).toList(), folder);
    }

    private static List<String> write(List<Seed> seeds, Path folder) throws IOException {
        List<String> written = new ArrayList<>();
        for (Seed seed : seeds) {
            Path file = folder.resolve(seed.path());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, resource(seed.resource()));
            written.add(seed.path());
        }
        return List.copyOf(written);
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static List<Seed> seeds() throws IOException {
        return new String(resource("files.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(Seed::of)
                .toList();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return in.readAllBytes();
        }
    }
}
