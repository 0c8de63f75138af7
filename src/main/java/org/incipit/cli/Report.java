package org.incipit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.incipit.build.ImportResult;
import org.incipit.build.ReleaseResult;
import org.incipit.build.Result;
import org.incipit.importing.Draft;
import org.incipit.importing.DraftWriter;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problem;
import org.incipit.problem.Silenced;
import org.incipit.publish.Publication;
import org.incipit.report.Findings;
import org.incipit.report.News;

/** Tells an editor how a run ended: every problem, and what was written; of one run of many the problems that are new. */
final class Report {

    private final Teller teller;
    private final boolean strict;
    private final PrintWriter out;
    private final PrintWriter err;

    /** What the last run told. */
    private News last = News.NONE;

    Report(Teller teller, boolean strict) {
        this.teller = teller;
        this.strict = strict;
        this.out = teller.sentences();
        this.err = teller.err();
    }

    /** Says something that is no problem. */
    void say(String sentence) {
        out.println(sentence);
    }

    /** What a build did; gives its exit code. */
    int built(Result result, String site) {
        int code = problems(result.problems(), result.silenced());
        unreleased(result.unreleased());
        result.publication()
                .ifPresentOrElse(
                        p -> out.println(published(p, site)),
                        () -> err.println(
                                result.publishedInPart()
                                        ? "The site is published in part; the next build publishes the rest."
                                        : "Nothing was published; the site is as it was."));
        return code;
    }

    /** What a check found; gives its exit code. */
    int checked(Result result) {
        int code = problems(result.problems(), result.silenced());
        unreleased(result.unreleased());
        if (code == ExitCode.DONE) {
            out.println("No error was found; nothing was written.");
        }
        return code;
    }

    private void unreleased(List<Result.Unreleased> documents) {
        if (!documents.isEmpty()) {
            out.println("Not released yet: "
                    + documents.stream()
                            .map(d -> d.slug() + " (" + d.paragraphs() + " paragraph"
                                    + (d.paragraphs() == 1 ? ")" : "s)"))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    /** What a release wrote, or, in a dry run, what would become of every id; gives its exit code. */
    int released(ReleaseResult result, boolean dry) {
        int code = problems(result.problems(), result.silenced());
        if (code != ExitCode.DONE) {
            err.println("Nothing was released.");
            return code;
        }
        if (result.release().isEmpty()) {
            out.println("Nothing was changed since the last release; nothing was written.");
            return code;
        }
        result.documents().forEach(document -> IdReport.lines(document).forEach(out::println));
        result.release().ifPresent(release -> {
            String what = "release " + release.number() + ", " + release.date() + ": " + release.message();
            out.println(dry ? "This would be " + what + ". Nothing was written." : "Wrote down " + what + ".");
        });
        result.files().forEach(file -> out.println("  " + file.toString().replace('\\', '/')));
        return code;
    }

    /** A new edition, and what to do next; gives the exit code. */
    int started(Outcome<List<String>> files, Path folder) {
        int code = problems(files.problems(), List.of());
        if (files.value().isEmpty()) {
            err.println("Nothing was written.");
            return code;
        }
        String name = folder.toString().replace('\\', '/');
        out.println("Made an edition in " + name + ":");
        files.value().forEach(file -> out.println("  " + file));
        out.println(
                "Build it: incipit build --content " + quoted(name + "/content") + " --site " + quoted(name + "/site"));
        return code;
    }

    /** The schemas that were written beside an edition; gives the exit code. */
    int schemas(List<String> files) {
        out.println("Wrote what text editors check by:");
        files.forEach(file -> out.println("  " + file));
        return ExitCode.DONE;
    }

    /** What an import made, and where to look it over; gives the exit code. */
    int imported(ImportResult result) {
        int code = problems(result.problems(), result.silenced());
        if (result.files().isEmpty()) {
            err.println("Nothing was imported.");
            return code;
        }
        for (Draft.Text document : result.documents()) {
            out.println("Made the document " + document.slug() + ": "
                    + places(document.account().joinedCount()) + " joined, "
                    + document.account().doubtfulCount() + " doubtful, "
                    + document.account().lostCount() + " not carried over.");
        }
        if (result.entries() > 0) {
            out.println("The source has " + result.entries() + (result.entries() == 1 ? " entry." : " entries."));
        }
        result.files().forEach(file -> out.println("  " + file.toString().replace('\\', '/')));
        if (!result.documents().isEmpty()) {
            out.println("Look over " + DraftWriter.REPORT + " beside each text, then take it away.");
        }
        return code;
    }

    private static String places(long n) {
        return n + (n == 1 ? " place" : " places");
    }

    private static String quoted(String path) {
        return path.contains(" ") ? '"' + path + '"' : path;
    }

    /** A folder that cannot be written. */
    void unwritable(Path folder, String what, IOException e) {
        err.println(folder.toString().replace('\\', '/') + ": " + what + " cannot be written there (" + e.getMessage()
                + ").");
        err.println("      = see that there is room on the disk and that the folder may be written");
    }

    /** A content folder that cannot be written. */
    void unwritable(Path content, IOException e) {
        err.println(content.toString().replace('\\', '/') + ": a release cannot be written there (" + e.getMessage()
                + ").");
        err.println("      = see that there is room on the disk and that the folder may be written; then take away what"
                + " problem E0802 names, if any, and release again");
    }

    private int problems(List<Problem> problems, List<Silenced> silenced) {
        int code = ExitCode.of(problems, strict);
        Path here = Path.of("").toAbsolutePath();
        last = teller.tell(new Findings(Version.number(), here, strict, code, problems, silenced), last);
        return code;
    }

    private static String published(Publication p, String site) {
        return "Published " + p.files() + " files in " + site + ": " + p.changed() + " new or changed, " + p.removed()
                + " removed.";
    }
}
