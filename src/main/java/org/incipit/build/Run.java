package org.incipit.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incipit.align.MovedAway;
import org.incipit.build.Result.Unreleased;
import org.incipit.check.Checks;
import org.incipit.cite.Citer;
import org.incipit.collect.Concorder;
import org.incipit.collect.Linker;
import org.incipit.collect.PageTexts;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.DocumentSource;
import org.incipit.model.Linking;
import org.incipit.model.Messages;
import org.incipit.model.PageSource;
import org.incipit.model.SiteMap;
import org.incipit.model.StaticFile;
import org.incipit.model.Theme;
import org.incipit.parse.MarkdownParser;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.publish.Target;
import org.incipit.read.Sources;
import org.incipit.read.StaticReader;
import org.incipit.release.ReleaseFolder;
import org.incipit.render.OutputFile;
import org.incipit.render.Rendering;
import org.incipit.render.html.HtmlRenderer;
import org.incipit.render.html.TemplateFailure;
import org.incipit.render.site.SiteRenderer;
import org.incipit.source.Once;

/**
 * One run over an edition of which the catalog is read: documents, pages, collection. Each stage takes a value and gives a new
 * one, with the problems it met; the stages go on past problems, so that all are found at once. What they render goes to a target,
 * which publishes it only when no error was among them.
 */
final class Run {

    private final Catalog catalog;
    private final SiteMap map;
    private final List<Problem> wrongInCatalog;

    /** Whether addresses are clear; where they are not, nothing will be published. */
    private final boolean renders;

    private final Target target;
    private final Consumer<Recorded> recorder;
    private final Progress progress;
    private final boolean readWhole;
    private final AtomicInteger done = new AtomicInteger();
    private final MarkdownParser parser = new MarkdownParser();
    private final Path content;
    private final Harvest harvest;
    private final HtmlRenderer html;
    private final Workshop workshop;
    private final Inputs inputs;
    private final Maker maker;

    Run(
            Catalog catalog,
            Path content,
            ReleaseFolder records,
            Target target,
            Consumer<Recorded> recorder,
            Workshop workshop,
            Inputs.Around around,
            Theme theme,
            Messages messages,
            Progress progress,
            boolean readWhole) {
        this.catalog = catalog;
        this.recorder = recorder;
        this.progress = progress;
        this.readWhole = readWhole;
        Outcome<MovedAway> found = workshop.moved(catalog.documents());
        this.map = SiteMap.of(catalog, HtmlRenderer.assetAddresses());
        Problems wrong = new Problems();
        wrong.addAll(Checks.catalog(catalog, map, readWhole));
        wrong.addAll(Citer.check(catalog.styles()));
        wrong.addAll(found.problems());
        this.wrongInCatalog = wrong.list();
        this.renders = !Problems.hasErrors(wrongInCatalog);
        this.target = renders ? new Gate(target, map) : Target.NOWHERE;
        this.content = content;
        this.workshop = workshop;
        workshop.begin(catalog, theme, messages, readWhole && renders);
        this.harvest = new Harvest(catalog, messages, workshop);
        this.html = workshop.html();
        this.inputs = workshop.inputs(around, catalog, map, found.value());
        this.maker = new Maker(catalog, records, found.value(), map, renders, parser, harvest, workshop, inputs);
    }

    /** The whole way, from the catalog to the last page; tells what is not released yet. */
    Outcome<List<Unreleased>> all() {
        Problems problems = new Problems();
        problems.addAll(wrongInCatalog);
        List<Contribution> contributions =
                documents().stream().map(problems::take).toList();
        List<Maker.MadePage> made = catalog.pages().stream().map(this::page).toList();
        List<Linking> pages =
                made.stream().map(Maker.MadePage::told).map(problems::take).toList();
        List<PageTexts> pageTexts = made.stream().map(Maker.MadePage::searched).toList();

        Concordances concordances = Concorder.of(
                catalog,
                contributions,
                prose -> problems.take(parser.prose(prose)).blocks());
        problems.addAll(Checks.collection(catalog, concordances));
        if (!Problems.hasErrors(problems.list())) {
            Queue<Problem> unreadable = new ConcurrentLinkedQueue<>();
            Stream.<Runnable>of(
                            () -> unreadable.addAll(sources()),
                            () -> html.collection(concordances).parallelStream().forEach(this::overAll),
                            () -> whole("collection", () -> harvest.collection(concordances, map)),
                            () -> whole("search", () -> harvest.search(concordances, pageTexts)),
                            () -> whole("corrections", () -> harvest.corrections(concordances)),
                            () -> movedEntries().forEach(target::add))
                    .parallel()
                    .forEach(Runnable::run);
            problems.addAll(List.copyOf(unreadable));
        }
        html.assets().forEach(target::add);
        catalog.statics().forEach(file -> problems.addAll(copy(file)));

        List<Linking> all = Linker.all(contributions, pages, concordances);
        problems.addAll(Checks.links(all, map));
        if (readWhole && !Problems.hasErrors(problems.list())) {
            problems.addAll(Checks.entries(all, catalog));
        }
        workshop.foresees(new Preview(content, catalog, inputs, maker, workshop));
        return problems.with(unreleased(concordances.documents()));
    }

    /** A page over all documents. */
    private void overAll(Rendering page) {
        workshop.give(
                page.path(),
                () -> page.from().get().map(inputs::overAll).orElseGet(inputs::whole),
                target,
                () -> List.of(page.file().get()));
    }

    /** Files that are made from all there is. */
    private void whole(String name, Supplier<List<OutputFile>> maker) {
        workshop.give(name, inputs::whole, target, maker);
    }

    private Stream<OutputFile> movedEntries() {
        return catalog.authority().entries().stream()
                .flatMap(entry -> maker.moved(Addresses.entry(entry.ref()), entry.name(), Set.of()).stream());
    }

    private static List<Unreleased> unreleased(List<Contribution> documents) {
        List<Unreleased> found = new ArrayList<>();
        for (Contribution document : documents) {
            document.history()
                    .unreleased()
                    .ifPresent(revision -> found.add(new Unreleased(
                            document.slug(), revision.corrections().size())));
        }
        return List.copyOf(found);
    }

    /** A document, and a digest of what it is made from. */
    private record Asked(DocumentSource source, Supplier<String> from) {}

    /** What each document tells; those whose files are other than they were come first, since somebody may be waiting to see them. */
    private List<Outcome<Contribution>> documents() {
        Map<String, Outcome<Contribution>> told = new ConcurrentHashMap<>();
        Map<Boolean, List<Asked>> known = catalog.documents().stream()
                .map(source -> new Asked(source, new Once<>(() -> inputs.of(source))))
                .collect(Collectors.partitioningBy(asked -> workshop.has(asked.source(), asked.from())));
        for (List<Asked> some : List.of(known.get(false), known.get(true))) {
            some.parallelStream().forEach(asked -> told.put(asked.source().slug(), counted(asked)));
        }
        return catalog.documents().stream()
                .map(source -> told.get(source.slug()))
                .toList();
    }

    private Outcome<Contribution> counted(Asked asked) {
        Outcome<Contribution> outcome = document(asked.source(), asked.from());
        progress.documents(done.incrementAndGet(), catalog.documents().size());
        return outcome;
    }

    /** One document, made now or before; only what it tells the others is kept. */
    private Outcome<Contribution> document(DocumentSource source, Supplier<String> from) {
        return renders
                ? workshop.document(source, from, target, () -> made(source))
                : made(source).told();
    }

    private Maker.MadeDocument made(DocumentSource source) {
        Maker.MadeDocument made = maker.document(source);
        recorder.accept(made.recorded());
        return made;
    }

    /** One page of the edition's own. */
    private Maker.MadePage page(PageSource source) {
        Maker.MadePage made = maker.page(source);
        workshop.give(source.path(), () -> inputs.of(source), target, made.files());
        return made;
    }

    private List<Problem> sources() {
        Problems problems = new Problems();
        Sources sources =
                problems.take(Sources.of(content, catalog.edition().folders().statics()));
        target.add(SiteRenderer.sources(sources.paths(), path -> problems.take(sources.read(path))));
        return problems.list();
    }

    /** A file that is published as it is. */
    private List<Problem> copy(StaticFile file) {
        Problems problems = new Problems();
        Optional<byte[]> bytes = problems.take(StaticReader.read(file));
        bytes.ifPresent(content -> problems.addAll(Checks.file(file, content)));
        bytes.ifPresent(content -> target.add(new OutputFile(file.path(), content)));
        return problems.list();
    }

    /** What the edition's own templates could not fill. */
    List<TemplateFailure> failures() {
        return html.failures();
    }

    /** Every file of the site. */
    Set<String> addresses() {
        return map.addresses();
    }
}
