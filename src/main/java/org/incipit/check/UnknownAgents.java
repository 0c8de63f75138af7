package org.incipit.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.incipit.model.Agent;
import org.incipit.model.Authority;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.Metadata;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** Who is responsible for a document is a person or an organization of the authority files, or is named in plain words. */
final class UnknownAgents {

    private UnknownAgents() {}

    static List<Problem> in(Metadata document, Authority authority) {
        Problems problems = new Problems();
        Stream.of(document.authors(), document.recipients(), document.translators())
                .flatMap(List::stream)
                .forEach(agent -> agent.entry()
                        .ifPresentOrElse(
                                ref -> entry(ref, agent, authority, problems),
                                () -> plainName(agent, authority, problems)));
        return problems.list();
    }

    private static void entry(EntryRef ref, Agent agent, Authority authority, Problems problems) {
        if (ref.kind() == EntryKind.PERSON || ref.kind() == EntryKind.ORGANIZATION) {
            UnknownEntries.tell(ref, agent.where(), authority, problems);
        } else {
            problems.add(
                    Code.E0107,
                    agent.where(),
                    "a " + ref.kind().scheme() + " is responsible for nothing",
                    "name a person or an organization");
        }
    }

    /** An id in place of a name would be shown to readers. */
    private static void plainName(Agent agent, Authority authority, Problems problems) {
        Arrays.stream(EntryKind.values())
                .map(kind -> new EntryRef(kind, agent.name()))
                .filter(ref -> authority.find(ref).isPresent())
                .findFirst()
                .ifPresent(ref -> problems.add(
                        Code.E0107,
                        agent.where(),
                        "'" + agent.name() + "' is an id, not a name",
                        "write " + ref + " where that entry is meant"));
    }
}
