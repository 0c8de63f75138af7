package org.incipit.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.incipit.annotate.Annotator;
import org.incipit.check.Checks;
import org.incipit.collate.Collator;
import org.incipit.collect.Concorder;
import org.incipit.collect.Contributor;
import org.incipit.collect.Linker;
import org.incipit.model.Catalog;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.DocumentSource;
import org.incipit.model.Linking;
import org.incipit.model.Page;
import org.incipit.model.PageSource;
import org.incipit.model.SiteMap;
import org.incipit.model.StaticFile;
import org.incipit.parse.MarkdownParser;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.publish.Publication;
import org.incipit.publish.Staging;
import org.incipit.publish.Target;
import org.incipit.read.CatalogReader;
import org.incipit.render.OutputFile;
import org.incipit.render.html.HtmlRenderer;

/**
 * One run over an edition: catalog, documents, collection, publish. Each stage takes a value and gives a new one, with
 * the problems it met; the stages go on past problems, so that all are found at once, and what they render is published
 * only when no error was among them.
 */
public final class Pipeline {

    private final Catalog catalog;
    private final SiteMap map;
    private final List<Problem> wrongInCatalog;
    private final Set<String> emitted = new ConcurrentSkipListSet<>();
    private final Target target;
    private final MarkdownParser parser = new MarkdownParser();
    private final Annotator annotator;
    private final HtmlRenderer html;

    private Pipeline(Catalog catalog, Target target) {
        this.catalog = catalog;
        this.map = SiteMap.of(catalog, HtmlRenderer.assetAddresses());
        this.wrongInCatalog = Checks.catalog(catalog, map);
        this.target = target;
        this.annotator = new Annotator(catalog.authority());
        this.html = new HtmlRenderer(catalog);
    }

    /** Builds the edition in {@code content} and publishes it in {@code site}. */
    public static Result build(Path content, Path site) {
        Problems problems = new Problems();
        Optional<Publication> publication = Optional.empty();
        Optional<Staging> opened = problems.take(Staging.open(site));
        if (opened.isPresent()) {
            try (Staging staging = opened.get()) {
                problems.addAll(check(content, staging).problems());
                if (!Problems.hasErrors(problems.list())) {
                    publication = problems.take(staging.commit());
                }
            } catch (UncheckedIOException e) {
                problems.take(
                        Staging.failure(site, Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e))));
            } catch (IOException e) {
                problems.take(Staging.failure(site, e));
            }
        }
        if (publication.isEmpty()) {
            problems.addAll(Staging.unfinished(site));
        }
        return new Result(problems.list(), publication);
    }

    /** Does all that {@link #build} does, except writing. */
    public static Result check(Path content) {
        return check(content, file -> {});
    }

    private static Result check(Path content, Target target) {
        Problems problems = new Problems();
        Optional<Catalog> catalog = problems.take(CatalogReader.read(content));
        Target open = Problems.hasErrors(problems.list()) ? file -> {} : target;
        catalog.ifPresent(known -> problems.addAll(new Pipeline(known, open).run()));
        return new Result(problems.list(), Optional.empty());
    }

    /** The whole way, from the catalog to the last page. */
    private List<Problem> run() {
        Problems problems = new Problems();
        problems.addAll(wrongInCatalog);

        List<Contribution> contributions = catalog.documents().parallelStream().map(this::document).toList().stream()
                .map(problems::take)
                .toList();
        List<Linking> pages =
                catalog.pages().stream().map(this::page).map(problems::take).toList();

        Concordances concordances = Concorder.of(
                catalog,
                contributions,
                prose -> problems.take(parser.prose(prose)).blocks());
        problems.addAll(Checks.collection(catalog, concordances));
        if (!Problems.hasErrors(problems.list())) {
            emit(html.collection(concordances));
        }
        emit(html.assets());
        catalog.statics().forEach(this::copy);

        problems.addAll(Checks.links(Linker.all(contributions, pages, concordances), map));
        return problems.list();
    }

    /** One document: parsed, annotated, collated, checked, rendered; only what it tells the others is kept. */
    private Outcome<Contribution> document(DocumentSource source) {
        Problems problems = new Problems();
        Document annotated = problems.take(annotator.document(source, problems.take(parser.document(source.body()))));
        Document document = annotated.withCollation(
                source.witness().flatMap(witness -> problems.take(Collator.collate(annotated, witness))));
        problems.addAll(Checks.document(document, catalog));
        if (!Problems.hasErrors(problems.list())) {
            emit(html.document(document));
        }
        return problems.with(Contributor.of(document, catalog.edition()));
    }

    /** One page of the edition's own, likewise. */
    private Outcome<Linking> page(PageSource source) {
        Problems problems = new Problems();
        Page page = problems.take(annotator.page(source, problems.take(parser.page(source.body()))));
        problems.addAll(Checks.page(page, catalog));
        if (!Problems.hasErrors(problems.list())) {
            emit(html.page(page));
        }
        return problems.with(Linker.of(page));
    }

    private void copy(StaticFile file) {
        try {
            emit(List.of(new OutputFile(file.path(), Files.readAllBytes(file.file()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands files on; none where addresses are not clear, since nothing will be published then. */
    private void emit(List<OutputFile> files) {
        if (Problems.hasErrors(wrongInCatalog)) {
            return;
        }
        for (OutputFile file : files) {
            if (!map.has(file.path()) || !emitted.add(file.path())) {
                throw new IllegalStateException("the site's map has no place for this file: " + file.path());
            }
            target.add(file);
        }
    }
}
