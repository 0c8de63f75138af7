package org.incipit.build;

import java.util.List;
import org.incipit.model.History;
import org.incipit.model.ReleasedText;
import org.incipit.model.TextState;

/**
 * What a run found a document to be.
 *
 * @param now its ids
 * @param released as it was in each release, the first one first
 * @param history what was changed
 */
public record Recorded(String slug, TextState now, List<ReleasedText> released, History history) {

    /** Whether the next release has to write it down: its ids, or what leads to them, are not as they were. */
    boolean changed() {
        if (released.isEmpty()) {
            return true;
        }
        TextState last = released.get(released.size() - 1).state();
        return !last.units().equals(now.units()) || !last.marks().equals(now.marks());
    }
}
