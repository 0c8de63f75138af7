package org.incipit.model;

import java.util.Locale;
import java.util.Set;

/** How addresses are made: paths from the site's root, with {@code /} between folders. {@link SiteMap} tells which there are. */
public final class Addresses {

    private Addresses() {}

    public static final String HOME = "index.html";
    public static final String EVENTS = "events.html";
    public static final String CORRECTIONS = "corrections.html";
    public static final String FEED = "corrections.xml";
    public static final String RELEASES = "releases.txt";
    public static final String MISSING = "404.html";
    public static final String SITEMAP = "sitemap.xml";
    public static final String ROBOTS = "robots.txt";
    public static final String LLMS = "llms.txt";
    public static final String SOURCES = "sources.zip";
    public static final String JSON_INDEX = "index.json";
    public static final String DOCUMENT_SCHEMA = "schemas/document.schema.json";
    public static final String INDEX_SCHEMA = "schemas/index.schema.json";
    public static final String TEI_CORPUS = "edition.tei.xml";
    public static final String TEI_EVENTS = "events.tei.xml";
    public static final String DTS = "dts/index.json";
    public static final String DTS_COLLECTION = "dts/collection.json";

    /** A document's description in the manner of DTS. */
    public static String dtsCollection(String slug) {
        return "dts/collection/" + slug + ".json";
    }

    /** The units of a document in the manner of DTS. */
    public static String dtsNavigation(String slug) {
        return "dts/navigation/" + slug + ".json";
    }

    /** The authority file of one kind, in TEI. */
    public static String tei(EntryKind kind) {
        return kind.plural() + ".tei.xml";
    }

    /** Whether a file only receives programmes and strays, so that nobody keeps its address. */
    public static boolean isForVisitors(String address) {
        return Set.of(MISSING, SITEMAP, ROBOTS, LLMS).contains(address);
    }

    /** Whether the edition brings a file of that name along, among those that are copied through. */
    public static boolean isBrought(Catalog catalog, String address) {
        return catalog.statics().stream().anyMatch(file -> file.path().equals(address));
    }

    public static final String SEARCH = "search.html";
    public static final String MAP = "map.html";
    public static final String TOGETHER = "people-together.html";
    public static final String GLOSSARY = "glossary.html";
    public static final String APPARATUS = "apparatus.html";

    /** An index in the order in which its entries are first named. */
    public static String inOrder(EntryKind kind) {
        return kind.plural() + "-in-order.html";
    }

    /** Where in the texts the entries of an index stand. */
    public static String plot(EntryKind kind) {
        return kind.plural() + "-plot.html";
    }

    /** The documents, listed by one thing. */
    public static String documents(DocumentList.By by) {
        return by == DocumentList.By.DATE
                ? "documents.html"
                : "documents-by-" + by.name().toLowerCase(Locale.ROOT) + ".html";
    }

    /** How many documents a page has that lists entries of the apparatus. */
    public static final int DOCUMENTS_A_PAGE = 100;

    /** A page with one sort of entries of the apparatus, over all documents; pages are numbered from 0. */
    public static String apparatus(ApparatusEntry.Sort sort, int page) {
        return "apparatus-" + sort.label() + (page == 0 ? "" : "-" + (page + 1)) + ".html";
    }

    /** How many pages each sort has in an edition of so many documents. */
    public static int apparatusPages(int documents) {
        return (documents + DOCUMENTS_A_PAGE - 1) / DOCUMENTS_A_PAGE;
    }

    /** All emendations, supplied words and notes of a document. */
    public static String apparatus(String slug) {
        return slug + "/apparatus.html";
    }

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

    /** A page that lists mentions of an entry; pages are numbered from 0, which is the page of the entry. */
    public static String mentions(EntryRef ref, int page) {
        return page == 0
                ? entry(ref)
                : SiteMap.MENTIONS_FOLDER + "/" + ref.kind().plural() + "/" + ref.id() + "-" + (page + 1) + ".html";
    }

    /** A part of a sitemap that is too long for one file; parts are numbered from 1. */
    public static String sitemapPart(int part) {
        return SiteMap.SITEMAPS_FOLDER + "/" + part + ".xml";
    }
}
