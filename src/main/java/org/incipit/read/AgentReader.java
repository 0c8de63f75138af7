package org.incipit.read;

import java.util.Optional;
import org.incipit.model.Agent;
import org.incipit.model.Authority;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;

/**
 * Reads who is responsible: an entry, {@code person:nikita-khrushchev} or {@code org:cpsu}, else a name in plain words. Whether
 * there is such an entry is for {@code check} to say.
 */
final class AgentReader {

    private final Authority authority;

    AgentReader(Authority authority) {
        this.authority = authority;
    }

    Optional<Agent> agent(YamlMap keys, String key) {
        return keys.located(key).map(this::agent);
    }

    private Agent agent(YamlMap.Located written) {
        int colon = written.text().indexOf(':');
        Optional<EntryRef> entry = EntryKind.ofScheme(written.text().substring(0, Math.max(0, colon)))
                .map(kind -> new EntryRef(kind, written.text().substring(colon + 1)));
        String name = entry.flatMap(authority::find).map(Entry::name).orElse(written.text());
        return new Agent(name, entry, written.where());
    }
}
