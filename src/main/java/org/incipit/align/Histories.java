package org.incipit.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Correction;
import org.incipit.model.History;
import org.incipit.model.Release;
import org.incipit.model.ReleasedText;
import org.incipit.model.Revision;
import org.incipit.model.TextState;

/** Tells what was done to a document from its first release to today. */
public final class Histories {

    private Histories() {}

    /**
     * The history of a document.
     *
     * @param released as it was, the first release first
     * @param now as it is
     */
    public static History of(List<ReleasedText> released, TextState now) {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 1; i < released.size(); i++) {
            add(
                    revisions,
                    Optional.of(released.get(i).release()),
                    released.get(i - 1).state(),
                    released.get(i).state());
        }
        if (!released.isEmpty()) {
            add(revisions, Optional.empty(), released.get(released.size() - 1).state(), now);
        }
        Collections.reverse(revisions);
        return new History(released.stream().map(ReleasedText::release).toList(), revisions);
    }

    private static void add(List<Revision> revisions, Optional<Release> release, TextState before, TextState after) {
        List<Correction> corrections = Corrections.between(before, after);
        if (!corrections.isEmpty()) {
            revisions.add(new Revision(release, corrections));
        }
    }
}
