package org.incipit.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.incipit.Texts;
import org.incipit.annotate.Annotator;
import org.incipit.cli.Run;
import org.incipit.cli.TestEdition;
import org.incipit.model.Authority;
import org.incipit.model.Body;
import org.incipit.model.Document;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.problem.Severity;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/**
 * Of all that an editor writes, each word stands in what readers get, or a problem names its line; what a link's definition has,
 * where the link is used.
 */
class NoWordLostProperties {

    private static final int DOCUMENTS = 12;
    private static final Pattern DEFINED = Pattern.compile("(\\[label\\d+\\]):");

    @Property(tries = 40000)
    void everyWordIsReadOrItsLineIsTold(@ForAll long seed) {
        String text = MarkedText.of(seed);
        Read read = Read.of(text);

        assertEquals(List.of(), lost(text, read.strings(), read.problems()), text);
    }

    @Property(tries = 60)
    void everyWordThatIsReadStandsInThePage(@ForAll long seed) throws IOException {
        TestEdition edition = new TestEdition(Files.createTempDirectory("incipit-words"));
        edition.write("people.yaml", "people:\n  - {id: tito, name: Tito}\n");
        edition.write("pages/about.md", "# About\n\nWords.\n");
        edition.write("static/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        List<String> texts = withoutError(seed);
        for (int i = 0; i < texts.size(); i++) {
            edition.write("documents/d" + i + "/text.md", "---\ntitle: D\n---\n" + texts.get(i));
        }

        Run run = edition.build();

        assertEquals(0, run.code(), run.err());
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(
                    List.of(),
                    lost(texts.get(i), Fuzz.shown(edition.page("d" + i + ".html")), List.of()),
                    texts.get(i));
        }
    }

    private static List<String> withoutError(long seed) {
        List<String> texts = new ArrayList<>();
        for (long next = seed; texts.size() < DOCUMENTS; next++) {
            String text = MarkedText.of(next);
            if (Read.of(text).problems().stream().noneMatch(p -> p.code().severity() == Severity.ERROR)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<String> lost(String text, String shown, List<Problem> problems) {
        return MarkedText.words(text).stream()
                .filter(word -> !shown.contains(word))
                .filter(word -> problems.stream()
                        .noneMatch(p -> names(p.where(), text, text.indexOf(word))
                                || names(p.where(), text, use(text, text.indexOf(word)))))
                .toList();
    }

    /** Of an offset in the definition of a link, where it is used first; else the offset itself. */
    private static int use(String text, int offset) {
        Matcher label = DEFINED.matcher(text.substring(text.lastIndexOf('\n', offset) + 1, offset));
        if (!label.lookingAt()) {
            return offset;
        }
        Matcher use = Pattern.compile(Pattern.quote(label.group(1)) + "(?!:)").matcher(text);
        return use.find() ? use.start() : offset;
    }

    /** Whether a place has the line of an offset, or a part of it. */
    private static boolean names(SourceSpan where, String text, int offset) {
        int start = text.lastIndexOf('\n', offset) + 1;
        int end = text.indexOf('\n', offset);
        return where.start() <= (end < 0 ? text.length() : end) && where.end() >= start;
    }

    /** What the program read of a text: every string of the text and its notes, and what it told. */
    private record Read(String strings, List<Problem> problems) {

        static Read of(String text) {
            Problems problems = new Problems();
            Body body = new Body(SourceFile.of("text.md", text), 0);
            Outcome<Document> outcome =
                    Texts.document(Texts.source(body), new Annotator(new Authority(List.of(), List.of())));
            Document document = problems.take(outcome);
            StringBuilder strings = new StringBuilder();
            collect(document.blocks(), strings);
            collect(document.notes().all(), strings);
            return new Read(strings.toString(), problems.list());
        }

        private static void collect(Object value, StringBuilder strings) {
            if (value instanceof String string) {
                strings.append(string).append('\n');
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(some -> collect(some, strings));
            } else if (value instanceof Iterable<?> all) {
                all.forEach(one -> collect(one, strings));
            } else if (value instanceof Record record && !(value instanceof SourceSpan)) {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    try {
                        component.getAccessor().setAccessible(true);
                        collect(component.getAccessor().invoke(record), strings);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }
}
