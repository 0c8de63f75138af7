package org.incipit.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.incipit.align.MovedAway;
import org.incipit.model.Catalog;
import org.incipit.model.DocumentSource;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.read.CatalogReader;
import org.incipit.read.Readings;
import org.incipit.render.OutputFile;

/**
 * A look ahead of the next run: documents of which nothing but the text was changed since a run that published are made against
 * the catalog of that run, so that it does not matter how many others there are. The next run takes what was made, or makes it
 * anew where something else was changed too; it alone publishes, and tells what is wrong.
 */
final class Preview {

    /** Where more was changed than an editor writes by hand, the run itself is as fast. */
    private static final int FEW = 8;

    private final Path content;
    private final Catalog catalog;
    private final Inputs inputs;
    private final Maker maker;
    private final Workshop workshop;

    /**
     * A look ahead.
     *
     * @param catalog of the run that published
     * @param inputs of the same
     * @param maker of the same
     */
    Preview(Path content, Catalog catalog, Inputs inputs, Maker maker, Workshop workshop) {
        this.content = content;
        this.catalog = catalog;
        this.inputs = inputs;
        this.maker = maker;
        this.workshop = workshop;
    }

    /**
     * The files of the documents whose texts were changed, by their addresses; none where something else was changed, something is
     * wrong, or others than these documents may have to be made anew. They are kept for the next run.
     *
     * @param changed all files of the edition that are otherwise than in that run
     */
    Map<String, byte[]> of(Collection<Path> changed) {
        return of(changed, workshop.readings(), this::kept);
    }

    /** The same while another run is under way, or after one that failed: what it has in the workshop is neither taken nor changed. */
    Map<String, byte[]> beside(Collection<Path> changed) {
        return of(changed, Optional.empty(), this::beside);
    }

    private Map<String, byte[]> of(
            Collection<Path> changed, Optional<Readings> readings, Function<DocumentSource, List<OutputFile>> made) {
        if (changed.size() > FEW) {
            return Map.of();
        }
        List<DocumentSource> sources = new ArrayList<>();
        for (Path file : changed) {
            Optional<DocumentSource> now = document(file).flatMap(before -> again(before, readings));
            if (now.isEmpty()) {
                return Map.of();
            }
            sources.add(now.get());
        }
        Map<String, byte[]> files = new HashMap<>();
        for (DocumentSource source : sources) {
            List<OutputFile> all = made.apply(source);
            if (all.isEmpty()) {
                return Map.of();
            }
            all.forEach(file -> files.put(file.path(), file.content()));
        }
        return files;
    }

    /** The document whose text a file is. */
    private Optional<DocumentSource> document(Path file) {
        String folder = file.getNameCount() < 2
                ? ""
                : file.getName(file.getNameCount() - 2).toString();
        return catalog.documents().stream()
                .filter(document -> document.slug().equals(folder))
                .filter(document -> CatalogReader.text(content, document.slug()).equals(file))
                .findFirst();
    }

    /** A document with its files read anew; empty where the text is wrong, or is not all that is otherwise. */
    private Optional<DocumentSource> again(DocumentSource before, Optional<Readings> readings) {
        Outcome<Optional<DocumentSource>> read =
                CatalogReader.again(content, before.slug(), catalog, workshop.shelf(), readings);
        return read.value()
                .filter(now -> !Problems.hasErrors(read.problems()))
                .filter(now -> Inputs.front(now).equals(Inputs.front(before)))
                .filter(now -> now.witness().isPresent() == before.witness().isPresent())
                .filter(now -> MovedAway.claims(now.body()).isEmpty())
                .filter(now -> MovedAway.claims(before.body()).isEmpty());
    }

    /** The files of a document, which are kept for the next run; none where it, or a template, has errors. */
    private List<OutputFile> kept(DocumentSource source) {
        List<OutputFile> files = workshop.early(source, () -> inputs.of(source), () -> maker.document(source));
        if (maker.failed()) {
            workshop.forget();
            return List.of();
        }
        return files;
    }

    private List<OutputFile> beside(DocumentSource source) {
        List<OutputFile> files = maker.document(source).files().get();
        return maker.failed() ? List.of() : files;
    }
}
