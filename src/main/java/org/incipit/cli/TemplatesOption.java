package org.incipit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The folder of the edition's own templates; mixed into the commands that make pages. */
final class TemplatesOption {

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = {
                "Folder of the edition's own templates and assets, each in place of the program's of its name",
                "(default: templates beside the content)."
            })
    private Optional<Path> templates = Optional.empty();

    /** The folder for the edition in {@code content}; it may be missing where none was named. */
    Path folder(Path content) {
        return templates.orElseGet(() -> content.resolveSibling("templates"));
    }

    /** What is wrong with the folder that was named; empty where nothing is. */
    Optional<String> problem() {
        return templates
                .filter(folder -> !Files.isDirectory(folder))
                .map(folder -> "there is no folder '" + folder + "' to read templates from");
    }
}
