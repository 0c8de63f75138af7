package org.incipit.model;

/** Where everything stands in the site: paths from its root, with {@code /} between folders. */
public final class Addresses {

    private Addresses() {}

    public static final String HOME = "index.html";
    public static final String EVENTS = "events.html";

    /** A document, or a page of the edition's own. */
    public static String page(String slug) {
        return slug + ".html";
    }

    /** A unit of a document. */
    public static String unit(String slug, Anchors.Anchor anchor) {
        return page(slug) + "#" + anchor.id();
    }

    /** The account of a document's text against its witness. */
    public static String witness(String slug) {
        return slug + "/witness.html";
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
