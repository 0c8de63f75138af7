package org.incipit.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder that takes the site; mixed into the commands that publish. */
final class SiteOption {

    @Option(
            names = "--site",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "Folder that takes the site (default: ${DEFAULT-VALUE}).")
    private Path site = Path.of("site");

    Path folder() {
        return site;
    }
}
