package org.incipit.cli;

import java.util.Optional;
import java.util.function.Function;
import org.incipit.build.Progress;
import org.incipit.build.RunOptions;
import org.incipit.problem.Ink;
import org.incipit.report.Format;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How a command tells what it found; mixed into the commands that find something. */
final class Reporting {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = {
                "How problems are told: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
                "All but text stand alone on the standard output."
            })
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "Let a warning keep the edition from being published, as an error does.")
    private boolean strict;

    @Option(names = "--verbose", description = "List the warnings that edition.yaml silences.")
    private boolean verbose;

    @Option(names = "--all", description = "As text, list every problem, and not only the first of each code.")
    private boolean all;

    @Mixin
    private ColourOption colour = new ColourOption();

    /** Runs with these options; a person who waits sees how far the run is. */
    <T> T watched(CommandSpec spec, Function<RunOptions, T> run) {
        if (format != Format.TEXT || !Incipit.terminal(spec).err()) {
            return run.apply(new RunOptions(strict, Optional.empty(), Progress.NONE));
        }
        try (ProgressLine line = ProgressLine.on(spec.commandLine().getErr())) {
            return run.apply(new RunOptions(strict, Optional.empty(), line));
        }
    }

    /** Whether a warning counts like an error. */
    boolean strict() {
        return strict;
    }

    /** Tells of the run. */
    Report report(CommandSpec spec) {
        CommandLine line = spec.commandLine();
        Terminal terminal = Incipit.terminal(spec);
        Ink ink = colour.ink(terminal, terminal.err());
        return new Report(new Teller(line.getOut(), line.getErr(), format, verbose, all, ink), strict);
    }
}
