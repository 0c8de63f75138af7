package org.incipit.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Cited;
import org.incipit.model.Collation;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Dispersion;
import org.incipit.model.Document;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryPage;
import org.incipit.model.EntryRef;
import org.incipit.model.Messages;
import org.incipit.model.Page;
import org.incipit.model.Register;
import org.incipit.model.Release;
import org.incipit.model.SiteMap;
import org.incipit.model.Theme;
import org.incipit.render.OutputFile;
import org.incipit.render.Rendering;
import org.incipit.source.Facts;

/** Renders an edition as web pages. May be used by several threads. */
public final class HtmlRenderer {

    private final Catalog catalog;
    private final Messages say;
    private final Frames frames;
    private final Templates templates;
    private final List<OutputFile> assets;
    private final Maps maps;
    private final Map<String, Object> spoken;
    private final MentionLines lines;
    private final LanguageNames languageNames;
    private final Set<TemplateFailure> failures = new ConcurrentSkipListSet<>(TemplateFailure.ORDER);

    /** Renders the edition that the catalog describes, with its own templates and assets before the program's. */
    public HtmlRenderer(Catalog catalog, Theme theme, Messages say) {
        this(catalog, say, new Templates(theme), Assets.all(theme, say), new Maps());
    }

    private HtmlRenderer(Catalog catalog, Messages say, Templates templates, List<OutputFile> assets, Maps maps) {
        this.catalog = catalog;
        this.say = say;
        this.frames = new Frames(catalog, say);
        this.templates = templates;
        this.assets = assets;
        this.maps = maps;
        this.spoken = Say.names(say, catalog);
        this.lines = new MentionLines(say, Say.own(say, catalog));
        this.languageNames = new LanguageNames(say);
    }

    /** Whether the pages say what these messages say. */
    public boolean speaks(Messages others) {
        return say.equals(others);
    }

    /** Renders the edition that another catalog describes, with what this one read and drew already. */
    public HtmlRenderer with(Catalog other) {
        return new HtmlRenderer(other, say, templates, assets, maps);
    }

    /** A document's page, and, where it has a witness, the account of it and the witness itself. */
    public List<OutputFile> document(Document document, Cited cited, Contribution contribution) {
        List<OutputFile> files = new ArrayList<>();
        String address = Addresses.page(document.slug());
        files.add(html(
                address,
                "document",
                frames.document(document, cited),
                DocumentView.of(document, catalog, languages(document), languageNames),
                Map.of("head", DocumentHead.of(cited, contribution), "forms", FormsView.of(cited, address, say))));
        String apparatus = Addresses.apparatus(document.slug());
        files.add(html(
                apparatus,
                "apparatus",
                frames.page(apparatus, titled("apparatus", document)),
                ApparatusView.of(document, languages(document))));
        Optional<Collation> collation = document.collation();
        if (collation.isPresent()) {
            String account = Addresses.witness(document.slug());
            String title = titled("witness", document);
            files.add(html(
                    account,
                    "witness",
                    frames.page(account, title),
                    WitnessView.of(document, collation.get(), languages(document))));
            files.add(new OutputFile(
                    Addresses.witnessText(document.slug()),
                    collation.get().witness().file().text().getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    /**
     * A document as a release published it.
     *
     * @param document as it is
     * @param then as it was
     * @param map the files of the site: what leads nowhere today is plain words
     * @param cited how it is cited as it was
     */
    public List<OutputFile> version(Document document, Document then, Release release, SiteMap map, Cited cited) {
        String address = Addresses.version(document.slug(), release.number());
        TextContext context = TextContext.ofVersion(then, languages(then), document.history(), address, map::leads);
        return List.of(html(
                address,
                "version",
                frames.version(address, then, release, cited),
                VersionView.of(document, then, release, context),
                Map.of("forms", FormsView.of(cited, address, say))));
    }

    /**
     * A page at an address that something had before.
     *
     * @param title what the page is called now
     * @param anchors ids at the old address that lead to the same ids at the new one
     */
    public OutputFile moved(String from, String to, String title, Set<String> anchors) {
        return html(
                from,
                "moved",
                frames.page(from, title).withScript("moved.js"),
                MovedView.of(from, to, title, anchors, say));
    }

    private String titled(String what, Document document) {
        return say.text(
                "titled", "what", say.text(what), "title", document.metadata().shortTitle());
    }

    private Languages languages(Document document) {
        return new Languages(say, document.metadata().language());
    }

    /** A digest of what the page of a document shows of the entries that it names. */
    public String told(Document document) {
        return new Facts()
                .and(DocumentView.named(document, catalog.authority(), say))
                .digest();
    }

    /** A page of the edition's own. */
    public List<OutputFile> page(Page page) {
        String address = Addresses.page(page.slug());
        return List.of(html(address, "page", frames.page(address, page.title()), PageView.of(page, catalog, say)));
    }

    /** The home page, the indexes and a page for every entry. */
    public List<Rendering> collection(Concordances concordances) {
        List<Rendering> pages = new ArrayList<>();
        Titles titles = new Titles(concordances);
        pages.add(Rendering.of(
                Addresses.HOME,
                () -> html(Addresses.HOME, "home", frames.home(), HomeView.of(catalog, concordances, say))));
        if (!Addresses.isBrought(catalog, Addresses.MISSING)) {
            pages.add(Rendering.of(Addresses.MISSING, () -> html(Addresses.MISSING, "missing", frames.missing(), "")));
        }
        Map<EntryKind, EntriesTold> told = new EnumMap<>(EntryKind.class);
        concordances.indexes().forEach((kind, entries) -> {
            Optional<Dispersion> along = dispersion(concordances, kind);
            EntriesTold texts = new EntriesTold(along, titles);
            told.put(kind, texts);
            entries.forEach(entry -> pages.addAll(entry(entry, along, texts, titles)));
        });
        pages.addAll(FindingPages.of(
                concordances,
                titles,
                say,
                maps,
                told,
                (address, template, title, view) -> html(address, template, frames.page(address, title), view)));
        if (concordances.released()) {
            pages.add(Rendering.of(
                    Addresses.CORRECTIONS,
                    () -> html(
                            Addresses.CORRECTIONS,
                            "corrections",
                            frames.page(Addresses.CORRECTIONS, say.text("corrections")),
                            CorrectionsView.of(catalog.releases(), concordances, say))));
        }
        if (!concordances.events().isEmpty()) {
            pages.add(Rendering.of(
                    Addresses.EVENTS,
                    () -> html(
                            Addresses.EVENTS,
                            "events",
                            frames.page(Addresses.EVENTS, say.text("chronology")),
                            EventsView.of(concordances, say))));
        }
        return List.copyOf(pages);
    }

    /** The page of an entry, and those that list more of its mentions. */
    public List<Rendering> entry(EntryPage entry, Concordances concordances) {
        Optional<Dispersion> along =
                dispersion(concordances, entry.entry().ref().kind());
        Titles titles = new Titles(concordances);
        return entry(entry, along, new EntriesTold(along, titles), titles);
    }

    private static Optional<Dispersion> dispersion(Concordances concordances, EntryKind kind) {
        return Optional.ofNullable(concordances.finding().registers().get(kind)).map(Register::dispersion);
    }

    private List<Rendering> entry(EntryPage entry, Optional<Dispersion> along, EntriesTold told, Titles titles) {
        EntryRef ref = entry.entry().ref();
        String address = Addresses.entry(ref);
        List<List<EntryPage.InDocument>> parts = entry.parts();
        EntryTies ties = new EntryTies(entry, titles, along, address, say);
        List<Rendering> pages = new ArrayList<>();
        pages.add(new Rendering(
                address,
                () -> Optional.of(told.entry(entry)),
                () -> html(
                        address,
                        "entry",
                        frames.page(address, entry.entry().name()),
                        EntryView.of(entry, parts, ties, titles.several(), lines, say),
                        Map.of("head", new HeadView(List.of(), List.of(), JsonLd.entry(entry))))));
        for (int i = 1; i < parts.size(); i++) {
            int part = i;
            String more = Addresses.mentions(ref, part);
            pages.add(new Rendering(
                    more,
                    () -> Optional.of(EntriesTold.mentions(entry.entry().name(), parts.get(part), parts.size())),
                    () -> {
                        MentionsView view = MentionsView.of(entry, parts, part, titles.several(), lines, say);
                        return html(more, "mentions", frames.page(more, view.title()), view);
                    }));
        }
        return List.copyOf(pages);
    }

    /** Whether there is a template or an asset of a name, such as {@code entry.ftlh}, that a theme can take the place of. */
    public static boolean hasTemplate(String name) {
        return Templates.has(name);
    }

    /** What the edition's own templates could not fill, by name and line, each once; the pages concerned are empty. */
    public List<TemplateFailure> failures() {
        return List.copyOf(failures);
    }

    /** Whether there were any since this was asked before; they are forgotten. */
    public boolean failed() {
        boolean any = !failures.isEmpty();
        failures.clear();
        return any;
    }

    /** Addresses of {@link #assets}. */
    public static List<String> assetAddresses() {
        return Assets.addresses();
    }

    /** Stylesheet, icon and typefaces. */
    public List<OutputFile> assets() {
        return assets;
    }

    private OutputFile html(String address, String template, Frame frame, Object view) {
        return html(address, template, frame, view, Map.of());
    }

    private OutputFile html(String address, String template, Frame frame, Object view, Map<String, Object> more) {
        Map<String, Object> shown = new HashMap<>(spoken);
        shown.putAll(Map.of("frame", frame, "view", view, "head", HeadView.NONE));
        shown.putAll(more);
        try {
            return OutputFile.text(address, templates.fill(template, shown));
        } catch (TemplateFailure failure) {
            if (!templates.hasOwn()) {
                throw failure;
            }
            failures.add(failure);
            return OutputFile.text(address, "");
        }
    }
}
