package org.incipit.check;

import java.util.List;
import org.incipit.model.Authority;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.Metadata;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/** Where a document was written, who speaks in it and to whom, are entries of the authority files, of the right kind. */
final class UnknownSpeakers {

    private final Authority authority;
    private final Problems problems = new Problems();

    private UnknownSpeakers(Authority authority) {
        this.authority = authority;
    }

    static List<Problem> in(Metadata document, Authority authority) {
        UnknownSpeakers rule = new UnknownSpeakers(authority);
        document.place()
                .ifPresent(place -> place.entry()
                        .ifPresentOrElse(
                                ref -> rule.entry(
                                        ref, place.where(), List.of(EntryKind.PLACE), "nothing is written in"),
                                () -> rule.plainName(place.name(), place.where())));
        document.speeches().forEach(speech -> {
            rule.entry(
                    speech.speaker().entry(),
                    speech.speaker().where(),
                    List.of(EntryKind.PERSON),
                    "nothing is said by");
            speech.to()
                    .forEach(to -> rule.entry(
                            to.entry(),
                            to.where(),
                            List.of(EntryKind.PERSON, EntryKind.ORGANIZATION),
                            "nothing is said to"));
        });
        return rule.problems.list();
    }

    private void entry(EntryRef ref, SourceSpan where, List<EntryKind> kinds, String not) {
        if (kinds.contains(ref.kind())) {
            UnknownEntries.tell(ref, where, authority, problems);
        } else {
            problems.add(Code.E0107, where, not + " a " + ref.kind().scheme(), "name an entry of another kind");
        }
    }

    /** An id in place of a name would be shown to readers. */
    private void plainName(String name, SourceSpan where) {
        EntryRef place = new EntryRef(EntryKind.PLACE, name);
        if (authority.find(place).isPresent()) {
            problems.add(
                    Code.E0107,
                    where,
                    "'" + name + "' is an id, not a name",
                    "write " + place + " where that entry is meant");
        }
    }
}
