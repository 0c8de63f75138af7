package org.incipit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.incipit.build.Importing;
import org.incipit.importing.Wishes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code incipit import}. */
@Command(
        name = "import",
        description = "Makes a document of a plain text, a TEI or a DOCX file, and tells what is doubtful.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The source; it is read and not changed.")
    private Path file;

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--into", paramLabel = "DIR", description = "The same as --content.")
    private Path into = Path.of("");

    @Mixin
    private Reporting reporting = new Reporting();

    @Option(
            names = "--slug",
            paramLabel = "NAME",
            description = "Name of the document's folder (default: of the file's name).")
    private String slug = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the document (default: the source's own).")
    private String title = "";

    @Option(
            names = "--starts",
            paramLabel = "WORDS",
            description = "Of a plain text, the words it starts with in the file.")
    private String starts = "";

    @Option(
            names = "--ends",
            paramLabel = "WORDS",
            description = "Of a plain text, the words it ends with in the file.")
    private String ends = "";

    @Option(
            names = "--first-page",
            paramLabel = "N",
            description = "Of a plain text or DOCX, the page it starts on; those that follow are then counted.")
    private int firstPage = -1;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description =
                    "The day of the release that keeps paragraph numbers, where the source has none (default: today).")
    private String date = "";

    @Override
    public Integer call() {
        Wishes wishes = new Wishes(
                given(slug),
                given(title),
                given(starts),
                given(ends),
                Optional.of(firstPage).filter(page -> page >= 0));
        Report report = reporting.report(spec);
        Path folder = into.toString().isEmpty() ? content.folder() : into;
        try {
            return report.imported(Importing.run(file, folder, wishes, Day.of(date, spec)));
        } catch (IOException e) {
            report.unwritable(folder, "an import", e);
            return ExitCode.MACHINE;
        }
    }

    private static Optional<String> given(String option) {
        return Optional.of(option).filter(value -> !value.isEmpty());
    }
}
