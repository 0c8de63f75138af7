package org.incipit.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incipit.model.Addresses;
import org.incipit.model.ReleasedText;
import org.incipit.model.TextState;
import org.incipit.model.UnitState;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** Looks in the pages that were made for every id that was ever published. */
public final class PublishedIds {

    private final Map<String, Set<String>> idsByPage;

    /** The ids of every page that was made, by its address. */
    public PublishedIds(Map<String, Set<String>> idsByPage) {
        this.idsByPage = Map.copyOf(idsByPage);
    }

    /** The published ids of a document that its page does not have, and its versions that are not there (E0806). */
    public List<Problem> lost(String slug, List<ReleasedText> released) {
        Problems problems = new Problems();
        for (ReleasedText version : released) {
            look(Addresses.page(slug), ids(version.state()), version, problems);
            look(
                    Addresses.version(slug, version.release().number()),
                    version.state().present().stream().map(UnitState::id),
                    version,
                    problems);
        }
        return problems.list();
    }

    private static Stream<String> ids(TextState state) {
        return Stream.concat(
                state.units().stream().map(UnitState::id),
                state.marks().stream().map(TextState.Mark::id));
    }

    private void look(String page, Stream<String> ids, ReleasedText version, Problems problems) {
        Set<String> there = idsByPage.getOrDefault(page, Set.of());
        ids.filter(id -> !there.contains(id))
                .forEach(id -> problems.add(
                        Code.E0806,
                        version.text().whole(),
                        "'" + page + "#" + id + "' was published by release "
                                + version.release().number() + ", and leads nowhere now",
                        "this is a fault of Incipit; please report it with the content that shows it"));
    }
}
