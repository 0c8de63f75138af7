package org.incipit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.incipit.model.StaticFile;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;

/** Reads the files that are published as they are; they are opened when their turn comes, and not held. */
public final class StaticReader {

    private StaticReader() {}

    /** The bytes of a file; empty, and told (E0101), where it cannot be read. */
    public static Outcome<Optional<byte[]>> read(StaticFile file) {
        Problems problems = new Problems();
        try {
            return problems.with(Optional.of(Files.readAllBytes(file.file())));
        } catch (IOException e) {
            problems.add(
                    Code.E0101,
                    file.source().whole(),
                    "this file cannot be read",
                    "see that it may be read, or take it out of static/");
            return problems.with(Optional.empty());
        }
    }
}
