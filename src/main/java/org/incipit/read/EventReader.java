package org.incipit.read;

import java.util.List;
import java.util.Optional;
import org.incipit.model.DocumentTarget;
import org.incipit.model.Edtf;
import org.incipit.model.Event;
import org.incipit.model.Prose;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/** Reads one event. */
final class EventReader {

    private EventReader() {}

    static Optional<Event> read(YamlMap keys, Problems problems) {
        String id =
                keys.located("id").map(located -> Names.id(located, problems)).orElse("");
        String title = keys.line("title").orElse("");
        Optional<Edtf> date = keys.date("date");
        boolean stated = stated(keys, problems);
        Prose note = keys.prose("note");
        Prose uncertain = keys.prose("uncertain");
        List<Event.Paragraph> paragraphs = keys.strings("paragraphs").stream()
                .filter(located -> names(located, problems))
                .map(located -> new Event.Paragraph(DocumentTarget.parse(located.text()), located.where()))
                .toList();
        List<String> sources = keys.texts("sources");
        var confidence = EntryReader.confidence(keys, problems);
        keys.done();
        return date.map(when ->
                new Event(id, title, when, stated, note, uncertain, sources, confidence, paragraphs, keys.where("id")));
    }

    private static boolean names(YamlMap.Located paragraph, Problems problems) {
        String written = paragraph.text();
        boolean names = !written.isBlank() && !written.endsWith("#");
        if (!names) {
            problems.add(
                    Code.E0107,
                    paragraph.where(),
                    "'" + written + "' names no paragraph",
                    "write letter#p3, or letter alone for the document as a whole");
        }
        return names;
    }

    private static boolean stated(YamlMap keys, Problems problems) {
        return keys.located("kind")
                .map(located -> switch (located.text()) {
                    case "document" -> true;
                    case "context" -> false;
                    default -> {
                        problems.add(
                                Code.E0107,
                                located.where(),
                                "'" + located.text() + "' is no kind of event",
                                "write 'document' for what a document states, 'context' for anything else");
                        yield false;
                    }
                })
                .orElse(false);
    }
}
