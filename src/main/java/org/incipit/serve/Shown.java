package org.incipit.serve;

import java.util.List;
import java.util.Optional;
import org.incipit.build.Result;
import org.incipit.build.Result.Unreleased;
import org.incipit.problem.Listing;
import org.incipit.problem.Problem;
import org.incipit.problem.ProblemFormat;
import org.incipit.problem.Severity;
import org.incipit.source.SourceFile;

/** What stands over the pages after a run: the errors as a page, warnings and what is not released as a band. */
final class Shown {

    private Shown() {}

    /**
     * After a run that came to its end.
     *
     * @param strict whether warnings keep the site as it was
     */
    static String of(Result result, boolean strict) {
        List<Problem> errors = of(result, Severity.ERROR);
        List<Problem> warnings = of(result, Severity.WARNING);
        StringBuilder html = new StringBuilder();
        boolean stays = !errors.isEmpty() || (strict && !warnings.isEmpty());
        if (stays) {
            html.append(page(
                    (errors.isEmpty()
                                    ? count(warnings.size(), "warning", "warnings")
                                    : count(errors.size(), "error", "errors"))
                            + " to be mended",
                    errors,
                    warnings,
                    result.publishedInPart()
                            ? "The site is published in part; the next run publishes the rest."
                            : "The site stays as it was. This page goes as soon as it is mended."));
        }
        html.append("<div class=\"band\" role=\"status\">\n");
        if (!stays && !warnings.isEmpty()) {
            html.append("<details class=\"warnings\"><summary>")
                    .append(count(warnings.size(), "warning", "warnings"))
                    .append("</summary>\n");
            html.append(articles(warnings));
            html.append("</details>\n");
        }
        if (!result.unreleased().isEmpty()) {
            html.append("<p class=\"unreleased\">Not released yet: ");
            String between = "";
            for (Unreleased document : result.unreleased()) {
                html.append(between)
                        .append("<a href=\"/")
                        .append(Html.escaped(document.slug()))
                        .append(".html#c-next\">")
                        .append(Html.escaped(document.slug()))
                        .append("</a> (")
                        .append(count(document.paragraphs(), "paragraph", "paragraphs"))
                        .append(")");
                between = ", ";
            }
            html.append("</p>\n");
        }
        return html.append("</div>\n").toString();
    }

    /** After a run that failed. */
    static String ofFailure(String what, String remedy) {
        return "<section class=\"problems\" role=\"alertdialog\" aria-labelledby=\"_wrong\" tabindex=\"-1\">\n"
                + bar("Incipit failed")
                + "<p class=\"lead\">The site stays as it was. The next change is tried again.</p>\n"
                + "<article><h2>" + Html.escaped(what) + "</h2>\n"
                + "<p class=\"remedy\">" + Html.escaped(remedy) + "</p></article>\n</section>\n";
    }

    private static List<Problem> of(Result result, Severity severity) {
        return result.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .filter(problem -> severity == Severity.ERROR || !isPassing(problem))
                .toList();
    }

    /** A warning of a file that an editor's programme will take away by itself. */
    private static boolean isPassing(Problem problem) {
        String name = problem.where().file().name();
        return PassingFiles.hasName(name.substring(name.lastIndexOf('/') + 1));
    }

    private static String page(String title, List<Problem> errors, List<Problem> warnings, String lead) {
        StringBuilder html = new StringBuilder(
                "<section class=\"problems\" role=\"alertdialog\" aria-labelledby=\"_wrong\" tabindex=\"-1\">\n");
        html.append(bar(title));
        html.append("<p class=\"lead\">").append(Html.escaped(lead)).append("</p>\n");
        html.append(articles(errors));
        if (!errors.isEmpty() && !warnings.isEmpty()) {
            html.append("<h2 class=\"more\">")
                    .append(count(warnings.size(), "warning", "warnings"))
                    .append("</h2>\n");
        }
        html.append(articles(warnings));
        return html.append("</section>\n").toString();
    }

    private static String bar(String title) {
        return "<header><h1 id=\"_wrong\">" + Html.escaped(title)
                + "</h1><button type=\"button\" class=\"aside\">Look at the page</button></header>\n";
    }

    /** Of each code the first few; the shell has them all. */
    private static String articles(List<Problem> problems) {
        Listing listing = Listing.first(problems);
        StringBuilder html = new StringBuilder();
        listing.shown().forEach(problem -> html.append(article(problem)));
        listing.left()
                .forEach((code, n) -> html.append("<p class=\"left\">… and ")
                        .append(n)
                        .append(" more <span class=\"code\">")
                        .append(code)
                        .append("</span></p>\n"));
        return html.toString();
    }

    private static String article(Problem problem) {
        SourceFile file = problem.where().file();
        Optional<SourceFile.Position> at = file.text().isEmpty()
                ? Optional.empty()
                : Optional.of(problem.where().position());
        String place = Html.escaped(file.name())
                + at.map(position -> ":" + position.line() + ":" + position.column())
                        .orElse("");
        StringBuilder html = new StringBuilder("<article class=\"")
                .append(problem.severity().word())
                .append("\">\n<h2>")
                .append(Html.escaped(capital(problem.message())))
                .append("</h2>\n<p class=\"where\"><code>")
                .append(place)
                .append("</code> <span class=\"code\">")
                .append(problem.code())
                .append("</span></p>\n");
        if (at.isPresent()) {
            List<String> lines = ProblemFormat.excerpt(problem);
            html.append("<pre>").append(Html.escaped(String.join("\n", lines))).append("</pre>\n");
        }
        if (!problem.hint().isEmpty()) {
            html.append("<p class=\"remedy\">")
                    .append(Html.escaped(capital(problem.hint())))
                    .append("</p>\n");
        }
        return html.append("</article>\n").toString();
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : new StringBuilder()
                        .appendCodePoint(Character.toUpperCase(words.codePointAt(0)))
                        .append(words.substring(Character.charCount(words.codePointAt(0))))
                        .toString();
    }

    private static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
