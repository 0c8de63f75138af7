package org.incipit.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incipit.align.MovedAway;
import org.incipit.build.Result.Unreleased;
import org.incipit.check.Checks;
import org.incipit.check.PublishedIds;
import org.incipit.check.Silencing;
import org.incipit.check.WrittenSite;
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
import org.incipit.model.Releases;
import org.incipit.model.SiteMap;
import org.incipit.model.StaticFile;
import org.incipit.model.Theme;
import org.incipit.parse.MarkdownParser;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.problem.Silenced;
import org.incipit.publish.Publication;
import org.incipit.publish.Staging;
import org.incipit.publish.Target;
import org.incipit.read.CatalogReader;
import org.incipit.read.MessagesReader;
import org.incipit.read.Sources;
import org.incipit.read.StaticReader;
import org.incipit.release.PublishedReleases;
import org.incipit.release.ReleaseFolder;
import org.incipit.render.OutputFile;
import org.incipit.render.StreamedFile;
import org.incipit.render.html.HtmlRenderer;
import org.incipit.render.html.TemplateFailure;
import org.incipit.render.site.SiteRenderer;

/**
 * One run over an edition: catalog, documents, collection, publish. Each stage takes a value and gives a new one, with
 * the problems it met; the stages go on past problems, so that all are found at once, and what they render is published
 * only when no error was among them.
 */
public final class Pipeline {

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

    private Pipeline(
            Catalog catalog,
            Path content,
            ReleaseFolder records,
            Target target,
            Consumer<Recorded> recorder,
            Workshop workshop,
            String around,
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
        this.harvest = new Harvest(catalog, workshop);
        this.html = workshop.html();
        this.inputs = workshop.inputs(around, catalog, found.value());
        this.maker = new Maker(catalog, records, found.value(), map, renders, parser, harvest, workshop, inputs);
    }

    /** Builds the edition in {@code content} and publishes it in {@code site}. */
    public static Result build(Path content, Path site) {
        return build(content, site, RunOptions.NONE);
    }

    /** The same, with options. */
    public static Result build(Path content, Path site, RunOptions options) {
        return build(content, site, options, Workshop.ofOneRun());
    }

    /** The same, and takes what was not changed since the last run from the workshop. */
    public static Result build(Path content, Path site, RunOptions options, Workshop workshop) {
        Problems problems = new Problems();
        List<Silenced> silenced = List.of();
        Optional<Publication> publication = Optional.empty();
        List<Unreleased> unreleased = List.of();
        Optional<Staging> opened = problems.take(Staging.open(site, workshop.standing()));
        if (opened.isPresent()) {
            try (Staging staging = opened.get()) {
                Checked checked = check(content, staging, recorded -> {}, workshop, options, catalog -> List.of());
                problems.addAll(checked.result().problems());
                silenced = checked.result().silenced();
                unreleased = checked.result().unreleased();
                checked.catalog().ifPresent(catalog -> problems.addAll(ahead(site, staging, catalog)));
                problems.addAll(staging.failures());
                if (!(options.strict() ? problems.any() : Problems.hasErrors(problems.list()))) {
                    publication = problems.take(staging.commit());
                    publication.ifPresent(done -> workshop.published());
                }
            } catch (IOException e) {
                problems.take(Staging.failure(site, e));
            }
        }
        if (publication.isEmpty()) {
            problems.addAll(Staging.unfinished(site, problems.list()));
        }
        return new Result(problems.list(), silenced, publication, unreleased);
    }

    /** What is wrong where the site knows releases that the content has not. */
    private static List<Problem> ahead(Path site, Staging staging, Catalog catalog) {
        return PublishedReleases.ahead(
                staging.published(Addresses.RELEASES),
                site.resolve(Addresses.RELEASES).toString().replace('\\', '/'),
                catalog.releases());
    }

    /** Does all that {@link #build} does, except writing, and reads the pages that were made as a reader would. */
    public static Result check(Path content) {
        return check(content, RunOptions.NONE);
    }

    /** The same, with options. */
    public static Result check(Path content, RunOptions options) {
        Queue<Recorded> documents = new ConcurrentLinkedQueue<>();
        WrittenSite written = new WrittenSite();
        return check(
                        content,
                        takenBy(written),
                        documents::add,
                        Workshop.ofOneRun(),
                        options,
                        catalog -> wrong(written, catalog, documents))
                .result();
    }

    /** Hands the pages on; what is streamed is read through, and not held. */
    private static Target takenBy(WrittenSite written) {
        return new Target() {
            @Override
            public void add(OutputFile file) {
                written.take(file.path(), file.content());
            }

            @Override
            public void add(StreamedFile file) {
                written.take(file.path(), new byte[0]);
                try {
                    file.content().writeTo(OutputStream.nullOutputStream());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** What is wrong with the pages, and every id that was ever given and is not found in them. */
    private static List<Problem> wrong(WrittenSite written, Catalog catalog, Collection<Recorded> documents) {
        Problems problems = new Problems();
        problems.addAll(written.problems(catalog));
        PublishedIds pages = new PublishedIds(written.ids());
        documents.stream()
                .sorted(Comparator.comparing(Recorded::slug))
                .forEach(document -> problems.addAll(pages.lost(document.slug(), document.released())));
        return problems.list();
    }

    /**
     * What a run without a site found.
     *
     * @param catalog empty where it could not be read
     * @param documents in no order
     * @param addresses every file of the site
     */
    record Checked(Result result, Optional<Catalog> catalog, List<Recorded> documents, Set<String> addresses) {}

    static Checked checked(Path content) {
        Queue<Recorded> documents = new ConcurrentLinkedQueue<>();
        Checked checked = check(
                content, Target.NOWHERE, documents::add, Workshop.ofOneRun(), RunOptions.NONE, catalog -> List.of());
        return new Checked(checked.result(), checked.catalog(), List.copyOf(documents), checked.addresses());
    }

    private static Checked check(
            Path content,
            Target target,
            Consumer<Recorded> recorder,
            Workshop workshop,
            RunOptions options,
            Function<Catalog, List<Problem>> reader) {
        Problems problems = new Problems();
        String around = workshop.keeps() ? Inputs.around(content) : "";
        workshop.readings().ifPresent(readings -> readings.begin(around));
        ReleaseFolder records = new ReleaseFolder(content);
        Releases releases = problems.take(records.releases());
        Optional<Catalog> catalog =
                problems.take(CatalogReader.read(content, releases, workshop.texts(), workshop.readings()));
        Theme theme = problems.take(workshop.theme(options.templates()));
        Optional<Messages> messages = catalog.map(known -> problems.take(MessagesReader.read(known.edition(), theme)));
        Target open = Problems.hasErrors(problems.list()) ? Target.NOWHERE : target;
        Optional<Pipeline> pipeline = catalog.map(known -> new Pipeline(
                known,
                content,
                records,
                open,
                recorder,
                workshop,
                around,
                theme,
                messages.orElseThrow(),
                options.progress(),
                !Problems.hasErrors(problems.list())));
        List<Unreleased> unreleased = pipeline.map(p -> problems.take(p.run())).orElse(List.of());
        List<TemplateFailure> failures = pipeline.map(p -> p.html.failures()).orElse(List.of());
        problems.addAll(BrokenTemplates.of(failures, theme));
        if (!failures.isEmpty() || workshop.keeps() && !around.equals(Inputs.around(content))) {
            workshop.forget();
        }
        if (!Problems.hasErrors(problems.list())) {
            catalog.ifPresent(known -> problems.addAll(reader.apply(known)));
        }
        Silencing.Heard heard = Silencing.of(
                problems.list(),
                catalog.map(known -> known.edition().silences()).orElse(List.of()));
        return new Checked(
                new Result(heard.problems(), heard.silenced(), Optional.empty(), unreleased),
                catalog,
                List.of(),
                pipeline.map(p -> p.map.addresses()).orElse(Set.of()));
    }

    /** The whole way, from the catalog to the last page; tells what is not released yet. */
    private Outcome<List<Unreleased>> run() {
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
                            () -> html.collection(concordances).parallelStream()
                                    .forEach(page -> workshop.page(page, inputs.shared(), target)),
                            () -> harvest.collection(concordances, map).forEach(target::add),
                            () -> harvest.search(concordances, pageTexts).forEach(target::add),
                            () -> harvest.corrections(concordances).forEach(target::add),
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
        return problems.with(unreleased(concordances.documents()));
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

    /** What each document tells; those that are made anew come first, since somebody may be waiting to see them. */
    private List<Outcome<Contribution>> documents() {
        Map<String, Outcome<Contribution>> told = new ConcurrentHashMap<>();
        Map<Boolean, List<DocumentSource>> known = catalog.documents().stream()
                .collect(Collectors.partitioningBy(source -> workshop.has(source.slug(), () -> inputs.of(source))));
        for (List<DocumentSource> some : List.of(known.get(false), known.get(true))) {
            some.parallelStream().forEach(source -> told.put(source.slug(), counted(source)));
        }
        return catalog.documents().stream()
                .map(source -> told.get(source.slug()))
                .toList();
    }

    private Outcome<Contribution> counted(DocumentSource source) {
        Outcome<Contribution> outcome = document(source);
        progress.documents(done.incrementAndGet(), catalog.documents().size());
        return outcome;
    }

    /** One document, made now or before; only what it tells the others is kept. */
    private Outcome<Contribution> document(DocumentSource source) {
        return renders
                ? workshop.document(source.slug(), () -> inputs.of(source), target, () -> made(source))
                : made(source).told();
    }

    private Stock.Made<Outcome<Contribution>> made(DocumentSource source) {
        Maker.MadeDocument made = maker.document(source);
        recorder.accept(made.recorded());
        return new Stock.Made<>(made.told(), made.files());
    }

    /** One page of the edition's own, likewise. */
    private Maker.MadePage page(PageSource source) {
        Maker.MadePage made = maker.page(source);
        made.files().forEach(target::add);
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
}
