package org.incipit.build;

import java.util.List;
import org.incipit.model.Theme;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.render.html.TemplateFailure;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/** Templates of the edition's own that do not go, told with the line at which they stop. */
final class BrokenTemplates {

    private BrokenTemplates() {}

    static List<Problem> of(List<TemplateFailure> failures, Theme theme) {
        Problems problems = new Problems();
        for (TemplateFailure failure : failures) {
            SourceFile file = theme.templates().get(failure.template());
            if (file == null) {
                problems.add(
                        Code.E0141,
                        SourceFile.of(failure.template(), "").whole(),
                        "the program's template " + failure.template() + " cannot be filled beside the edition's own: "
                                + failure.what(),
                        "see that your template defines all that the program's of its name defines");
            } else {
                problems.add(
                        Code.E0141,
                        place(file, failure),
                        failure.what(),
                        "mend it, or take the file away to have the program's template");
            }
        }
        return problems.list();
    }

    private static SourceSpan place(SourceFile file, TemplateFailure failure) {
        int at = file.lineStart(failure.line()) + failure.column() - 1;
        return file.span(at, at + 1);
    }
}
