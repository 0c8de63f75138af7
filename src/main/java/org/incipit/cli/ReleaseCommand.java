package org.incipit.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.incipit.build.ReleaseResult;
import org.incipit.build.Releasing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code incipit release}. */
@Command(
        name = "release",
        description = "Writes the state of the edition down under 'releases', so that every address is kept.",
        mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            required = true,
            description = "What changed, one line.")
    private String message;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who is responsible; may be given more than once (default: the edition's editors).")
    private List<String> responsible = List.of();

    @Option(names = "--date", paramLabel = "DAY", description = "The day of the release (default: today).")
    private String date = "";

    @Option(names = "--dry-run", description = "Tell what would happen to every id, and write nothing.")
    private boolean dryRun;

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private Reporting reporting = new Reporting();

    @Override
    public Integer call() {
        Incipit.refuse(spec, Folders.problem(content.folder()));
        Releasing.Request request = new Releasing.Request(oneLine(message), Day.of(date, spec), responsible);
        Report report = reporting.report(spec);
        try {
            ReleaseResult result = Releasing.release(content.folder(), request, dryRun, reporting.strict());
            return report.released(result, dryRun);
        } catch (IOException e) {
            report.unwritable(content.folder(), e);
            return ExitCode.MACHINE;
        }
    }

    private String oneLine(String text) {
        String line = text.strip();
        if (line.isEmpty() || line.lines().count() > 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "say in one line what changed: -m \"Corrected the date of the letter\"");
        }
        return line;
    }
}
