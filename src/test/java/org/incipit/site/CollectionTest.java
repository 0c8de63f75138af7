package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incipit.build.Pipeline;
import org.incipit.collection.MadeUpCollection;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition of many documents tells over all of them, against what the documents themselves say. */
class CollectionTest {

    private static final int DOCUMENTS = 120;

    @TempDir
    static Path folder;

    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        Path content = folder.resolve("content");
        site = folder.resolve("site");
        MadeUpCollection.write(DOCUMENTS, 150, content, 5);
        Path one = content.resolve("documents/d00003/text.md");
        Files.writeString(one, Files.readString(one) + "It was {~~neat~>next~~}{>>a slip<<} [to be] there.\n");
        Pipeline.build(content, site);
        try (Stream<Path> files = Files.walk(content.resolve("documents"))) {
            files.filter(file -> file.endsWith("text.md")).forEach(file -> TEXTS.put(slug(file), read(file)));
        }
    }

    private static String slug(Path text) {
        return text.getName(text.getNameCount() - 2).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> slugsOf(String end, String person) {
        Pattern line = Pattern.compile("(?m)^" + end + ": person:" + person + "$");
        return TEXTS.entrySet().stream()
                .filter(text -> line.matcher(text.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void aPersonsPageListsTheLettersWrittenAndReceived() {
        int listed = 0;
        for (int person = 0; person < 40; person++) {
            String id = "p" + person;
            for (Map.Entry<String, String> end :
                    Map.of("author", "Written", "recipient", "Received").entrySet()) {
                List<String> links = Sites.parse(site.resolve("people/" + id + ".html"))
                        .select(".wrote h3:contains(" + end.getValue() + ") + ul > li > a:first-child")
                        .stream()
                        .map(link -> link.attr("href").replaceAll("\\.\\./|\\.html", ""))
                        .sorted()
                        .toList();
                assertEquals(slugsOf(end.getKey(), id), links, id + " " + end.getValue());
                listed += links.size();
            }
        }
        assertEquals(2 * DOCUMENTS, listed, "every letter has one author and one recipient");
    }

    @Test
    void allNotesOfASeriesStandInTheirPlacesOverAllDocuments() {
        Map<String, Integer> expected = new TreeMap<>();
        Matcher notes = Pattern.compile("(?m)^\\[\\^n\\d+]: ").matcher("");
        TEXTS.forEach((slug, text) -> {
            int count = (int) notes.reset(text).results().count();
            if (count > 0) {
                expected.put(slug + ".html", count);
            }
        });
        Map<String, Integer> found = new TreeMap<>();
        for (String page : List.of("apparatus-editor.html", "apparatus-editor-2.html")) {
            for (Element link : Sites.parse(site.resolve(page)).select(".entries a.place")) {
                String[] target = link.attr("href").split("#");
                found.merge(target[0], 1, Integer::sum);
                Element call = Sites.parse(site.resolve(target[0])).getElementById(target[1]);
                assertTrue(call != null && call.text().equals(link.text()), link + " leads to " + call);
            }
        }

        assertEquals(expected, found);
    }

    @Test
    void emendationsAndSuppliedWordsStandInTheirPlacesOverAllDocuments() {
        List<String> emended = new ArrayList<>();
        List<String> supplied = new ArrayList<>();
        for (String page : List.of("", "-2")) {
            Sites.parse(site.resolve("apparatus-emendations" + page + ".html"))
                    .select(".entries li")
                    .forEach(line -> emended.add(line.expectFirst("a").attr("href") + " "
                            + line.expectFirst("p").text()));
            Sites.parse(site.resolve("apparatus-supplied" + page + ".html"))
                    .select(".entries li")
                    .forEach(line -> supplied.add(line.expectFirst("a").attr("href") + " "
                            + line.expectFirst("p").text()));
        }
        List<String> units = Sites.parse(site.resolve("d00003.html"))
                .select("article.text .unit")
                .eachAttr("id");
        String last = units.get(units.size() - 1);

        assertEquals(List.of("d00003.html#" + last + " next for neat (a slip)"), emended);
        assertEquals(List.of("d00003.html#" + last + " [to be]"), supplied);
    }
}
