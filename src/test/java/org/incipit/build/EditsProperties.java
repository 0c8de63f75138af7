package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.incipit.cli.TestEdition;
import org.incipit.model.Edtf;
import org.incipit.problem.ProblemFormat;
import org.incipit.source.Digest;

/**
 * Whatever is done to an edition, and in whatever order: a run that takes from the runs before it what was not changed, at the desk
 * or by what another process left in its ledger, tells and publishes the same as one that makes all anew; and what the desk made
 * ahead of a run is what that publishes.
 */
class EditsProperties {

    private static final int EDITS = 14;
    private static final List<String> DOCUMENTS = List.of("d1", "d2", "d3", "d4");
    private static final List<String> WORDS =
            List.of("Tito", "Marshal Tito", "Ana", "Belgrade", "he", "wrote", "again", "тито", "[Ana](person:ana)");

    @Property(tries = 12)
    void aRunThatFollowsOthersIsLikeOneThatFollowsNone(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("incipit-edits");
        Path other = folder.resolve("other");
        Edits edits = new Edits(seed, folder, other);
        TestEdition edition = edits.edition;
        Path ledger = folder.resolve("other.ledger");
        Workshop desk = Workshop.ofManyRuns();
        Map<String, String> before = Map.of();
        for (int edit = 0; edit < EDITS; edit++) {
            Map<String, String> now = files(edition.content());
            Map<String, byte[]> early = desk.preview(changed(edition.content(), before, now));
            before = now;
            Result here = Pipeline.build(edition.content(), edition.site(), RunOptions.NONE, desk);
            Result there = Pipeline.build(
                    edition.content(), other, RunOptions.NONE, Workshop.ofOneRun(new Ledger(ledger, "this", true)));
            Path clean = folder.resolve("clean" + edit);
            Result anew = Pipeline.build(edition.content(), clean);

            assertEquals(told(anew), told(here), edits.done::toString);
            assertEquals(told(anew), told(there), edits.done::toString);
            if (anew.publication().isPresent()) {
                assertEquals(files(clean), files(edition.site()), edits.done::toString);
                assertEquals(files(clean), files(other), edits.done::toString);
                early.forEach((file, bytes) -> assertEquals(
                        digest(clean.resolve(file)), Digest.of(bytes), () -> file + " ahead of " + edits.done));
            }
            edits.edit();
        }
        remove(folder);
    }

    private static List<Path> changed(Path content, Map<String, String> before, Map<String, String> now) {
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .filter(file -> !Objects.equals(before.get(file), now.get(file)))
                .map(content::resolve)
                .toList();
    }

    /** An edition, and somebody who edits it. */
    private static final class Edits {

        private final TestEdition edition;
        private final Random random;
        private final Path other;
        private final Map<String, List<String>> texts = new TreeMap<>();
        private final List<String> done = new ArrayList<>();
        private String people = "";
        private int released;
        private List<String> slugs = List.of();

        Edits(long seed, Path folder, Path other) {
            this.other = other;
            edition = new TestEdition(folder);
            random = new Random(seed);
            edition.write("edition.yaml", "title: Edits\nbase-url: https://example.org/\n");
            edition.write("pages/about.md", "# About\n\nOf Tito. See [the first](d1.md).\n");
            edition.write("static/leaf.txt", "a leaf\n");
            people = "people:\n  - {id: tito, name: Josip Broz Tito, forms: [Tito, Marshal Tito]}\n"
                    + "  - {id: ana, name: Ana}\n";
            edition.write("people.yaml", people);
            edition.write("places.yaml", "places:\n  - {id: belgrade, name: Belgrade, forms: [Belgrade]}\n");
            slugs = random.nextInt(3) == 0 ? DOCUMENTS.subList(0, 1) : DOCUMENTS;
            for (String slug : slugs.subList(0, (slugs.size() + 2) / 2)) {
                List<String> paragraphs = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    paragraphs.add(sentence());
                }
                texts.put(slug, paragraphs);
                write(slug, "The " + slug);
            }
        }

        void edit() throws IOException {
            String slug = any(slugs);
            List<String> paragraphs = texts.computeIfAbsent(slug, s -> new ArrayList<>(List.of("It begins.")));
            int at = random.nextInt(paragraphs.size());
            switch (random.nextInt(16)) {
                case 0, 1, 2 -> paragraphs.set(at, sentence());
                case 3 -> paragraphs.add(at, sentence());
                case 4 -> paragraphs.set(at, sentence() + "[^n]\n\n[^n]: A note that names " + any(WORDS) + ".");
                case 5 -> paragraphs.set(at, "He met [nobody](person:nobody) there.");
                case 6 -> {
                    if (paragraphs.size() > 1) {
                        paragraphs.remove(at);
                    }
                }
                case 7 -> remove(edition.content().resolve("documents/" + slug));
                case 8 -> {
                    people = people + "  - {id: p" + done.size() + ", name: P " + any(WORDS) + ", forms: [again]}\n";
                    edition.write("people.yaml", people);
                }
                case 9 -> edition.write("pages/about.md", "# About\n\n" + sentence() + "\n");
                case 10 -> edition.write("static/leaf.txt", sentence() + "\n");
                case 14 ->
                    paragraphs.add(at, sentence() + " {#" + any(DOCUMENTS) + "/p" + (1 + random.nextInt(3)) + "}");
                case 15 -> edition.write("static/leaf" + random.nextInt(3) + ".txt", sentence() + "\n");
                case 11 -> spoil(slug + ".html");
                case 12 -> spoil("people/tito.html");
                default -> release();
            }
            if (Files.exists(edition.content().resolve("documents/" + slug)) || random.nextBoolean()) {
                write(slug, random.nextInt(5) == 0 ? sentence() : "The " + slug);
            }
            done.add(slug + " " + paragraphs);
        }

        /** Somebody else writes into the sites. */
        private void spoil(String page) throws IOException {
            spoil(edition.site().resolve(page));
            spoil(other.resolve(page));
        }

        private void spoil(Path file) throws IOException {
            if (Files.exists(file)) {
                if (random.nextBoolean()) {
                    Files.delete(file);
                } else {
                    Files.writeString(file, "spoilt");
                }
            }
        }

        private void release() throws IOException {
            released++;
            Releasing.release(
                    edition.content(),
                    new Releasing.Request(
                            "Once more", Edtf.parse("2026-01-0" + released).orElseThrow(), List.of()),
                    false,
                    false);
        }

        private void write(String slug, String title) {
            edition.write(
                    "documents/" + slug + "/text.md",
                    "---\ntitle: " + title.replaceAll("[^A-Za-z0-9 ]", "") + "\n---\n"
                            + String.join("\n\n", texts.getOrDefault(slug, List.of())) + "\n");
        }

        private String sentence() {
            return "Then " + any(WORDS) + " saw " + any(WORDS) + " and " + any(WORDS) + ".";
        }

        private String any(List<String> some) {
            return some.get(random.nextInt(some.size()));
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static List<List<String>> told(Result result) {
        return result.problems().stream().map(ProblemFormat::lines).toList();
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> found = new TreeMap<>();
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
