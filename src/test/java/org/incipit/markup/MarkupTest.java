package org.incipit.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incipit.Golden;
import org.incipit.Texts;
import org.incipit.annotate.Annotator;
import org.incipit.model.Authority;
import org.incipit.model.Body;
import org.incipit.model.Document;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.Prose;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The specification of the markup: files of examples, each with what it means. The manual's page on the markup is these
 * files one behind the other.
 */
class MarkupTest {

    private static final Path FILES = Path.of("src/test/resources/org/incipit/markup");
    private static final Path MANUAL = Path.of("src/site/markdown/markup.md");
    private static final SourceSpan NOWHERE = SourceFile.of("", "").whole();

    /** The authority file of all examples. */
    private static final Authority AUTHORITY = new Authority(
            List.of(
                    person("josip-broz-tito", List.of("Josip Broz Tito", "Tito"), List.of()),
                    person("koca-popovic", List.of(), List.of("Popovic")),
                    person("vladimir-popovic", List.of("Vladimir Popovic"), List.of("Popovic")),
                    organization("cpsu", List.of("CPSU")),
                    organization("cpsu-cc", List.of("CPSU Central Committee")),
                    organization("hwp", List.of("Workers' Party"))),
            List.of());

    @BeforeAll
    static void writeAnewWhereAsked() throws IOException {
        if (Golden.UPDATE) {
            for (Path file : files()) {
                update(file);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleMeansWhatItSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            for (Example example : Example.all(name, Files.readString(file))) {
                tests.add(DynamicTest.dynamicTest(
                        example.name(), () -> assertEquals(example.meaning(), meaning(example.source()))));
            }
        }
        assertTrue(tests.size() > 40, () -> tests.size() + " examples");
        return tests.stream();
    }

    @Test
    void theManualShowsTheSpecification() throws IOException {
        StringBuilder whole = new StringBuilder();
        for (Path file : files()) {
            whole.append(whole.length() == 0 ? "" : "\n").append(Files.readString(file));
        }
        Golden.assertMatches(MANUAL, whole.toString());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    private static void update(Path file) throws IOException {
        String text = Files.readString(file);
        List<Example> examples = Example.all("", text);
        for (int i = examples.size() - 1; i >= 0; i--) {
            Example example = examples.get(i);
            text = text.substring(0, example.start())
                    + example.source()
                    + ".\n"
                    + meaning(example.source())
                    + text.substring(example.end());
        }
        Files.writeString(file, text);
    }

    /** What an example means, and the problems it has, each with code, line and column. */
    private static String meaning(String source) {
        Body body = new Body(SourceFile.of("example.md", source), 0);
        Problems problems = new Problems();
        Document document = problems.take(Texts.document(Texts.source(body), new Annotator(AUTHORITY)));
        StringBuilder meaning = new StringBuilder(ModelPrinter.print(document));
        for (Problem problem : problems.list().stream().sorted().toList()) {
            SourceFile.Position at = problem.where().position();
            meaning.append("! ")
                    .append(problem.code())
                    .append(' ')
                    .append(at.line())
                    .append(':')
                    .append(at.column())
                    .append(' ')
                    .append(problem.message())
                    .append('\n');
        }
        return meaning.toString();
    }

    private static Entry person(String id, List<String> forms, List<String> ambiguous) {
        return new Entry.Person(
                core(EntryKind.PERSON, id, forms, ambiguous), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Entry organization(String id, List<String> forms) {
        return new Entry.Organization(
                core(EntryKind.ORGANIZATION, id, forms, List.of()), Optional.empty(), Optional.empty());
    }

    private static Entry.Core core(EntryKind kind, String id, List<String> forms, List<String> ambiguous) {
        return new Entry.Core(
                new EntryRef(kind, id),
                List.of(),
                id,
                id,
                List.of(),
                forms.stream().map(form -> new Entry.Form(form, NOWHERE)).toList(),
                ambiguous.stream().map(form -> new Entry.Form(form, NOWHERE)).toList(),
                new Prose("", NOWHERE),
                new Prose("", NOWHERE),
                List.of(),
                Entry.Confidence.VERIFIED,
                NOWHERE);
    }
}
