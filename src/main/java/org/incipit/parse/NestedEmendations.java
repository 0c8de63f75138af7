package org.incipit.parse;

import java.util.List;
import org.incipit.model.Inline;
import org.incipit.model.Walker;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/** Tells emendations within an emendation: a reader can be shown one reading of a place, not two. */
final class NestedEmendations extends Walker {

    private final Problems problems;

    private NestedEmendations(Problems problems) {
        this.problems = problems;
    }

    static void tell(List<Inline> content, Problems problems) {
        new NestedEmendations(problems).inlines(content);
    }

    @Override
    public Void emendation(Inline.Emendation emendation) {
        problems.add(
                Code.E0301, emendation.where(), "an emendation stands within another", "close the outer one first");
        return null;
    }
}
