package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The indexes and plots of the published note, held against the names that its page shows. */
class IndexesTest {

    private static final Document NOTE = page("khrushchev-note-1956.html");

    private static Document page(String address) {
        return Sites.parse(Sites.PUBLISHED.resolve(address));
    }

    /** How often the page names each entry of a kind: in the article, or in the list of notes. */
    private static Map<String, Integer> named(String scheme, String where) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Element name : NOTE.select(where + " a.mention." + scheme)) {
            if (name.closest(".margin-note") == null) {
                counts.merge(name.attr("data-ref"), 1, Integer::sum);
            }
        }
        return counts;
    }

    @ParameterizedTest
    @CsvSource({"people,person", "places,place", "organizations,org", "terms,term"})
    void everyIndexCountsAsThePageDoes(String index, String scheme) {
        Map<String, Integer> inText = new TreeMap<>();
        Map<String, Integer> inNotes = new TreeMap<>();
        for (Element row : page(index + ".html").select("table.index tbody tr:not(.see):not(.letter)")) {
            String id = Path.of(row.expectFirst("a").attr("href"))
                    .getFileName()
                    .toString()
                    .replace(".html", "");
            count(inText, id, row.expectFirst("[data-label=In the text]"));
            count(inNotes, id, row.expectFirst("[data-label=In notes]"));
        }

        assertEquals(named(scheme, "article.text"), inText);
        assertEquals(named(scheme, "section[role=doc-endnotes]"), inNotes);
    }

    private static void count(Map<String, Integer> counts, String id, Element cell) {
        int count = Integer.parseInt(cell.text());
        if (count > 0) {
            counts.put(id, count);
        }
    }

    @ParameterizedTest
    @CsvSource({"people,person", "places,place", "organizations,org", "terms,term"})
    void everyPlotAndEveryConcordanceHasEveryMention(String index, String scheme) {
        Map<String, Integer> inText = named(scheme, "article.text");
        Map<String, Integer> inNotes = named(scheme, "section[role=doc-endnotes]");
        Map<String, Integer> plotted = new TreeMap<>();
        Map<String, Integer> listed = new TreeMap<>();
        Document plot = page(index + "-plot.html");
        for (Element row : plot.select("table.plot tbody tr")) {
            plotted.put(id(row), row.select(".ticks rect").size());
        }
        for (Element row : plot.select(".same tbody tr")) {
            int times = row.select("td:last-child a").size();
            for (String more : row.expectFirst("td:last-child").text().split("\\(", -1)) {
                times += more.matches("\\d+\\).*") ? Integer.parseInt(more.replaceAll("\\).*", "")) - 1 : 0;
            }
            listed.put(id(row), times);
        }

        assertEquals(inText, plotted);
        assertEquals(inText, listed);
        for (Map.Entry<String, Integer> entry : inText.entrySet()) {
            int lines = page(index + "/" + entry.getKey() + ".html")
                    .select(".mentions ol > li")
                    .size();
            assertEquals(entry.getValue() + inNotes.getOrDefault(entry.getKey(), 0), lines, entry.getKey());
        }
    }

    private static String id(Element row) {
        return Path.of(row.expectFirst("a").attr("href"))
                .getFileName()
                .toString()
                .replace(".html", "");
    }

    /** But for the author, who is “I”: nobody speaks, or is spoken to, where the text does not name him. */
    @Test
    void whoSpeaksAndWhoIsSpokenToIsNamedInTheParagraph() {
        String author = "nikita-khrushchev";
        int told = 0;
        for (Element row : page("people.html").select("table.index tbody tr:not(.see):not(.letter) th a")) {
            for (Element speech : page(row.attr("href")).select(".speeches li")) {
                List<String> people = speech.select("a[href*=people/]").stream()
                        .map(person -> Path.of(person.attr("href"))
                                .getFileName()
                                .toString()
                                .replace(".html", ""))
                        .filter(person -> !person.equals(author))
                        .toList();
                for (Element place : speech.select("a[href*=#p]")) {
                    Element unit = NOTE.expectFirst(place.attr("href").replaceAll(".*#", "#"));
                    assertTrue(
                            unit.select("a.mention.person").eachAttr("data-ref").containsAll(people),
                            speech + " in " + unit);
                    told++;
                }
            }
        }
        assertTrue(told > 100, told + " places");
    }

    @ParameterizedTest
    @CsvSource({"people,person", "places,place", "organizations,org", "terms,term"})
    void theOrderOfMentionIsThatOfThePage(String index, String scheme) {
        Set<String> met = new LinkedHashSet<>();
        NOTE.select("article.text a.mention." + scheme).stream()
                .filter(name -> name.closest(".margin-note") == null)
                .forEach(name -> met.add(name.attr("data-ref")));
        List<String> listed = page(index + "-in-order.html").select("table.index tbody tr").stream()
                .map(IndexesTest::id)
                .toList();

        assertEquals(new ArrayList<>(met), listed.subList(0, met.size()));
    }

    @Test
    void whoIsNamedTogetherIsCountedByParagraphs() {
        Map<String, Integer> together = new HashMap<>();
        for (Element unit : NOTE.select("article.text .unit")) {
            Set<String> names = new HashSet<>();
            unit.select("a.mention.person").stream()
                    .filter(name -> name.closest(".margin-note") == null)
                    .forEach(name -> names.add(name.attr("data-ref")));
            names.forEach(one -> names.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> together.merge(one + " " + other, 1, Integer::sum)));
        }
        Map<String, Integer> shown = new HashMap<>();
        for (Element row : page("people-together.html").select("table.pairs tbody tr")) {
            String one = row.select("a").get(0).attr("href").replaceAll(".*/|\\.html", "");
            String other = row.select("a").get(1).attr("href").replaceAll(".*/|\\.html", "");
            shown.put(
                    one.compareTo(other) < 0 ? one + " " + other : other + " " + one,
                    Integer.parseInt(row.expectFirst("td.count").text()));
        }

        assertEquals(together, shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Gerö,erno-gero",
        "'Gero, Erno',erno-gero",
        "'Хрущёв, Никита Сергеевич',nikita-khrushchev",
        "'Тито, Јосип Броз',josip-broz-tito"
    })
    void otherSpellingsSendToTheEntry(String spelling, String entry) {
        Document index = page("people.html");
        boolean sent = index.select("tr.see").stream()
                .anyMatch(row -> row.expectFirst("span").text().equals(spelling)
                        && row.expectFirst("a").attr("href").endsWith(entry + ".html"));
        boolean beside = index.select(".spellings").stream()
                .anyMatch(other -> other.text().contains(spelling)
                        && other.siblingElements().select("a").attr("href").endsWith(entry + ".html"));

        assertTrue(sent || beside, spelling);
    }

    /** “Brijuni, Croatia” tells where it lies, and “fifteen states, Russia among them” is nothing that anybody looks for. */
    @Test
    void whatAPlaceIsCalledTodayLeadsToItWhereItIsANameAlone() {
        List<String> others =
                page("places.html").select("tr.see span, .spellings").eachText();

        assertTrue(others.contains("United Kingdom"), others.toString());
        assertEquals(
                List.of(), others.stream().filter(other -> other.contains(",")).toList());
    }

    @Test
    void abbreviationsAreExplainedWhereTheyStandAndInTheGlossary() {
        assertEquals(
                "Communist Party of the Soviet Union",
                NOTE.expectFirst("article.text abbr:containsOwn(CPSU)[title^=Communist]")
                        .attr("title"));
        Map<String, String> glossary = new HashMap<>();
        page("glossary.html")
                .select("table.glossary tbody tr")
                .forEach(row -> glossary.merge(
                        row.expectFirst("th").text(), row.expectFirst("td").text(), (a, b) -> a + "; " + b));

        for (Element abbreviation : NOTE.select("abbr[title]")) {
            String expansion = glossary.getOrDefault(abbreviation.text(), "");
            assertTrue(expansion.contains(abbreviation.attr("title")), abbreviation.text());
        }
        assertFalse(glossary.isEmpty());
    }

    @Test
    void theApparatusListsEveryEmendationSupplyAndNote() {
        Document apparatus = page("khrushchev-note-1956/apparatus.html");

        assertEquals(
                NOTE.select("article.text .emendation").stream()
                        .filter(e -> e.closest(".margin-note") == null)
                        .count(),
                apparatus.select("#_emendations + ol > li").size());
        assertEquals(
                NOTE.select("article.text .supplied").stream()
                        .filter(e -> e.closest(".margin-note") == null)
                        .count(),
                apparatus.select("#_supplied + ol > li").size());
        for (String series : List.of("editor", "translator")) {
            assertEquals(
                    NOTE.select("section.notes ol." + series + " > li").size(),
                    apparatus.select("#_" + series + " + ol > li").size());
        }
    }

    @Test
    void everyDateOfTheTextStandsInTheChronology() {
        long marked = NOTE.select("article.text time, article.text [data-when]").stream()
                .filter(e -> e.closest(".margin-note") == null)
                .count();
        long inNotes =
                NOTE.select("section.notes time, section.notes [data-when]").size();

        assertEquals(
                marked + inNotes, page("events.html").select(".dates ul li").size());
    }

    @Test
    void theMapShowsThePlacesAndNothingButThem() {
        Document map = page("map.html");
        Set<String> shown = new HashSet<>(map.select("svg.map a[href$=.html]").eachAttr("href"));
        Set<String> listed = new HashSet<>(map.select("table.pairs a").eachAttr("href"));

        assertEquals(listed, shown);
        assertTrue(shown.containsAll(Set.of("places/crimea.html", "places/yalta.html", "places/belgrade.html")));
        assertTrue(map.expectFirst("#map-1 .land").attr("d").length() > 5000, "the land is drawn");
    }
}
