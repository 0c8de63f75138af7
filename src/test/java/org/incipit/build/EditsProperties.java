package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.incipit.cli.TestEdition;
import org.incipit.problem.ProblemFormat;
import org.incipit.source.Digest;

/**
 * Whatever is done to an edition, and in whatever order: a run that takes from the runs before it what was not changed, at the desk
 * or by what another process left in its ledger, tells and publishes the same as one that makes all anew; and what the desk made
 * ahead of a run, or beside it, is what that publishes.
 */
class EditsProperties {

    private static final int EDITS = 16;

    @Property(tries = 12)
    void aRunThatFollowsOthersIsLikeOneThatFollowsNone(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("incipit-edits");
        TestEdition edition = new TestEdition(folder);
        Path content = edition.content();
        Path other = folder.resolve("other");
        Path templates = folder.resolve("templates");
        RunOptions options = RunOptions.NONE.with(templates);
        EditedEdition edits = new EditedEdition(seed, edition, templates, List.of(edition.site(), other));
        Path ledger = folder.resolve("other.ledger");
        Workshop desk = Workshop.ofManyRuns();
        Map<String, String> look = Map.of();
        Map<String, String> before = Map.of();
        for (int edit = 0; edit < EDITS; edit++) {
            Map<String, String> now = files(content);
            if (!files(templates).equals(look)) {
                look = files(templates);
                desk = Workshop.ofManyRuns();
            }
            List<Path> changed = changed(content, before, now);
            Map<String, byte[]> early = new ConcurrentHashMap<>(desk.preview(changed));
            Result here = Pipeline.build(content, edition.site(), besides(options, desk, changed, early), desk);
            Result there = Pipeline.build(content, other, options, Workshop.ofOneRun(new Ledger(ledger, "this", true)));
            Path clean = folder.resolve("clean" + edit);
            Result anew = Pipeline.build(content, clean, options);

            assertEquals(told(anew), told(here), edits::toString);
            assertEquals(told(anew), told(there), edits::toString);
            if (anew.publication().isPresent()) {
                before = now;
                assertEquals(files(clean), files(edition.site()), edits::toString);
                assertEquals(files(clean), files(other), edits::toString);
                early.forEach((file, bytes) ->
                        assertEquals(digest(clean.resolve(file)), Digest.of(bytes), () -> file + " ahead of " + edits));
            }
            if (anew.publication().isEmpty() && edit % 2 == 0) {
                edits.mend();
            } else {
                edits.edit();
            }
            if (edit % 3 == 0) {
                edits.edit();
            }
        }
        EditedEdition.remove(folder);
    }

    /** The same options; when a document is done, those that were changed are made beside the run, too. */
    private static RunOptions besides(RunOptions options, Workshop desk, List<Path> changed, Map<String, byte[]> made) {
        Progress progress = (done, all) -> {
            if (done == 1) {
                made.putAll(desk.glimpse(changed));
            }
        };
        return new RunOptions(options.strict(), options.templates(), progress);
    }

    private static List<Path> changed(Path content, Map<String, String> before, Map<String, String> now) {
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .filter(file -> !Objects.equals(before.get(file), now.get(file)))
                .map(content::resolve)
                .toList();
    }

    private static List<List<String>> told(Result result) {
        return result.problems().stream().map(ProblemFormat::lines).toList();
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> found = new TreeMap<>();
        if (!Files.exists(site)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .forEach(file -> found.put(site.relativize(file).toString(), digest(file)));
        }
        return found;
    }

    private static String digest(Path file) {
        try {
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
