package org.incipit.bench.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incipit.model.Correction;
import org.incipit.model.Document;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.Revision;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.render.OutputFile;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What the benchmarks measure is the work that they say. How long it takes is told by JMH alone. */
class BenchmarksTest {

    @Test
    void everyPartHasBenchmarksThatCanBeRun() {
        Set<String> parts = BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
                .stream()
                .map(BenchmarkListEntry::getUsername)
                .map(name -> name.replaceAll(".*\\.(\\w+)Benchmark\\.\\w+", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of("Alignment", "Checks", "Collation", "Entry", "Forms", "Index", "Names", "Page", "Parsing"),
                parts);
    }

    @Test
    void aDocumentWithItsNotesIsParsed() {
        var parsed = new ParsingBenchmark().document();
        assertEquals(List.of(), parsed.problems());
        assertEquals(7, parsed.value().notes().size());
        assertTrue(parsed.value().units() > 30);
    }

    @Test
    void thousandsWhomTheTextDoesNotNameChangeNoName() {
        NamesBenchmark names = new NamesBenchmark();
        Document document = names.fewEntries().value();
        List<EntryRef> people = document.inventory().named().stream()
                .filter(entry -> entry.kind() == EntryKind.PERSON)
                .toList();
        assertTrue(people.size() >= 20, people.toString());
        assertEquals(document.blocks(), names.thousandsOfEntries().value().blocks());
    }

    @Test
    void aCorrectedTextKeepsItsIdsAndHasEveryKindOfChange() {
        AlignmentBenchmark alignment = new AlignmentBenchmark();
        assertTrue(alignment.ids().value().present().size() > 30);
        Set<Correction.Change> changes = EnumSet.noneOf(Correction.Change.class);
        Revision revision = alignment.changes().unreleased().orElseThrow();
        revision.corrections().forEach(correction -> changes.add(correction.change()));
        assertEquals(
                EnumSet.of(
                        Correction.Change.REWORDED,
                        Correction.Change.DIVIDED,
                        Correction.Change.PARTED,
                        Correction.Change.ADDED,
                        Correction.Change.MOVED,
                        Correction.Change.WITHDRAWN),
                changes);
    }

    @Test
    void oneWitnessAgreesAndTheOtherDiffersInAFewWords() {
        CollationBenchmark collation = new CollationBenchmark();
        assertEquals(List.of(), collation.agreeing().problems());
        assertTrue(collation.agreeing().value().orElseThrow().departures().size() > 5);
        List<Problem> differences = collation.differing().problems();
        assertEquals(Set.of(Code.E0601), differences.stream().map(Problem::code).collect(Collectors.toSet()));
        assertTrue(differences.size() >= 5, differences.toString());
    }

    @Test
    void thePageAndEveryFormAreMade() {
        FormsBenchmark forms = new FormsBenchmark();
        List<OutputFile> files = Stream.of(
                        new PageBenchmark().document(),
                        List.of(forms.tei(), forms.epub(), forms.json()),
                        forms.markdown(),
                        forms.dts(),
                        forms.citationFiles())
                .flatMap(List::stream)
                .toList();
        files.forEach(file -> assertTrue(file.content().length > 100, file.path()));
        Set<String> endings = new HashSet<>();
        files.forEach(file -> endings.add(file.path().substring(file.path().lastIndexOf('.'))));
        assertTrue(
                endings.containsAll(Set.of(".html", ".xml", ".epub", ".json", ".txt", ".md", ".bib", ".ris")),
                endings.toString());
        assertFalse(forms.citations().styles().isEmpty());
    }

    @Test
    void theEntryThatIsNamedMostHasPagesOfItsMentions() {
        List<OutputFile> pages = new EntryBenchmark().pages();
        assertEquals("people/josip-broz-tito.html", pages.get(0).path());
        assertTrue(pages.size() > 1, String.valueOf(pages.size()));
    }

    @Test
    void theWordsOfFiftyDocumentsAreFound() {
        IndexBenchmark index = new IndexBenchmark();
        assertTrue(index.words().all().stream()
                        .mapToInt(searched -> searched.parts().size())
                        .sum()
                > 30);
        assertTrue(index.contribution().mentions().all().size() > 50);
        assertEquals(50, index.concordances().documents().size());
        assertTrue(
                index.texts().stream().mapToInt(file -> file.content().length).sum() > 20_000);
        Optional<String> found = index.search().stream()
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .filter(text -> text.contains("d00049"))
                .findFirst();
        assertTrue(found.isPresent());
    }
}
