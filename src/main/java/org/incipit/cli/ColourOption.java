package org.incipit.cli;

import org.incipit.problem.Ink;
import picocli.CommandLine.Option;

/** Whether a command writes in colours; mixed into the commands that do. */
final class ColourOption {

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Whether to use colours: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Colour colour = Colour.AUTO;

    Ink ink(Terminal terminal, boolean watched) {
        return colour.ink(terminal, watched);
    }
}
