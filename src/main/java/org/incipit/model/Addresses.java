package org.incipit.model;

/** How addresses are made: paths from the site's root, with {@code /} between folders. {@link SiteMap} tells which there are. */
public final class Addresses {

    private Addresses() {}

    public static final String HOME = "index.html";
    public static final String EVENTS = "events.html";
    public static final String CORRECTIONS = "corrections.html";
    public static final String FEED = "corrections.xml";
    public static final String RELEASES = "releases.txt";

    /** A document, or a page of the edition's own. */
    public static String page(String slug) {
        return slug + ".html";
    }

    /** A unit of a document. */
    public static String unit(String slug, Anchors.Anchor anchor) {
        return page(slug) + "#" + anchor.id();
    }

    /** A document as a release published it. */
    public static String version(String slug, int release) {
        return slug + "/v/" + release + ".html";
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
