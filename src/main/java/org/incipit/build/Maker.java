package org.incipit.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.incipit.align.Aligner;
import org.incipit.align.Histories;
import org.incipit.align.MovedAway;
import org.incipit.annotate.Annotator;
import org.incipit.check.Checks;
import org.incipit.check.KnownNames;
import org.incipit.collate.Collator;
import org.incipit.collect.Contributor;
import org.incipit.collect.Linker;
import org.incipit.collect.PageTexts;
import org.incipit.collect.SearchTexts;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.DocumentSource;
import org.incipit.model.FileAddresses;
import org.incipit.model.Linking;
import org.incipit.model.Page;
import org.incipit.model.PageSource;
import org.incipit.model.ParsedText;
import org.incipit.model.Release;
import org.incipit.model.ReleasedText;
import org.incipit.model.SiteMap;
import org.incipit.model.TextState;
import org.incipit.parse.MarkdownParser;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.read.PastReader;
import org.incipit.release.ReleaseFolder;
import org.incipit.render.OutputFile;
import org.incipit.render.html.HtmlRenderer;
import org.incipit.render.search.SearchFiles;
import org.incipit.source.Once;

/** Makes the files of one document or page after another. May be asked by several threads at once. */
final class Maker {

    /** What a page tells the others, what is searched of it, and what makes its files; none where it has errors. */
    record MadePage(Outcome<Linking> told, PageTexts searched, Supplier<List<OutputFile>> files) {}

    /**
     * A document that was read.
     *
     * @param problems what is wrong in it
     * @param contribution what it tells the others
     * @param from gives a digest of what both this and its files are made from, with no more of the authority files than they
     *     depend on
     * @param files makes its files; none where it has errors
     * @param recorded what is known of its ids
     */
    record MadeDocument(
            List<Problem> problems,
            Once<Contribution> contribution,
            Supplier<String> from,
            Supplier<List<OutputFile>> files,
            Recorded recorded) {

        /** What it tells the others, and what is wrong. */
        Outcome<Contribution> told() {
            return new Outcome<>(contribution.get(), problems);
        }
    }

    /** A document as a release published it, read again when it is asked for. */
    private record Past(Release release, Once<Document> document) {}

    private final Catalog catalog;
    private final ReleaseFolder records;
    private final MovedAway moved;
    private final SiteMap map;
    private final boolean renders;
    private final MarkdownParser parser;
    private final Annotator annotator;
    private final KnownNames names;
    private final FileAddresses addresses;
    private final Harvest harvest;
    private final HtmlRenderer html;
    private final Workshop workshop;
    private final Inputs inputs;

    /**
     * A maker for one run.
     *
     * @param renders whether documents are rendered; not where addresses are not clear, since nothing is published then
     */
    Maker(
            Catalog catalog,
            ReleaseFolder records,
            MovedAway moved,
            SiteMap map,
            boolean renders,
            MarkdownParser parser,
            Harvest harvest,
            Workshop workshop,
            Inputs inputs) {
        this.catalog = catalog;
        this.records = records;
        this.moved = moved;
        this.map = map;
        this.renders = renders;
        this.parser = parser;
        this.annotator = new Annotator(catalog.authority());
        this.names = KnownNames.of(catalog.authority());
        this.addresses = FileAddresses.of(catalog);
        this.harvest = harvest;
        this.html = workshop.html();
        this.workshop = workshop;
        this.inputs = inputs;
    }

    /** One document: parsed, aligned, annotated, collated, checked; it is rendered when its files are asked for. */
    MadeDocument document(DocumentSource source) {
        Problems problems = new Problems();
        ParsedText text = problems.take(parser.document(source.body()));
        List<ReleasedText> released =
                problems.take(records.history(source.slug(), source.aliases(), catalog.releases()));
        TextState state = problems.take(Aligner.align(
                source, last(released), moved, text, catalog.releases().next()));
        Document annotated = problems.take(annotator.document(source, text, state));
        Document document = annotated
                .withHistory(Histories.of(released, annotated.anchors().state()))
                .withCollation(
                        source.witness().flatMap(witness -> problems.take(Collator.collate(annotated, witness))));
        problems.addAll(Checks.document(document, catalog, names));
        Recorded recorded = new Recorded(source.slug(), document.anchors().state(), released, document.history());
        Once<SearchTexts> texts = new Once<>(() -> SearchTexts.of(document, catalog.edition()));
        Once<Contribution> contribution = new Once<>(() -> Contributor.of(document, texts.get(), catalog.edition()));
        boolean rendered = renders && !Problems.hasErrors(problems.list());
        List<Past> pasts = released.stream().map(past -> past(source, past)).toList();
        return new MadeDocument(
                problems.list(),
                new Once<>(() -> contribution.get().on(workshop.shelf())),
                () -> inputs.of(source, used(document, pasts, rendered)),
                () -> rendered ? files(source, document, contribution.get(), texts.get(), pasts) : List.of(),
                recorded);
    }

    private Dependencies used(Document document, List<Past> pasts, boolean rendered) {
        Dependencies used = new Dependencies(rendered, document, harvest.reference(document), html.told(document));
        pasts.forEach(past -> {
            Document then = past.document().get();
            used.and(then, harvest.reference(then, past.release()), map);
        });
        return used;
    }

    private List<OutputFile> files(
            DocumentSource source, Document document, Contribution contribution, SearchTexts texts, List<Past> pasts) {
        Harvest.Made made = harvest.document(document, contribution);
        String title = document.metadata().title();
        List<OutputFile> files = new ArrayList<>(made.files());
        source.aliases().forEach(alias -> files.addAll(made.at(alias)));
        files.addAll(html.document(document, made.cited(), contribution));
        files.addAll(
                moved(Addresses.page(source.slug()), title, document.anchors().ids()));
        files.addAll(moved(Addresses.apparatus(source.slug()), title, Set.of()));
        files.addAll(moved(Addresses.witness(source.slug()), title, Set.of()));
        pasts.forEach(past -> files.addAll(version(document, past.document().get(), past.release())));
        texts.all().forEach(searchable -> files.addAll(SearchFiles.texts(searchable)));
        return files;
    }

    private List<OutputFile> version(Document document, Document then, Release release) {
        List<OutputFile> files =
                new ArrayList<>(html.version(document, then, release, map, harvest.cite(then, release)));
        files.addAll(moved(
                Addresses.version(document.slug(), release.number()),
                then.metadata().title(),
                then.anchors().ids()));
        return files;
    }

    private static Optional<TextState> last(List<ReleasedText> released) {
        return released.isEmpty()
                ? Optional.empty()
                : Optional.of(released.get(released.size() - 1).state());
    }

    /** A document as it was released, with names tagged as today. */
    private Past past(DocumentSource source, ReleasedText released) {
        Release release = released.release();
        return new Past(
                release,
                new Once<>(() -> workshop.past(
                        source.slug(), release.number(), inputs.withoutDocuments(), () -> readPast(source, released))));
    }

    private Document readPast(DocumentSource source, ReleasedText released) {
        DocumentSource then = PastReader.read(source.slug(), released.text(), catalog);
        ParsedText text = parser.document(then.body()).value();
        return annotator.document(then, text, released.state()).value();
    }

    /** One page of the edition's own, likewise. */
    MadePage page(PageSource source) {
        Problems problems = new Problems();
        Page page = problems.take(annotator.page(
                source, problems.take(parser.page(source.body(), target -> addresses.of(source.path(), target)))));
        problems.addAll(Checks.page(page, catalog, names));
        boolean rendered = !Problems.hasErrors(problems.list());
        return new MadePage(
                problems.with(Linker.of(page)), PageTexts.of(page), () -> rendered ? files(page) : List.of());
    }

    /** Whether the edition's own templates could not fill a page since this was asked before. */
    boolean failed() {
        return html.failed();
    }

    private List<OutputFile> files(Page page) {
        List<OutputFile> files = new ArrayList<>(html.page(page));
        Set<String> sections = new TreeSet<>();
        page.outline().all().forEach(section -> sections.add(section.id()));
        files.addAll(moved(Addresses.page(page.slug()), page.title(), sections));
        return files;
    }

    /** The pages at addresses that a page had before. */
    List<OutputFile> moved(String to, String title, Set<String> anchors) {
        List<OutputFile> files = new ArrayList<>();
        map.moves().forEach((from, target) -> {
            if (target.equals(to)) {
                files.add(html.moved(from, to, title, anchors));
            }
        });
        return files;
    }
}
