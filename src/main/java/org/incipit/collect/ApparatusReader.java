package org.incipit.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.ApparatusEntry;
import org.incipit.model.ApparatusEntry.Sort;
import org.incipit.model.Departures;
import org.incipit.model.Document;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.ReadingText;
import org.incipit.model.Unit;

/** Reads from a document what the lists of emendations, supplied words and notes over all documents tell of it. */
final class ApparatusReader {

    private final Document document;
    private final List<ApparatusEntry> entries = new ArrayList<>();

    private ApparatusReader(Document document) {
        this.document = document;
    }

    static List<ApparatusEntry> of(Document document) {
        return new ApparatusReader(document).read();
    }

    private List<ApparatusEntry> read() {
        Departures departures = Departures.of(document);
        departures
                .emendations()
                .forEach(emended -> add(
                        Sort.EMENDATIONS,
                        emended.unit(),
                        ReadingText.of(emended.emendation().witness()),
                        ReadingText.of(emended.emendation().edition()),
                        emended.emendation().reason().orElse("")));
        departures
                .supplied()
                .forEach(words -> add(
                        Sort.SUPPLIED,
                        words.unit(),
                        "",
                        ReadingText.of(words.supplied().content()),
                        ""));
        document.notes().all().forEach(note -> entries.add(ApparatusEntry.of(note, words(note))));
        return List.copyOf(entries);
    }

    private void add(Sort sort, Optional<Unit> unit, String witness, String edition, String reason) {
        Optional<Anchor> anchor = unit.map(document.anchors()::of);
        entries.add(new ApparatusEntry(
                sort,
                anchor.map(Anchor::id).orElse(""),
                anchor.map(Anchor::number).orElse(""),
                witness,
                edition,
                reason));
    }

    private static String words(NumberedNote note) {
        return PassageReader.of(note.note().content(), true).stream()
                .map(passage -> passage.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
