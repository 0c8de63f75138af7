package org.incipit.check;

import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.Walker;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/** The columns of a table have heads: who listens to a table hears the head of each cell. */
final class HeadlessTables extends Walker {

    private final Problems problems;

    HeadlessTables(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Void table(Block.Table table) {
        List<Integer> without = new ArrayList<>();
        for (int i = 0; i < table.head().size(); i++) {
            if (!says(table.head().get(i))) {
                without.add(i + 1);
            }
        }
        /* The corner above the heads of the rows may be empty. */
        boolean corner = without.equals(List.of(1)) && table.head().size() > 1;
        if (!without.isEmpty() && !corner) {
            problems.add(
                    Code.W0333,
                    table.where(),
                    without.size() == table.head().size()
                            ? "the columns of this table have no heads"
                            : "column " + without.get(without.size() - 1) + " of this table has no head",
                    "write in the first line what stands in each column");
        }
        return super.table(table);
    }

    private static boolean says(List<Inline> cell) {
        Said said = new Said();
        said.inlines(cell);
        return said.something;
    }

    /** Whether a cell says or shows anything. */
    private static final class Said extends Walker {

        private boolean something;

        @Override
        public Void text(Inline.Text text) {
            something |= !text.value().isBlank();
            return null;
        }

        @Override
        public Void code(Inline.Code code) {
            something = true;
            return null;
        }

        @Override
        public Void image(Inline.Image image) {
            something |= !image.alternative().isBlank();
            return null;
        }
    }
}
