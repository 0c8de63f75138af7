package org.incipit.build;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.incipit.align.MovedAway;
import org.incipit.collect.PageTexts;
import org.incipit.collect.SearchIndexer;
import org.incipit.collect.Terms;
import org.incipit.model.Catalog;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.DocumentSource;
import org.incipit.model.Messages;
import org.incipit.model.Searchable;
import org.incipit.model.SiteMap;
import org.incipit.model.Theme;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.publish.Standing;
import org.incipit.publish.Target;
import org.incipit.read.Readings;
import org.incipit.read.ThemeReader;
import org.incipit.render.OutputFile;
import org.incipit.render.html.HtmlRenderer;
import org.incipit.source.Shelf;

/**
 * What one run over an edition leaves to the next: what was read and what was made, templates, the processors of citations. A run
 * gives the same bytes with it as without. To the run of another process it leaves in a {@link Ledger} what is published of what,
 * and what the documents told; a run that has none after it leaves nothing. Used by one run at a time, which may have several
 * threads; only {@link #glimpse} may be asked for beside it.
 */
public final class Workshop {

    /** A document as it was released, read again. */
    private record Past(String key, Document document) {}

    private final boolean keeps;
    private final Consumer<Map<String, byte[]>> ahead;
    private final Optional<Ledger> ledger;
    private final Optional<Stock> stock;
    private final Contributions told;
    private Terms terms = Terms.NONE;
    private final Optional<Readings> readings;
    private final OfTexts<List<MovedAway.Claim>> claims = new OfTexts<>(document -> MovedAway.claims(document.body()));
    private final OfTexts<String> fronts = new OfTexts<>(Inputs::front);
    private final OfTexts<String> texts = new OfTexts<>(Inputs::texts);
    private final Map<String, SoftReference<Past>> past = new ConcurrentHashMap<>();
    private final Shelf shelf;
    private Optional<Outcome<Theme>> theme = Optional.empty();
    private Optional<HtmlRenderer> html = Optional.empty();
    private Optional<Citing> citing = Optional.empty();
    private boolean clean;
    private boolean left;

    /** Of the run under way. */
    private Optional<Preview> next = Optional.empty();

    /** Of the last run that published. */
    private volatile Optional<Preview> preview = Optional.empty();

    /** Whether that was the last run, so that what is here is of its edition. */
    private boolean published;

    private Workshop(
            boolean keeps,
            Consumer<Map<String, byte[]>> ahead,
            Optional<Ledger> ledger,
            Optional<Stock> stock,
            Contributions told) {
        this.keeps = keeps;
        this.ahead = ahead;
        this.ledger = ledger;
        this.stock = stock;
        this.told = told;
        this.shelf = keeps ? Shelf.ofMemory() : new Shelf();
        this.readings = keeps ? Optional.of(new Readings()) : Optional.empty();
    }

    /** For many runs over one edition. */
    public static Workshop ofManyRuns() {
        return ofManyRuns(files -> {}, Optional.empty());
    }

    /**
     * The same.
     *
     * @param ahead is given the files of each document that is made anew, by their addresses, while the run goes on, as long as
     *     nothing is wrong
     * @param ledger where another process may have left what it published of what, and where these runs leave it
     */
    public static Workshop ofManyRuns(Consumer<Map<String, byte[]>> ahead, Optional<Ledger> ledger) {
        Optional<Ledger.Entries> left = ledger.flatMap(Ledger::read);
        return new Workshop(true, ahead, ledger, Optional.of(Stock.ofManyRuns(left)), new Contributions(left));
    }

    /** For one run. */
    public static Workshop ofOneRun() {
        return new Workshop(
                false, files -> {}, Optional.empty(), Optional.empty(), new Contributions(Optional.empty()));
    }

    /** For one run of many processes, which leave it to each other in a ledger what they published of what. */
    public static Workshop ofOneRun(Ledger ledger) {
        Optional<Ledger.Entries> left = ledger.read();
        return new Workshop(
                false, files -> {}, Optional.of(ledger), Optional.of(Stock.ofOneRun(left)), new Contributions(left));
    }

    /** Leaves to another process what these runs published of what, once. They are the last then. */
    public void leave() {
        if (!left) {
            left = true;
            stock.ifPresent(all -> ledger.ifPresent(book -> book.write(all.all(), all.standing(), told)));
        }
    }

    /** Lets go of what another process left; nothing more is asked of this workshop. */
    public void discard() {
        told.done();
    }

    /** Forgets the documents: it is not sure what they were made from. */
    void forget() {
        stock.ifPresent(Stock::forget);
        told.forget();
        next = Optional.empty();
        preview = Optional.empty();
        past.clear();
        readings.ifPresent(Readings::forget);
    }

    /** What earlier runs read; nothing where no run follows. */
    Optional<Readings> readings() {
        return readings;
    }

    /** Finds in a document that was just read what this run will ask for: its text is in memory now. */
    void see(DocumentSource document) {
        claims.of(document);
        if (stock.isPresent()) {
            fronts.of(document);
            texts.of(document);
        }
    }

    /** What moved between documents. */
    Outcome<MovedAway> moved(List<DocumentSource> sources) {
        return MovedAway.in(sources, claims::of);
    }

    /** What this run's documents and pages are made from. */
    Inputs inputs(Inputs.Around around, Catalog catalog, SiteMap map, MovedAway moved) {
        return new Inputs(around, catalog, map, moved, new Inputs.Finders(fronts::of, texts::of));
    }

    /** What stands around the texts of an edition; nothing where nobody asks what anything was made from. */
    Inputs.Around around(Path content) {
        return stock.isPresent() ? Inputs.around(content) : Inputs.Around.UNTOLD;
    }

    /** How the last run left the site; nothing where it does not matter. */
    Optional<Standing> standing() {
        return stock.map(Stock::standing);
    }

    /** What this run made is published. */
    void published() {
        stock.ifPresent(Stock::published);
        if (!keeps) {
            leave();
        }
        preview = next;
        published = true;
    }

    /** What may be looked at ahead of the run that follows this one. */
    void foresees(Preview those) {
        next = keeps ? Optional.of(those) : Optional.empty();
    }

    /**
     * Makes documents ahead of the run that will publish them, as long as only their texts were changed since the last one that
     * published; however many others there are. They are kept for the next run if no other was begun since.
     *
     * @param changed all files of the edition that are otherwise than in that run
     * @return their files, by their addresses; none where only the run itself can tell what is to be made, or something is wrong
     */
    public Map<String, byte[]> preview(Collection<Path> changed) {
        if (!published) {
            return glimpse(changed);
        }
        try {
            return preview.map(known -> known.of(changed)).orElse(Map.of());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            /* What it is, the run that follows tells. */
            forget();
            return Map.of();
        }
    }

    /** The same while a run is under way, which has begun before the last of these changes; nothing is kept for another. */
    public Map<String, byte[]> glimpse(Collection<Path> changed) {
        try {
            return preview.map(known -> known.beside(changed)).orElse(Map.of());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Map.of();
        }
    }

    /** Where texts, and what documents tell, are laid until they are needed: in memory, where runs follow that replace them one by one. */
    Shelf shelf() {
        return shelf;
    }

    /** Whether another run may follow. */
    boolean keeps() {
        return keeps;
    }

    /** The edition's own templates and assets, read once: who changes them takes a new workshop. */
    Outcome<Theme> theme(Optional<Path> folder) {
        Outcome<Theme> known =
                theme.orElseGet(() -> folder.map(templates -> ThemeReader.read(templates, HtmlRenderer::hasTemplate))
                        .orElseGet(() -> new Problems().with(Theme.NONE)));
        theme = Optional.of(known);
        return known;
    }

    /**
     * Begins a run: what concerns documents that are there no more is forgotten.
     *
     * @param clean whether nothing is wrong so far
     */
    void begin(Catalog catalog, Theme own, Messages messages, boolean clean) {
        this.clean = clean;
        stock.ifPresent(Stock::begin);
        next = Optional.empty();
        published = false;
        Set<String> slugs = new HashSet<>();
        catalog.documents().forEach(document -> slugs.add(document.slug()));
        told.retain(slugs.stream().map(Workshop::name).collect(Collectors.toSet()));
        claims.retain(slugs);
        fronts.retain(slugs);
        texts.retain(slugs);
        past.keySet().removeIf(name -> !slugs.contains(name.substring(0, name.indexOf('/'))));
        HtmlRenderer renderer = html.filter(before -> before.speaks(messages))
                .map(before -> before.with(catalog))
                .orElseGet(() -> new HtmlRenderer(catalog, own, messages));
        html = Optional.of(renderer);
        citing = Optional.of(citing.filter(before -> before.isIn(catalog.styles()))
                .orElseGet(() -> new Citing(catalog.styles(), keeps)));
    }

    /** The renderer of pages for the edition of this run. */
    HtmlRenderer html() {
        return html.orElseThrow();
    }

    /** How the documents of this run are cited. */
    Citing citing() {
        return citing.orElseThrow();
    }

    private static String name(String slug) {
        return "documents/" + slug;
    }

    /** Whether what a document tells is known, since it was made before from the same. */
    boolean has(DocumentSource source, Supplier<String> from) {
        return stock.isPresent() && told.has(name(source.slug()), from.get());
    }

    /**
     * A document, made now or before; its files go to the target.
     *
     * @param from gives a digest of all that it is made from
     */
    Outcome<Contribution> document(
            DocumentSource source, Supplier<String> from, Target target, Supplier<Maker.MadeDocument> maker) {
        return document(source, from, target, maker, this::shownAhead);
    }

    /** A document before the run that will take it is begun: its files. */
    List<OutputFile> early(DocumentSource source, Supplier<String> from, Supplier<Maker.MadeDocument> maker) {
        Gathering files = new Gathering();
        document(source, from, files, maker, made -> made);
        return files.all();
    }

    private Outcome<Contribution> document(
            DocumentSource source,
            Supplier<String> from,
            Target target,
            Supplier<Maker.MadeDocument> maker,
            UnaryOperator<List<OutputFile>> shown) {
        if (stock.isEmpty()) {
            Maker.MadeDocument made = maker.get();
            made.files().get().forEach(target::add);
            return made.told();
        }
        String name = name(source.slug());
        String now = from.get();
        Optional<Outcome<Contribution>> known = told.of(name, now, source);
        if (known.isPresent() && stock.get().gives(name, now, target)) {
            return known.get();
        }
        Maker.MadeDocument made = maker.get();
        From read = new From(now, made.from().get());
        stock.get().give(name, read, target, () -> shown.apply(made.files().get()));
        Outcome<Contribution> all =
                new Outcome<>(told.like(name, read, source).orElseGet(made.contribution()), made.problems());
        told.put(name, read, source, all);
        return all;
    }

    private List<OutputFile> shownAhead(List<OutputFile> made) {
        if (keeps && clean) {
            Map<String, byte[]> files = new HashMap<>();
            made.forEach(file -> files.put(file.path(), file.content()));
            ahead.accept(files);
        }
        return made;
    }

    /**
     * The files of something, made now or before; they go to the target.
     *
     * @param from gives a digest of all that it is made from
     */
    void give(String name, Supplier<String> from, Target target, Supplier<List<OutputFile>> maker) {
        if (stock.isPresent()) {
            stock.get().give(name, From.all(from.get()), target, maker);
        } else {
            maker.get().forEach(target::add);
        }
    }

    /** The words of all that is searched. */
    Terms words(Concordances concordances, List<Searchable> entries, List<PageTexts> pages) {
        Terms now = SearchIndexer.words(terms, concordances, entries, pages);
        terms = keeps ? now : Terms.NONE;
        return now;
    }

    /** A document as a release published it, likewise. */
    Document past(String slug, int release, String key, Supplier<Document> maker) {
        String name = slug + "/" + release;
        SoftReference<Past> known = past.get(name);
        Past before = known == null ? null : known.get();
        if (before != null && before.key().equals(key)) {
            return before.document();
        }
        Document made = maker.get();
        if (keeps) {
            past.put(name, new SoftReference<>(new Past(key, made)));
        }
        return made;
    }
}
