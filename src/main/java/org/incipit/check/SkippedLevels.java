package org.incipit.check;

import java.util.List;
import org.incipit.model.Block;
import org.incipit.model.Walker;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** A heading is at most one level below the one before it; readers who go from heading to heading look for one between. */
final class SkippedLevels extends Walker {

    /** The title of the page, which stands before the first. */
    private static final int TITLE = 1;

    private final Problems problems = new Problems();
    private int last = TITLE;

    private SkippedLevels() {}

    static List<Problem> in(List<Block> blocks) {
        SkippedLevels rule = new SkippedLevels();
        rule.blocks(blocks);
        return rule.problems.list();
    }

    @Override
    public Void heading(Block.Heading heading) {
        if (heading.level() > last + 1) {
            problems.add(
                    Code.W0331,
                    heading.where(),
                    "this heading is of level " + heading.level() + ", and the one before it of level " + last
                            + (last == TITLE ? ", the title" : ""),
                    "begin it with '" + "#".repeat(last + 1) + "', or give it a heading above");
        }
        last = Math.max(heading.level(), TITLE + 1);
        return super.heading(heading);
    }
}
