package org.incipit.check;

import org.incipit.model.Inline;
import org.incipit.model.Walker;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/** A picture has to say what it shows: who cannot see it has nothing else. */
final class UndescribedPictures extends Walker {

    private final Problems problems;

    UndescribedPictures(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Void image(Inline.Image image) {
        if (image.alternative().isBlank()) {
            problems.add(
                    Code.W0332,
                    image.where(),
                    "this picture does not say what it shows",
                    "write it between the brackets: ![A letter in pencil, with a stamp](" + image.target() + ")");
        }
        return null;
    }
}
