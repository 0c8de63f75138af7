package org.incipit.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder of the edition; mixed into the commands that read or write one. */
final class ContentOption {

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "Folder of the edition (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    Path folder() {
        return content;
    }
}
