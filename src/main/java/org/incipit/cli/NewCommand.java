package org.incipit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.incipit.start.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code incipit new}. */
@Command(
        name = "new",
        description = "Makes a small complete edition in an empty folder, with comments that explain it.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder for the edition; empty, or not there yet.")
    private Path folder;

    @Option(
            names = "--schemas",
            description = "Write only the schemas that text editors check by, into DIR/.incipit/schemas, anew;"
                    + " DIR is the folder of an edition that is there.")
    private boolean schemas;

    @Mixin
    private Reporting reporting = new Reporting();

    @Override
    public Integer call() {
        Report report = reporting.report(spec);
        try {
            if (schemas) {
                if (!Files.isDirectory(folder)) {
                    throw new ParameterException(spec.commandLine(), "There is no folder '" + folder + "'.");
                }
                return report.schemas(Starter.schemas(folder));
            }
            return report.started(Starter.start(folder), folder);
        } catch (IOException e) {
            report.unwritable(folder, schemas ? "the schemas" : "an edition", e);
            return ExitCode.MACHINE;
        }
    }
}
