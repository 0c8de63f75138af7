package org.incipit.render.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incipit.model.Concordances;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;

/** What documents and entries are called in few words, by their ids. */
final class Titles {

    private final Map<String, String> documents = new HashMap<>();
    private final Map<EntryRef, String> entries = new HashMap<>();

    Titles(Concordances concordances) {
        concordances
                .documents()
                .forEach(document ->
                        documents.put(document.slug(), document.metadata().shortTitle()));
        for (List<EntryPage> pages : concordances.indexes().values()) {
            pages.forEach(page -> entries.put(page.entry().ref(), page.entry().name()));
        }
    }

    /** Of a document. */
    String of(String slug) {
        return documents.getOrDefault(slug, slug);
    }

    /** Of an entry. */
    String of(EntryRef ref) {
        return entries.getOrDefault(ref, ref.id());
    }

    /** Whether there is more than one document, so that a place has to say in which it is. */
    boolean several() {
        return documents.size() > 1;
    }
}
