package org.incipit.render;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file of the site that is made when it is asked for.
 *
 * @param path where it goes in the site
 * @param from gives a digest of all that it is made from beside what all pages are made from: as long as that is the same, so is the
 *     file; empty where it would take as long to tell as to make the file
 * @param file makes it
 */
public record Rendering(String path, Supplier<Optional<String>> from, Supplier<OutputFile> file) {

    /** One of which nothing is told. */
    public static Rendering of(String path, Supplier<OutputFile> file) {
        return new Rendering(path, Optional::empty, file);
    }
}
