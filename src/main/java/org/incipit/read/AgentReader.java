package org.incipit.read;

import java.util.List;
import java.util.Optional;
import org.incipit.model.Agent;
import org.incipit.model.Authority;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.PortableName;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problems;

/** Reads who is responsible: the id of a person or an organization, or a plain name. */
final class AgentReader {

    private static final List<EntryKind> KINDS = List.of(EntryKind.PERSON, EntryKind.ORGANIZATION);

    private final Authority authority;
    private final Problems problems;

    AgentReader(Authority authority, Problems problems) {
        this.authority = authority;
        this.problems = problems;
    }

    Optional<Agent> agent(YamlMap keys, String key) {
        return keys.located(key).map(this::agent);
    }

    private Agent agent(YamlMap.Located written) {
        for (EntryKind kind : KINDS) {
            Optional<Entry> entry = authority.find(new EntryRef(kind, written.text()));
            if (entry.isPresent()) {
                return new Agent(entry.get().name(), Optional.of(entry.get().ref()));
            }
        }
        if (written.text().contains("-") && PortableName.isOne(written.text())) {
            List<String> known = KINDS.stream()
                    .flatMap(kind -> authority.entries(kind).stream())
                    .map(entry -> entry.ref().id())
                    .toList();
            problems.add(
                    Code.E0401,
                    written.where(),
                    "no person and no organization has the id '" + written.text() + "'",
                    Nearest.of(written.text(), known)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("add it to people.yaml or organizations.yaml, or write a name in plain words"));
        }
        return new Agent(written.text(), Optional.empty());
    }
}
