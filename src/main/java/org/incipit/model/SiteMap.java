package org.incipit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incipit.source.SourceSpan;

/**
 * Every file of a site: its address and whose it is. This is the one list; what is not in it is not published, and whoever
 * gives the site another file enters it here.
 */
public final class SiteMap {

    /** The folder in a site where Incipit keeps its own account; no file of the site stands in it. */
    public static final String OWN_FOLDER = ".incipit";

    /** The folder of the search's index, whose files are as many as it needs. */
    public static final String SEARCH_FOLDER = "search";

    /** The folder of the pages that list more mentions of an entry than its own page does, as many as the texts need. */
    public static final String MENTIONS_FOLDER = "mentions";

    /** The folder of the parts of a sitemap that is too long for one file; what pages there are, only the texts tell. */
    public static final String SITEMAPS_FOLDER = "sitemaps";

    /**
     * A file of the site.
     *
     * @param address path from the site's root
     * @param owner what stands there, in the words of a message: {@code the document 'letter'}
     * @param where what an editor wrote it in or named it by; empty for what every edition has
     */
    public record Place(String address, String owner, Optional<SourceSpan> where) {}

    private final List<Place> places = new ArrayList<>();
    private final Set<String> addresses = new TreeSet<>();
    private final SortedMap<String, String> moves = new TreeMap<>();

    private SiteMap() {}

    /**
     * The files of an edition's site.
     *
     * @param assets addresses of what every page leans on
     */
    public static SiteMap of(Catalog catalog, List<String> assets) {
        SiteMap map = new SiteMap();
        map.add(Addresses.HOME, "the home page");
        assets.forEach(asset -> map.add(asset, "a file that every page leans on"));
        for (EntryKind kind : EntryKind.values()) {
            List<Entry> entries = catalog.authority().entries(kind);
            if (!entries.isEmpty()) {
                map.add(Addresses.index(kind), "the index of " + kind.plural());
                map.add(Addresses.tei(kind), "the index of " + kind.plural() + " in TEI");
            }
            for (Entry entry : entries) {
                SourceSpan where = entry.core().where();
                map.add(Addresses.entry(entry.ref()), "the page of " + entry.ref(), where);
                entry.core()
                        .aliases()
                        .forEach(alias -> map.move(
                                Addresses.entry(new EntryRef(kind, alias)), Addresses.entry(entry.ref()), where));
            }
        }
        if (!catalog.authority().events().isEmpty()) {
            map.add(Addresses.EVENTS, "the chronology");
            map.add(Addresses.TEI_EVENTS, "the chronology in TEI");
        }
        map.addFinding(catalog);
        map.addHarvest(catalog);
        if (!catalog.releases().entries().isEmpty()) {
            map.add(Addresses.CORRECTIONS, "the list of corrections");
            map.add(Addresses.FEED, "the feed of corrections");
            map.add(Addresses.RELEASES, "the list of releases");
        }
        catalog.documents().forEach(document -> map.add(document, catalog.releases()));
        for (PageSource page : catalog.pages()) {
            SourceSpan where = page.body().file().span(0, 0);
            map.add(Addresses.page(page.slug()), "the page '" + page.slug() + "'", where);
            page.aliases().forEach(alias -> map.move(Addresses.page(alias), Addresses.page(page.slug()), where));
        }
        catalog.statics().forEach(map::add);
        return map;
    }

    /** The pages that help to find things. */
    private void addFinding(Catalog catalog) {
        Authority authority = catalog.authority();
        add(Addresses.SEARCH, "the search");
        for (EntryKind kind : EntryKind.values()) {
            if (!authority.entries(kind).isEmpty()) {
                add(Addresses.inOrder(kind), "the index of " + kind.plural() + " in order of mention");
                add(Addresses.plot(kind), "the plot of the index of " + kind.plural());
            }
        }
        if (!authority.entries(EntryKind.PERSON).isEmpty()) {
            add(Addresses.TOGETHER, "the plot of who is named with whom");
        }
        if (MapPlaces.any(authority)) {
            add(Addresses.MAP, "the map");
        }
        if (!Glossary.of(authority).lines().isEmpty()) {
            add(Addresses.GLOSSARY, "the glossary");
        }
        DocumentList.offered(catalog.documents())
                .forEach(by -> add(Addresses.documents(by), "a list of the documents"));
        if (catalog.documents().size() > 1) {
            add(Addresses.APPARATUS, "the apparatus");
            for (ApparatusEntry.Sort sort : ApparatusEntry.Sort.values()) {
                for (int page = 0;
                        page < Addresses.apparatusPages(catalog.documents().size());
                        page++) {
                    add(Addresses.apparatus(sort, page), "a list of the apparatus");
                }
            }
        }
    }

    /** What every edition has for programmes, unless it brings a file of that name along. */
    private void addHarvest(Catalog catalog) {
        String data = "a file for programmes that every site has";
        List.of(
                        Addresses.JSON_INDEX,
                        Addresses.DOCUMENT_SCHEMA,
                        Addresses.INDEX_SCHEMA,
                        Addresses.DTS,
                        Addresses.DTS_COLLECTION,
                        Addresses.SOURCES)
                .forEach(address -> add(address, data));
        if (!catalog.documents().isEmpty()) {
            add(Addresses.TEI_CORPUS, data);
        }
        List<String> may = new ArrayList<>(List.of(Addresses.ROBOTS, Addresses.LLMS, Addresses.MISSING));
        catalog.edition().baseUrl().ifPresent(base -> may.add(Addresses.SITEMAP));
        may.removeIf(address -> Addresses.isBrought(catalog, address));
        may.forEach(address -> add(address, data));
    }

    private void add(DocumentSource document, Releases releases) {
        String slug = document.slug();
        SourceSpan where = document.body().file().span(0, 0);
        add(Addresses.page(slug), "the document '" + slug + "'", where);
        add(Addresses.apparatus(slug), "the apparatus of '" + slug + "'", where);
        forms(slug, slug, where);
        if (document.witness().isPresent()) {
            add(Addresses.witness(slug), "the account of the witness of '" + slug + "'", where);
            add(Addresses.witnessText(slug), "the witness of '" + slug + "'", where);
        }
        Set<Integer> versions = new TreeSet<>(releases.statesOf(slug).keySet());
        document.aliases()
                .forEach(alias -> versions.addAll(releases.statesOf(alias).keySet()));
        versions.forEach(number ->
                add(Addresses.version(slug, number), "the document '" + slug + "' in release " + number, where));
        for (String alias : document.aliases()) {
            forms(alias, slug, where);
            move(Addresses.page(alias), Addresses.page(slug), where);
            move(Addresses.apparatus(alias), Addresses.apparatus(slug), where);
            if (document.witness().isPresent()) {
                move(Addresses.witness(alias), Addresses.witness(slug), where);
            }
            versions.forEach(number -> move(Addresses.version(alias, number), Addresses.version(slug, number), where));
        }
    }

    /** The forms of a document besides its page; at an address it had before there is a copy, as such files cannot lead on. */
    private void forms(String address, String slug, SourceSpan where) {
        for (Form form : Form.values()) {
            add(form.address(address), "the document '" + slug + "' as " + form.label(), where);
        }
        add(Addresses.dtsCollection(address), "the description of '" + slug + "' for DTS", where);
        add(Addresses.dtsNavigation(address), "the paragraphs of '" + slug + "' for DTS", where);
    }

    private void move(String from, String to, SourceSpan where) {
        add(from, "the address that " + to + " had before", where);
        moves.put(from, to);
    }

    private void add(StaticFile file) {
        add(file.path(), "the file '" + file.path() + "'", file.source().whole());
    }

    private void add(String address, String owner) {
        add(new Place(address, owner, Optional.empty()));
    }

    private void add(String address, String owner, SourceSpan where) {
        add(new Place(address, owner, Optional.of(where)));
    }

    private void add(Place place) {
        places.add(place);
        addresses.add(place.address());
    }

    /** All: first what every edition has, then documents, pages and files that are copied through. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** The addresses of all, sorted. */
    public Set<String> addresses() {
        return Collections.unmodifiableSet(addresses);
    }

    /** Addresses that pages had before, with the one each has now. */
    public SortedMap<String, String> moves() {
        return Collections.unmodifiableSortedMap(moves);
    }

    /** Whether a file of the site has an address. */
    public boolean has(String address) {
        return addresses.contains(address)
                || address.startsWith(SEARCH_FOLDER + "/")
                || address.startsWith(MENTIONS_FOLDER + "/")
                || address.startsWith(SITEMAPS_FOLDER + "/");
    }

    /** Whether a link leads somewhere; its target is a path from the site's root, and perhaps an id there, or such an id alone. */
    public boolean leads(String target) {
        int end = target.indexOf('#');
        String to = end < 0 ? target : target.substring(0, end);
        return to.isEmpty() || has(to);
    }
}
