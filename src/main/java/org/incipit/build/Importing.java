package org.incipit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.incipit.importing.Draft;
import org.incipit.importing.DraftWriter;
import org.incipit.importing.Importer;
import org.incipit.importing.Wishes;
import org.incipit.model.Catalog;
import org.incipit.model.Edtf;
import org.incipit.model.Release;
import org.incipit.model.Releases;
import org.incipit.model.TextState;
import org.incipit.model.UnitState;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.release.ReleaseFolder;
import org.incipit.release.ReleaseWriter;
import org.incipit.release.ReleaseWriter.Written;
import org.incipit.source.SourceFile;
import org.incipit.start.Starter;

/** Takes a source into an edition, and sees that it reads there as it did. */
public final class Importing {

    private final Path content;
    private final Problems problems = new Problems();

    private Importing(Path content) {
        this.content = content;
    }

    /**
     * Imports a source.
     *
     * @param content the edition's folder; made where it does not exist
     * @param day the day of the release that keeps the ids of the source, where the source tells of none
     * @throws IOException where the content folder cannot be written
     */
    public static ImportResult run(Path source, Path content, Wishes wishes, Edtf day) throws IOException {
        return new Importing(content).run(source, wishes, day);
    }

    private ImportResult run(Path source, Wishes wishes, Edtf day) throws IOException {
        Outcome<Optional<Draft>> read = Importer.read(source, wishes);
        Optional<Draft> draft = problems.take(read);
        if (draft.isEmpty() || Problems.hasErrors(problems.list())) {
            return new ImportResult(problems.list(), List.of(), List.of(), 0, List.of());
        }
        Set<String> known = new TreeSet<>();
        if (Files.exists(content.resolve("edition.yaml"))) {
            Pipeline.Checked before = Pipeline.checked(content);
            before.catalog().ifPresent(catalog -> known.addAll(entries(catalog)));
        }
        DraftWriter writer = new DraftWriter(content, Starter.SCHEMAS, known, problems);
        if (!writer.fits(draft.get())) {
            return new ImportResult(problems.list(), List.of(), List.of(), 0, List.of());
        }
        if (!Files.exists(content.resolve("edition.yaml"))) {
            Starter.schemas(content.toAbsolutePath().resolveSibling(""));
        }
        List<Path> files = new ArrayList<>(writer.write(draft.get(), String.valueOf(source.getFileName())));
        Pipeline.Checked after = Pipeline.checked(content);
        List<Written> kept = kept(draft.get(), after);
        if (!kept.isEmpty()) {
            files.addAll(release(draft.get(), kept, day));
            after = Pipeline.checked(content);
        }
        problems.addAll(after.result().problems());
        return new ImportResult(
                problems.list(),
                after.result().silenced(),
                draft.get().documents(),
                draft.get().entries().size(),
                files);
    }

    private static Set<String> entries(Catalog catalog) {
        Set<String> known = new TreeSet<>();
        catalog.authority()
                .entries()
                .forEach(entry -> known.add(
                        entry.ref().kind().plural() + "/" + entry.ref().id()));
        catalog.authority().events().forEach(event -> known.add("events/" + event.id()));
        return known;
    }

    /** The states of the documents that keep ids; a document whose words differ from its source's, told, keeps none. */
    private List<Written> kept(Draft draft, Pipeline.Checked checked) throws IOException {
        List<Written> kept = new ArrayList<>();
        for (Draft.Text document : draft.documents()) {
            Optional<TextState> now = checked.documents().stream()
                    .filter(recorded -> recorded.slug().equals(document.slug()))
                    .map(Recorded::now)
                    .findFirst();
            boolean named = document.units().stream()
                    .anyMatch(unit -> unit.id().isPresent() || !unit.former().isEmpty());
            if (now.isPresent() && !document.units().isEmpty() && agrees(document, now.get()) && named) {
                Path text =
                        content.resolve("documents").resolve(document.slug()).resolve("text.md");
                kept.add(new Written(document.slug(), KeptIds.of(document, now.get()), Files.readAllBytes(text)));
            }
        }
        return kept;
    }

    private boolean agrees(Draft.Text document, TextState now) {
        SourceFile text = SourceFile.of(
                content.resolve("documents")
                        .resolve(document.slug())
                        .resolve("text.md")
                        .toString()
                        .replace('\\', '/'),
                "");
        List<UnitState> units = now.present();
        int both = Math.min(units.size(), document.units().size());
        int first = IntStream.range(0, both)
                .filter(i -> !spaceless(units.get(i).words())
                        .equals(spaceless(document.units().get(i).words())))
                .findFirst()
                .orElse(units.size() == document.units().size() ? -1 : both);
        if (first < 0) {
            return true;
        }
        String is = first < units.size() ? units.get(first).words() : "";
        String was =
                first < document.units().size() ? document.units().get(first).words() : "";
        problems.add(
                Code.E0909,
                text.whole(),
                "paragraph " + (first + 1) + " of " + units.size() + " reads “" + shortened(is, was)
                        + "”, and the source “" + shortened(was, is) + "”",
                "compare the two and correct the text; no ids of the source were kept");
        return false;
    }

    private static String spaceless(String words) {
        return words.replaceAll("\\s+", "");
    }

    /** The place where two texts part. */
    private static String shortened(String words, String other) {
        int same = 0;
        while (same < Math.min(words.length(), other.length()) && words.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 20);
        String part = words.substring(from, Math.min(words.length(), same + 40));
        return (from > 0 ? "…" : "") + part + (same + 40 < words.length() ? "…" : "");
    }

    /** Writes the kept ids down: under the releases the source tells of, where the edition has none, else as the next one. */
    private List<Path> release(Draft draft, List<Written> kept, Edtf day) throws IOException {
        ReleaseFolder records = new ReleaseFolder(content);
        ReleaseWriter writer = new ReleaseWriter(content);
        List<Path> files = new ArrayList<>();
        Releases before = records.releases().value();
        if (before.entries().isEmpty()) {
            List<Release> told = draft.releases();
            for (Release earlier : told.subList(0, Math.max(0, told.size() - 1))) {
                files.addAll(writer.write(earlier, List.of(), Set.of(), before));
                before = records.releases().value();
            }
        }
        boolean continues = before.entries().size() + 1 == draft.releases().size();
        Release release = continues
                ? draft.releases().get(draft.releases().size() - 1)
                : new Release(before.next(), day, "Imported with the paragraph numbers of the source", List.of());
        int number = release.number();
        List<Written> numbered = kept.stream()
                .map(document -> new Written(document.slug(), KeptIds.since(document.state(), number), document.text()))
                .toList();
        files.addAll(writer.write(release, numbered, Set.of(), before));
        return files;
    }
}
