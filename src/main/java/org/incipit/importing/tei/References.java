package org.incipit.importing.tei;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incipit.model.EntryRef;

/** Where the pointers of a text lead. */
final class References {

    private final Map<String, EntryRef> entries;
    private final Map<String, String> documents;
    private final Pictures pictures;
    private final Set<EntryRef> used = new LinkedHashSet<>();
    private final Map<String, Set<String>> ids = new HashMap<>();

    /**
     * All that can be pointed at.
     *
     * @param entries by {@code #id} and {@code file.xml#id}
     * @param documents slugs by the names of their files
     * @param pictures those that lie beside the source
     */
    References(Map<String, EntryRef> entries, Map<String, String> documents, Pictures pictures) {
        this.entries = entries;
        this.documents = documents;
        this.pictures = pictures;
    }

    /** Whether the edition will have a picture. */
    boolean picture(String name) {
        return pictures.take(name);
    }

    /** Whether a path in the site leads to a document, or to a place in it, that is known. */
    boolean page(String path) {
        int end = path.indexOf(".html");
        if (end < 0) {
            return false;
        }
        String slug = path.substring(0, end);
        String id = path.substring(end + 5);
        Set<String> known = ids.getOrDefault(slug, Set.of());
        return ids.containsKey(slug) && (id.isEmpty() || (id.startsWith("#") && known.contains(id.substring(1))));
    }

    /** Ids of a document that can be linked to. */
    void ids(String slug, Set<String> known) {
        ids.put(slug, known);
    }

    /** The entry that an element names. */
    Optional<EntryRef> entry(Node.Element element) {
        for (String attribute : new String[] {"ref", "corresp", "key", "sameAs"}) {
            for (String pointer : element.get(attribute).split("\\s+")) {
                EntryRef found = entries.get(attribute.equals("key") ? "#" + pointer : pointer);
                if (found != null) {
                    used.add(found);
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** Entries that were named. */
    Set<EntryRef> used() {
        return used;
    }

    static String link(EntryRef entry) {
        return entry.kind().scheme() + ":" + entry.id();
    }

    /**
     * The document, and the place in it, that a pointer leads to, as {@code slug#p3}; empty where it leads to none.
     *
     * @param from the document it stands in
     */
    Optional<String> document(String pointer, String from) {
        int hash = pointer.indexOf('#');
        String name = hash < 0 ? pointer : pointer.substring(0, hash);
        String id = hash < 0 ? "" : pointer.substring(hash + 1);
        String slug = name.isEmpty() ? from : documents.getOrDefault(name, "");
        boolean known = id.isEmpty() || ids.getOrDefault(slug, Set.of()).contains(id);
        if (slug.isEmpty() || !known || (name.isEmpty() && id.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of((name.isEmpty() ? "" : slug) + (id.isEmpty() ? "" : "#" + id));
    }
}
