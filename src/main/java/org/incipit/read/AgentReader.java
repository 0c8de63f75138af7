package org.incipit.read;

import java.util.List;
import java.util.Optional;
import org.incipit.model.Agent;
import org.incipit.model.Authority;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.OriginPlace;

/**
 * Reads who is responsible: an entry, {@code person:nikita-khrushchev} or {@code org:cpsu}, else a name in plain words. Whether
 * there is such an entry is for {@code check} to say.
 */
final class AgentReader {

    private final Authority authority;

    AgentReader(Authority authority) {
        this.authority = authority;
    }

    /** One, or a list of several. */
    List<Agent> agents(YamlMap keys, String key) {
        return keys.strings(key).stream().map(this::agent).toList();
    }

    /** Where a document was written: {@code place:yalta}, or a name in plain words. */
    Optional<OriginPlace> place(YamlMap keys, String key) {
        return keys.located(key).map(written -> {
            Optional<EntryRef> entry = entry(written);
            String name = entry.flatMap(authority::find).map(Entry::name).orElse(written.text());
            return new OriginPlace(name, entry, written.where());
        });
    }

    private static Optional<EntryRef> entry(YamlMap.Located written) {
        int colon = written.text().indexOf(':');
        return EntryKind.ofScheme(written.text().substring(0, Math.max(0, colon)))
                .map(kind -> new EntryRef(kind, written.text().substring(colon + 1)));
    }

    private Agent agent(YamlMap.Located written) {
        Optional<EntryRef> entry = entry(written);
        String name = entry.flatMap(authority::find).map(Entry::name).orElse(written.text());
        return new Agent(name, entry, written.where());
    }
}
