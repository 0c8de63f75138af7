package org.incipit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.Relation;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/**
 * Reads how an entry belongs to others: {@code member-of}, {@code members}, {@code successor-of}. An id stands for itself
 * where it is plain what it names, and with its scheme ({@code person:…}) where not.
 */
final class RelationReader {

    private RelationReader() {}

    static List<Relation> read(EntryRef entry, YamlMap keys, Problems problems) {
        List<Relation> relations = new ArrayList<>();
        for (YamlMap.Located group : keys.strings("member-of")) {
            ref(group, EntryKind.ORGANIZATION, problems)
                    .ifPresent(to -> relations.add(new Relation(Relation.Kind.MEMBER_OF, entry, to, group.where())));
        }
        for (YamlMap.Located member : keys.strings("members")) {
            ref(member, EntryKind.PERSON, problems)
                    .ifPresent(
                            from -> relations.add(new Relation(Relation.Kind.MEMBER_OF, from, entry, member.where())));
        }
        for (YamlMap.Located before : keys.strings("successor-of")) {
            ref(before, entry.kind(), problems)
                    .ifPresent(
                            to -> relations.add(new Relation(Relation.Kind.SUCCESSOR_OF, entry, to, before.where())));
        }
        return List.copyOf(relations);
    }

    /** The entry that is named: by its scheme and id, or by an id of the usual kind. */
    static Optional<EntryRef> ref(YamlMap.Located written, EntryKind usual, Problems problems) {
        int colon = written.text().indexOf(':');
        if (colon < 0) {
            return Optional.of(new EntryRef(usual, written.text()));
        }
        Optional<EntryKind> kind = EntryKind.ofScheme(written.text().substring(0, colon));
        if (kind.isEmpty()) {
            problems.add(
                    Code.E0107,
                    written.where(),
                    "'" + written.text() + "' names no entry",
                    "write an id, or person:, place:, org: or term: and an id");
        }
        return kind.map(known -> new EntryRef(known, written.text().substring(colon + 1)));
    }
}
