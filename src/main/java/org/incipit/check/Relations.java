package org.incipit.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incipit.model.Authority;
import org.incipit.model.Entry;
import org.incipit.model.EntryRef;
import org.incipit.model.Relation;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** Entries that belong together have to exist, and none can be a member or successor of itself, through others either. */
final class Relations {

    private static final String OF_OTHER_KINDS = "; an entry of another kind is named with its scheme, as in org:cpsu";

    private final Authority authority;
    private final Problems problems = new Problems();

    private Relations(Authority authority) {
        this.authority = authority;
    }

    static List<Problem> in(Authority authority) {
        Relations rule = new Relations(authority);
        for (Entry entry : authority.entries()) {
            for (Relation relation : entry.core().relations()) {
                rule.known(relation.from(), relation);
                rule.known(relation.to(), relation);
            }
        }
        for (Relation.Kind kind : Relation.Kind.values()) {
            rule.circles(kind);
        }
        return rule.problems.list();
    }

    private void known(EntryRef ref, Relation relation) {
        UnknownEntries.tell(ref, relation.where(), authority, OF_OTHER_KINDS, problems);
    }

    private void circles(Relation.Kind kind) {
        Map<EntryRef, Set<EntryRef>> above = new HashMap<>();
        for (Relation relation : authority.relations()) {
            if (relation.kind() == kind) {
                Set<EntryRef> reached = reached(relation.to(), above);
                if (reached.contains(relation.from())) {
                    problems.add(
                            Code.E0205,
                            relation.where(),
                            "by this, " + relation.from() + " would be a "
                                    + (kind == Relation.Kind.MEMBER_OF ? "member" : "successor") + " of itself",
                            "take one of the relations away");
                } else {
                    above.computeIfAbsent(relation.from(), from -> new HashSet<>())
                            .add(relation.to());
                }
            }
        }
    }

    /** An entry and all that is above it. */
    private static Set<EntryRef> reached(EntryRef entry, Map<EntryRef, Set<EntryRef>> above) {
        Set<EntryRef> reached = new HashSet<>();
        reach(entry, above, reached);
        return reached;
    }

    private static void reach(EntryRef entry, Map<EntryRef, Set<EntryRef>> above, Set<EntryRef> reached) {
        if (reached.add(entry)) {
            above.getOrDefault(entry, Set.of()).forEach(next -> reach(next, above, reached));
        }
    }
}
