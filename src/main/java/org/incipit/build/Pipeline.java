package org.incipit.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.incipit.build.Result.Unreleased;
import org.incipit.check.PublishedIds;
import org.incipit.check.Silencing;
import org.incipit.check.WrittenSite;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Messages;
import org.incipit.model.Releases;
import org.incipit.model.Theme;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.problem.Silenced;
import org.incipit.publish.Publication;
import org.incipit.publish.Staging;
import org.incipit.publish.Target;
import org.incipit.read.CatalogReader;
import org.incipit.read.MessagesReader;
import org.incipit.release.PublishedReleases;
import org.incipit.release.ReleaseFolder;
import org.incipit.render.OutputFile;
import org.incipit.render.StreamedFile;
import org.incipit.render.html.TemplateFailure;

/**
 * What can be done with an edition: build it, or check it. The catalog is read, a {@link Run} makes what is to be made, and a site
 * is published when no error was among what was found.
 */
public final class Pipeline {

    private Pipeline() {}

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
                file.readThrough();
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
        Inputs.Around around = workshop.around(content);
        workshop.readings().ifPresent(readings -> readings.begin(around.all()));
        ReleaseFolder records = new ReleaseFolder(content);
        Releases releases = problems.take(records.releases());
        Optional<Catalog> catalog = problems.take(
                CatalogReader.read(content, releases, workshop.shelf(), workshop.readings(), workshop::see));
        Theme theme = problems.take(workshop.theme(options.templates()));
        if (!workshop.keeps() && !around.equals(workshop.around(content))) {
            workshop.forget();
        }
        Optional<Messages> messages = catalog.map(known -> problems.take(MessagesReader.read(known.edition(), theme)));
        Target open = Problems.hasErrors(problems.list()) ? Target.NOWHERE : target;
        Optional<Run> run = catalog.map(known -> new Run(
                known,
                content,
                records,
                open,
                recorder,
                workshop,
                around.with(theme),
                theme,
                messages.orElseThrow(),
                options.progress(),
                !Problems.hasErrors(problems.list())));
        List<Unreleased> unreleased =
                run.map(edition -> problems.take(edition.all())).orElse(List.of());
        List<TemplateFailure> failures = run.map(Run::failures).orElse(List.of());
        problems.addAll(BrokenTemplates.of(failures, theme));
        if (!failures.isEmpty() || !around.equals(workshop.around(content))) {
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
                run.map(Run::addresses).orElse(Set.of()));
    }
}
