package org.incipit.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes up an edition of any size, the same for the same seed: letters with dates, authors, recipients, places and types,
 * notes, links to one another, and words that are as rare and as common as those of a language (Zipf's law).
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.incipit.collection.MadeUpCollection
 * -Dexec.args="10000 4000 collection"}
 */
public final class MadeUpCollection {

    private static final int VOCABULARY = 60_000;
    private static final int PEOPLE = 200;
    private static final int PLACES = 60;
    private static final int WORDS_A_PARAGRAPH = 57;
    private static final List<String> COMMON = List.of(
            "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "it", "with", "as", "his", "on", "be",
            "at", "by", "had", "not", "are", "but", "from", "or", "have", "an", "they", "which", "one", "you");
    private static final String[] HEADS = {
        "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "st", "tr"
    };
    private static final String[] HEARTS = {"a", "e", "i", "o", "u", "ai", "ou"};
    private static final String[] TAILS = {"", "n", "r", "s", "l", "m", "ng", "t"};
    private static final List<String> TYPES = List.of("letter", "telegram", "minutes", "memorandum");

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>(COMMON);
    private final double[] upTo = new double[VOCABULARY];

    private MadeUpCollection(long seed) {
        this.random = new Random(seed);
        java.util.Set<String> made = new java.util.HashSet<>(COMMON);
        while (vocabulary.size() < VOCABULARY) {
            String word = word(1 + random.nextInt(3) + vocabulary.size() / 25_000);
            if (made.add(word)) {
                vocabulary.add(word);
            }
        }
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1.0 / (i + 2.7);
            upTo[i] = sum;
        }
    }

    /** Arguments: how many documents, how many words in each, the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]), 1956);
    }

    /** Writes an edition into a folder. */
    public static void write(int documents, int words, Path content, long seed) throws IOException {
        new MadeUpCollection(seed).write(documents, words, content);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(one(HEADS)).append(one(HEARTS)).append(one(TAILS));
        }
        return word.toString();
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private String common() {
        double at = random.nextDouble() * upTo[VOCABULARY - 1];
        int found = java.util.Arrays.binarySearch(upTo, at);
        return vocabulary.get(Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void write(int documents, int words, Path content) throws IOException {
        Files.createDirectories(content.resolve("documents"));
        Files.writeString(
                content.resolve("edition.yaml"), "title: A made-up collection\nlanguage: en\nabbreviations: [Com.]\n");
        List<String> people = names(PEOPLE, 2);
        List<String> places = names(PLACES, 3);
        Files.writeString(content.resolve("people.yaml"), people(people));
        Files.writeString(content.resolve("places.yaml"), places(places));
        for (int i = 0; i < documents; i++) {
            Path folder = content.resolve("documents").resolve(slug(i));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("text.md"), document(i, words, people, places));
        }
    }

    private List<String> names(int count, int syllables) {
        java.util.Set<String> names = new java.util.LinkedHashSet<>();
        while (names.size() < count) {
            names.add(capital(word(syllables)) + "ov");
        }
        return List.copyOf(names);
    }

    private static String slug(int document) {
        return String.format(Locale.ROOT, "d%05d", document);
    }

    private String people(List<String> names) {
        StringBuilder yaml = new StringBuilder("people:\n");
        for (int i = 0; i < names.size(); i++) {
            yaml.append("  - {id: p")
                    .append(i)
                    .append(", name: ")
                    .append(capital(word(2)))
                    .append(' ');
            yaml.append(names.get(i)).append(", sort: ").append(names.get(i));
            yaml.append(", forms: [").append(names.get(i)).append("]}\n");
        }
        return yaml.toString();
    }

    private String places(List<String> names) {
        StringBuilder yaml = new StringBuilder("places:\n");
        for (int i = 0; i < names.size(); i++) {
            yaml.append("  - {id: l").append(i).append(", name: ").append(names.get(i));
            yaml.append(", forms: [").append(names.get(i)).append("], coordinates: {lat: ");
            yaml.append(35 + random.nextInt(250) / 10.0).append(", lon: ").append(random.nextInt(400) / 10.0);
            yaml.append("}}\n");
        }
        return yaml.toString();
    }

    private String document(int number, int words, List<String> people, List<String> places) {
        StringBuilder text = new StringBuilder("---\n");
        text.append("title: Document ")
                .append(number)
                .append(" on ")
                .append(common())
                .append(' ')
                .append(common());
        text.append("\ndate: ").append(1945 + random.nextInt(20)).append('-');
        text.append(String.format(Locale.ROOT, "%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28)));
        text.append("\nauthor: ").append("person:p").append(random.nextInt(20));
        text.append("\nrecipient: ").append("person:p").append(20 + random.nextInt(20));
        text.append("\nplace: ").append("place:l").append(random.nextInt(10));
        text.append("\ntype: ").append(TYPES.get(random.nextInt(TYPES.size())));
        text.append("\n---\n\n");
        int notes = 0;
        for (int written = 0; written < words; written += WORDS_A_PARAGRAPH) {
            StringBuilder paragraph = new StringBuilder();
            for (int i = 0; i < WORDS_A_PARAGRAPH; i++) {
                int chance = random.nextInt(100);
                String word = chance == 0 ? name(people) : chance == 1 ? name(places) : common();
                paragraph.append(i % 19 == 0 ? capital(word) : word).append(i % 19 == 18 ? ". " : " ");
            }
            text.append(paragraph.toString().strip()).append('.');
            if (random.nextInt(8) == 0) {
                text.append("[^n").append(++notes).append(']');
            }
            if (number > 0 && random.nextInt(10) == 0) {
                text.append(" [See there](doc:")
                        .append(slug(random.nextInt(number)))
                        .append("#p1).");
            }
            text.append("\n\n");
        }
        for (int note = 1; note <= notes; note++) {
            text.append("[^n")
                    .append(note)
                    .append("]: A note on ")
                    .append(common())
                    .append(' ')
                    .append(common());
            text.append(" and ").append(name(people)).append(".\n\n");
        }
        return text.toString();
    }

    private String name(List<String> names) {
        double part = random.nextDouble();
        return names.get((int) (part * part * names.size()));
    }
}
