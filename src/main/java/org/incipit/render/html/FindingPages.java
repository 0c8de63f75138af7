package org.incipit.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.incipit.model.Addresses;
import org.incipit.model.ApparatusEntry;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.DocumentList;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryPage;
import org.incipit.model.Finding;
import org.incipit.model.MapPlaces;
import org.incipit.model.Messages;
import org.incipit.render.OutputFile;
import org.incipit.render.Rendering;

/** The pages that help to find things: indexes, plots, map, glossary, lists of documents, search. */
final class FindingPages {

    /** Fills a template for a page that is no document. */
    interface Filler {
        OutputFile fill(String address, String template, String title, Object view);
    }

    private final Concordances concordances;
    private final Titles titles;
    private final Messages say;
    private final Maps maps;
    private final Map<EntryKind, EntriesTold> told;
    private final Filler filler;
    private final List<Rendering> files = new ArrayList<>();

    private FindingPages(
            Concordances concordances,
            Titles titles,
            Messages say,
            Maps maps,
            Map<EntryKind, EntriesTold> told,
            Filler filler) {
        this.concordances = concordances;
        this.titles = titles;
        this.say = say;
        this.maps = maps;
        this.told = told;
        this.filler = filler;
    }

    /**
     * The pages.
     *
     * @param told what the texts tell of the entries of each kind
     */
    static List<Rendering> of(
            Concordances concordances,
            Titles titles,
            Messages say,
            Maps maps,
            Map<EntryKind, EntriesTold> told,
            Filler filler) {
        FindingPages pages = new FindingPages(concordances, titles, say, maps, told, filler);
        pages.indexes();
        pages.plots();
        pages.lists();
        return List.copyOf(pages.files);
    }

    private void add(String address, String template, String title, Supplier<?> view) {
        files.add(Rendering.of(address, () -> filler.fill(address, template, title, view.get())));
    }

    /** A page that is called what its view tells. */
    private <V> void add(String address, String template, Function<V, String> title, Supplier<V> view) {
        files.add(Rendering.of(address, () -> {
            V shown = view.get();
            return filler.fill(address, template, title.apply(shown), shown);
        }));
    }

    private List<IndexView.Way> ways(EntryKind kind, String here) {
        return Ways.of(kind, concordances, here, say);
    }

    private void indexes() {
        concordances.finding().registers().forEach((kind, register) -> {
            String label = Frames.label(kind, say);
            String index = Addresses.index(kind);
            add(index, "index", label, () -> IndexView.alphabetical(kind, register, ways(kind, index), say));
            String order = Addresses.inOrder(kind);
            add(order, "index", IndexView::title, () -> IndexView.inOrder(kind, register, ways(kind, order), say));
            String plot = Addresses.plot(kind);
            List<IndexView.Way> ways = ways(kind, plot);
            List<EntryPage> entries = concordances.indexes().getOrDefault(kind, List.of());
            files.add(new Rendering(
                    plot, () -> Optional.ofNullable(told.get(kind)).map(texts -> texts.plot(entries, ways)), () -> {
                        PlotView plotted = PlotView.of(kind, register, ways, titles, say);
                        return filler.fill(plot, "plot", plotted.title(), plotted);
                    }));
        });
    }

    private void plots() {
        Finding finding = concordances.finding();
        if (finding.registers().containsKey(EntryKind.PERSON)) {
            add(
                    Addresses.TOGETHER,
                    "together",
                    TogetherView::title,
                    () -> TogetherView.of(concordances, ways(EntryKind.PERSON, Addresses.TOGETHER), say));
        }
        List<MapPlaces.MapPlace> places = MapPlaces.of(concordances);
        if (!places.isEmpty()) {
            add(
                    Addresses.MAP,
                    "map",
                    say.text("map"),
                    () -> MapView.of(places, ways(EntryKind.PLACE, Addresses.MAP), maps, say));
        }
        if (!finding.glossary().isEmpty()) {
            List<IndexView.Way> ways = finding.registers().containsKey(EntryKind.TERM)
                    ? ways(EntryKind.TERM, Addresses.GLOSSARY)
                    : List.of();
            add(
                    Addresses.GLOSSARY,
                    "glossary",
                    say.text("abbreviations"),
                    () -> GlossaryView.of(finding.glossary(), ways));
        }
    }

    private void apparatus(List<Contribution> documents) {
        add(Addresses.APPARATUS, "apparatus-list", say.text("apparatus"), () -> ApparatusListView.of(documents, say));
        for (ApparatusEntry.Sort sort : ApparatusEntry.Sort.values()) {
            List<ApparatusSortView> pages = ApparatusSortView.all(sort, documents, say);
            for (int page = 0; page < pages.size(); page++) {
                ApparatusSortView view = pages.get(page);
                String title = page == 0 ? view.title() : say.text("paged", "title", view.title(), "page", page + 1);
                add(Addresses.apparatus(sort, page), "apparatus-sort", title, () -> view);
            }
        }
    }

    private void lists() {
        List<DocumentList> lists = concordances.finding().lists();
        for (DocumentList list : lists) {
            String address = Addresses.documents(list.by());
            String label = DocumentsView.title(list.by(), say);
            add(address, "documents", label, () -> DocumentsView.of(list, Ways.ofDocuments(lists, address, say), say));
        }
        if (concordances.documents().size() > 1) {
            apparatus(concordances.documents());
        }
        List<IndexView.Way> instead = new ArrayList<>();
        concordances
                .finding()
                .registers()
                .keySet()
                .forEach(kind -> instead.add(new IndexView.Way(Addresses.index(kind), Frames.label(kind, say), false)));
        if (!concordances.events().isEmpty()) {
            instead.add(new IndexView.Way(Addresses.EVENTS, say.text("chronology"), false));
        }
        lists.forEach(list -> instead.add(
                new IndexView.Way(Addresses.documents(list.by()), DocumentsView.title(list.by(), say), false)));
        add(Addresses.SEARCH, "search", say.text("search"), () -> new SearchView(List.copyOf(instead)));
    }
}
