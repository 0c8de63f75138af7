package org.incipit.build;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.incipit.align.MovedAway;
import org.incipit.cite.Citer;
import org.incipit.collect.PageTexts;
import org.incipit.collect.SearchIndexer;
import org.incipit.collect.Terms;
import org.incipit.model.Catalog;
import org.incipit.model.CitationStyle;
import org.incipit.model.Citations;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.DocumentSource;
import org.incipit.model.Messages;
import org.incipit.model.Reference;
import org.incipit.model.Searchable;
import org.incipit.model.Theme;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.publish.Standing;
import org.incipit.publish.Target;
import org.incipit.read.Readings;
import org.incipit.read.ThemeReader;
import org.incipit.render.Rendering;
import org.incipit.render.html.HtmlRenderer;
import org.incipit.source.Shelf;

/**
 * What one run over an edition leaves to the next: what was read and what was made, templates, the processors of citations. A run
 * gives the same bytes with it as without. A run that has none after it leaves nothing. Used by one run at a time, which may have
 * several threads.
 */
public final class Workshop {

    /** A document as it was released, read again. */
    private record Past(String key, Document document) {}

    private final boolean keeps;
    private final Consumer<Map<String, byte[]>> ahead;
    private final Stock<Outcome<Contribution>> documents = new Stock<>();
    private final Stock<String> pages = new Stock<>();
    private Terms terms = Terms.NONE;
    private final Optional<Standing> standing;
    private final Optional<Readings> readings;
    private final OfTexts<List<MovedAway.Claim>> claims = new OfTexts<>(MovedAway::claims);
    private final OfTexts<String> fronts = new OfTexts<>(Inputs::before);
    private final Map<String, SoftReference<Past>> past = new ConcurrentHashMap<>();
    private final Map<Reference, Citations> citations = new ConcurrentHashMap<>();
    private final Shelf shelf;
    private Optional<Outcome<Theme>> theme = Optional.empty();
    private Optional<HtmlRenderer> html = Optional.empty();
    private Optional<Citer> citer = Optional.empty();
    private List<String> styles = List.of();
    private boolean clean;

    private Workshop(boolean keeps, Consumer<Map<String, byte[]>> ahead) {
        this.keeps = keeps;
        this.ahead = ahead;
        this.shelf = keeps ? Shelf.ofMemory() : new Shelf();
        this.standing = keeps ? Optional.of(new Standing()) : Optional.empty();
        this.readings = keeps ? Optional.of(new Readings()) : Optional.empty();
    }

    /** For many runs over one edition. */
    public static Workshop ofManyRuns() {
        return ofManyRuns(files -> {});
    }

    /**
     * The same.
     *
     * @param ahead is given the files of each document that is made anew, by their addresses, while the run goes on, as long as
     *     nothing is wrong
     */
    public static Workshop ofManyRuns(Consumer<Map<String, byte[]>> ahead) {
        return new Workshop(true, ahead);
    }

    /** For one run. */
    static Workshop ofOneRun() {
        return new Workshop(false, files -> {});
    }

    /** Forgets the documents: it is not sure what they were made from. */
    void forget() {
        documents.forget();
        pages.forget();
        past.clear();
        readings.ifPresent(Readings::forget);
    }

    /** What earlier runs read; nothing where no run follows. */
    Optional<Readings> readings() {
        return readings;
    }

    /** What moved between documents. */
    Outcome<MovedAway> moved(List<DocumentSource> sources) {
        return MovedAway.in(sources, claims::of);
    }

    /** What this run's documents are made from; asked only where another run follows. */
    Inputs inputs(String around, Catalog catalog, MovedAway moved) {
        return keeps ? Inputs.of(around, catalog, moved, fronts::of) : Inputs.UNASKED;
    }

    /** How the last run left the site; nothing where no run follows. */
    Optional<Standing> standing() {
        return standing;
    }

    /** What this run made is published. */
    void published() {
        documents.published();
        pages.published();
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
        Set<String> slugs = new HashSet<>();
        catalog.documents().forEach(document -> slugs.add(document.slug()));
        documents.retain(slugs);
        claims.retain(slugs);
        fronts.retain(slugs);
        past.keySet().removeIf(name -> !slugs.contains(name.substring(0, name.indexOf('/'))));
        HtmlRenderer renderer = html.filter(before -> before.speaks(messages))
                .map(before -> before.with(catalog))
                .orElseGet(() -> new HtmlRenderer(catalog, own, messages));
        html = Optional.of(renderer);
        List<String> now = catalog.styles().stream().map(Workshop::told).toList();
        if (citer.isEmpty() || !styles.equals(now)) {
            citer = Optional.of(new Citer(catalog.styles()));
            styles = now;
            citations.clear();
        }
    }

    private static String told(CitationStyle style) {
        return style.id() + "\n" + style.file().text();
    }

    /** The renderer of pages for the edition of this run. */
    HtmlRenderer html() {
        return html.orElseThrow();
    }

    /** The citations of a document. */
    Citations cite(Reference reference) {
        Citer known = citer.orElseThrow();
        return keeps ? citations.computeIfAbsent(reference, known::cite) : known.cite(reference);
    }

    /** Whether a document was made before from the same. */
    boolean has(String slug, Supplier<Object> from) {
        return keeps && documents.has(slug, from.get());
    }

    /**
     * A document, made now or before; its files go to the target.
     *
     * @param from gives all that it is made from
     */
    Outcome<Contribution> document(
            String slug, Supplier<Object> from, Target target, Supplier<Stock.Made<Outcome<Contribution>>> maker) {
        return keeps
                ? documents.take(slug, from.get(), target, () -> shownAhead(maker.get()))
                : handedOn(maker.get(), target);
    }

    private Stock.Made<Outcome<Contribution>> shownAhead(Stock.Made<Outcome<Contribution>> made) {
        if (clean) {
            Map<String, byte[]> files = new HashMap<>();
            made.files().forEach(file -> files.put(file.path(), file.content()));
            ahead.accept(files);
        }
        return made;
    }

    private static <T> T handedOn(Stock.Made<T> made, Target target) {
        made.files().forEach(target::add);
        return made.told();
    }

    /**
     * The pages over all documents, made now or before; they go to the target.
     *
     * @param shared digest of what all of them are made from
     */
    void pages(List<Rendering> wanted, String shared, Target target) {
        pages.retain(wanted.stream().map(Rendering::path).collect(Collectors.toUnmodifiableSet()));
        wanted.parallelStream().forEach(page -> page(page, shared, target));
    }

    private void page(Rendering page, String shared, Target target) {
        Optional<Object> from = keeps ? page.from().get() : Optional.empty();
        if (from.isPresent()) {
            Object all = List.of(shared, from.get());
            pages.take(
                    page.path(),
                    all,
                    target,
                    () -> new Stock.Made<>(page.path(), List.of(page.file().get())));
        } else {
            target.add(page.file().get());
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
