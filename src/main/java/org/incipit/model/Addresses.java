package org.incipit.model;

import java.util.Set;
import java.util.TreeSet;

/** Where everything stands in the site: paths from its root, with {@code /} between folders. */
public final class Addresses {

    private Addresses() {}

    public static final String HOME = "index.html";
    public static final String EVENTS = "events.html";

    /** Every page that an edition has, whatever it is made of: home, documents, pages, indexes and entries. */
    public static Set<String> of(Catalog catalog, Concordances concordances) {
        Set<String> all = new TreeSet<>(Set.of(HOME));
        for (DocumentSource document : catalog.documents()) {
            all.add(page(document.slug()));
            document.witness()
                    .ifPresent(witness -> all.addAll(Set.of(witness(document.slug()), witnessText(document.slug()))));
        }
        catalog.pages().forEach(page -> all.add(page(page.slug())));
        concordances.indexes().forEach((kind, entries) -> {
            all.add(index(kind));
            entries.forEach(entry -> all.add(entry(entry.entry().ref())));
        });
        if (!concordances.events().isEmpty()) {
            all.add(EVENTS);
        }
        return all;
    }

    /** A document, or a page of the edition's own. */
    public static String page(String slug) {
        return slug + ".html";
    }

    /** A unit of a document. */
    public static String unit(String slug, Anchors.Anchor anchor) {
        return page(slug) + "#" + anchor.id();
    }

    /** What a link to a document points at; {@code here} is the page it stands in. */
    public static String target(DocumentTarget target, String here) {
        return target.slug().map(Addresses::page).orElse(here)
                + target.anchor().map(anchor -> "#" + anchor).orElse("");
    }

    /** The account of a document's text against its witness. */
    public static String witness(String slug) {
        return slug + "/witness.html";
    }

    /** A document's witness itself, as received. */
    public static String witnessText(String slug) {
        return slug + "/witness.txt";
    }

    /** The index of one kind of entry. */
    public static String index(EntryKind kind) {
        return kind.plural() + ".html";
    }

    /** The page of one entry. */
    public static String entry(EntryRef ref) {
        return ref.kind().plural() + "/" + ref.id() + ".html";
    }
}
