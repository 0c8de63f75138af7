package org.incipit.importing.tei;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.incipit.importing.Draft;
import org.incipit.importing.tei.Node.Element;

/** The units of a text as it is read: their words, and the ids that lead to them. */
final class Anchored {

    /** What an id of a unit looks like in an edition: a number, and letters where it was inserted later. */
    private static final Pattern ID = Pattern.compile("p\\d{1,9}[a-z]*");

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");

    private static final class Unit {

        private Optional<String> id = Optional.empty();
        private final StringBuilder words = new StringBuilder();
        private final List<String> former = new ArrayList<>();
        private final List<String> withdrawn = new ArrayList<>();
    }

    private final List<Unit> units = new ArrayList<>();
    private final Set<String> given = new HashSet<>();

    /** A unit begins. An id that the edition could have given is kept as it is, another one as an address that leads there. */
    void begin(String id) {
        Unit unit = new Unit();
        if (!id.isEmpty() && given.add(id)) {
            if (ID.matcher(id).matches()) {
                unit.id = Optional.of(id);
            } else if (ADDRESS.matcher(id).matches()) {
                unit.former.add(id);
            }
        }
        units.add(unit);
    }

    /** Words of the unit that was begun last. */
    void words(String words) {
        if (!units.isEmpty()) {
            units.get(units.size() - 1).words.append(' ').append(words);
        }
    }

    /** An anchor in the unit that was begun last. */
    void anchor(Element element, Losses losses) {
        String id = element.id();
        if (units.isEmpty() || id.isEmpty() || !ADDRESS.matcher(id).matches() || !given.add(id)) {
            losses.add(element, "an anchor at no paragraph");
            return;
        }
        Unit unit = units.get(units.size() - 1);
        (element.get("type").equals("withdrawn") ? unit.withdrawn : unit.former).add(id);
    }

    /** How many there are. */
    int count() {
        return units.size();
    }

    /** The same, where the ids are only those that a build gives as long as nothing was released. */
    List<Draft.Part> partsWithoutIds() {
        return units.stream()
                .map(unit -> new Draft.Part(Optional.empty(), unit.words.toString(), List.of(), List.of()))
                .toList();
    }

    /** The units, with the ids that are kept. */
    List<Draft.Part> parts() {
        return units.stream()
                .map(unit -> new Draft.Part(unit.id, unit.words.toString(), unit.former, unit.withdrawn))
                .toList();
    }
}
