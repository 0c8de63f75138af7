package org.incipit.render.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.incipit.model.Connections;
import org.incipit.model.Dispersion;
import org.incipit.model.EntryPage;

/**
 * What the texts say that the page of an entry shows. Where a text has become longer, all places along the texts are others, and
 * most are drawn as before: that is seen from the drawing.
 */
final class EntryTexts {

    /** Where along the texts documents begin and end, and what a scale below them shows. */
    record Scale(List<Dispersion.Stretch> stretches, List<Dispersion.Mark> marks) {

        static Scale of(Dispersion dispersion) {
            return new Scale(dispersion.stretches(), dispersion.marks());
        }
    }

    private final List<EntryPage.InDocument> documents;
    private final List<Connections.Together> together;
    private final Optional<Scale> scale;
    private Supplier<String> drawn;

    /** What they say; {@code drawn} gives a digest of the drawing of where the entry is named. */
    EntryTexts(EntryPage page, Optional<Dispersion> dispersion, Supplier<String> drawn) {
        this.documents = page.documents();
        this.together = page.connections().together();
        this.scale = dispersion.map(Scale::of);
        this.drawn = drawn;
    }

    /** It is drawn once; what it is drawn from is let go of then. */
    private synchronized String drawn() {
        String known = drawn.get();
        drawn = () -> known;
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryTexts its
                && documents.equals(its.documents)
                && together.equals(its.together)
                && (scale.equals(its.scale) || drawn().equals(its.drawn()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(documents, together);
    }
}
