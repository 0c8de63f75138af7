package org.incipit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incipit.source.SourceSpan;

/**
 * Every file of a site: its address and whose it is. This is the one list; what is not in it is not published, and whoever
 * gives the site another file enters it here.
 */
public final class SiteMap {

    /** The folder in a site where Incipit keeps its own account; no file of the site stands in it. */
    public static final String OWN_FOLDER = ".incipit";

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
            }
            entries.forEach(entry -> map.add(
                    Addresses.entry(entry.ref()),
                    "the page of " + entry.ref(),
                    entry.core().where()));
        }
        if (!catalog.authority().events().isEmpty()) {
            map.add(Addresses.EVENTS, "the chronology");
        }
        catalog.documents().forEach(map::add);
        catalog.pages()
                .forEach(page -> map.add(
                        Addresses.page(page.slug()),
                        "the page '" + page.slug() + "'",
                        page.body().file().span(0, 0)));
        catalog.statics().forEach(map::add);
        return map;
    }

    private void add(DocumentSource document) {
        String slug = document.slug();
        SourceSpan where = document.body().file().span(0, 0);
        add(Addresses.page(slug), "the document '" + slug + "'", where);
        if (document.witness().isPresent()) {
            add(Addresses.witness(slug), "the account of the witness of '" + slug + "'", where);
            add(Addresses.witnessText(slug), "the witness of '" + slug + "'", where);
        }
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

    public boolean has(String address) {
        return addresses.contains(address);
    }
}
