package org.incipit.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incipit.model.Authority;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.Event;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/** Reads the authority files, each of which may be missing. */
final class AuthorityReader {

    private static final String EVENTS = "events";
    private static final String YAML = ".yaml";

    private final ContentFolder folder;
    private final Problems problems;

    AuthorityReader(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The names of the files. */
    static Set<String> files() {
        Set<String> files = new TreeSet<>(Set.of(EVENTS + YAML));
        Arrays.stream(EntryKind.values()).forEach(kind -> files.add(kind.plural() + YAML));
        return files;
    }

    Authority read() {
        List<Entry> entries = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            Map<String, SourceSpan> ids = new HashMap<>();
            for (YamlMap keys : items(kind.plural(), schema(kind))) {
                Entry entry = EntryReader.read(kind, keys, problems);
                if (isNew(entry.ref().id(), entry.core().where(), ids)) {
                    entries.add(entry);
                }
            }
        }
        List<Event> events = new ArrayList<>();
        Map<String, SourceSpan> ids = new HashMap<>();
        for (YamlMap keys : items(EVENTS, Schema.EVENTS)) {
            EventReader.read(keys, problems)
                    .filter(event -> isNew(event.id(), event.where(), ids))
                    .ifPresent(events::add);
        }
        return new Authority(entries, events);
    }

    private static Schema schema(EntryKind kind) {
        return switch (kind) {
            case PERSON -> Schema.PEOPLE;
            case PLACE -> Schema.PLACES;
            case ORGANIZATION -> Schema.ORGANIZATIONS;
            case TERM -> Schema.TERMS;
        };
    }

    private List<YamlMap> items(String name, Schema schema) {
        String path = name + YAML;
        if (!folder.has(path)) {
            return List.of();
        }
        Optional<YamlMap> file = folder.text(path).flatMap(text -> YamlText.file(text, schema, problems));
        List<YamlMap> items = file.map(keys -> keys.maps(name)).orElse(List.of());
        file.ifPresent(YamlMap::done);
        return items;
    }

    /** Whether there is an id, and no other has it; what has none cannot be told from others, and is wrong for that already. */
    private boolean isNew(String id, SourceSpan where, Map<String, SourceSpan> ids) {
        if (id.isEmpty()) {
            return false;
        }
        SourceSpan first = ids.putIfAbsent(id, where);
        if (first != null) {
            problems.add(
                    Code.E0202,
                    where,
                    "the id '" + id + "' is given twice",
                    "the other one stands at line " + first.position().line());
        }
        return first == null;
    }
}
