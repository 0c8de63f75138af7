package org.incipit.read;

import java.util.ArrayList;
import java.util.List;
import org.incipit.model.EntryKind;
import org.incipit.model.Speech;
import org.incipit.problem.Problems;

/** Reads who speaks to whom in a document. Whether there are such entries and paragraphs is for {@code check} to say. */
final class SpeechReader {

    private SpeechReader() {}

    /** What stands under {@code speeches}; persons are named by their id, a paragraph by its own, such as {@code p12}. */
    static List<Speech> read(YamlMap keys, Problems problems) {
        List<Speech> speeches = new ArrayList<>();
        for (YamlMap given : keys.maps("speeches")) {
            var speaker = given.located("speaker").flatMap(written -> named(written, problems));
            List<Speech.Named> to = given.strings("to").stream()
                    .flatMap(written -> named(written, problems).stream())
                    .toList();
            List<Speech.Paragraph> paragraphs = given.strings("paragraphs").stream()
                    .map(located -> new Speech.Paragraph(
                            located.text().startsWith("#") ? located.text().substring(1) : located.text(),
                            located.where()))
                    .toList();
            given.done();
            speaker.ifPresent(who -> speeches.add(new Speech(who, to, paragraphs)));
        }
        return List.copyOf(speeches);
    }

    private static java.util.Optional<Speech.Named> named(YamlMap.Located written, Problems problems) {
        return RelationReader.ref(written, EntryKind.PERSON, problems)
                .map(entry -> new Speech.Named(entry, written.where()));
    }
}
