package org.incipit.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incipit.model.Release;

/**
 * What was made of a source.
 *
 * @param documents one for each text; of a file of entries none
 * @param entries people, places and so on, in the order of the source
 * @param pictures files for {@code static/}, by their names
 * @param edition text of an {@code edition.yaml}, for a content folder that has none; empty where the source knows none
 * @param releases those that the source tells of, the first one first
 */
public record Draft(
        List<Text> documents,
        List<Record> entries,
        Map<String, byte[]> pictures,
        Optional<String> edition,
        List<Release> releases) {

    public Draft {
        documents = List.copyOf(documents);
        entries = List.copyOf(entries);
        pictures = new TreeMap<>(pictures);
        releases = List.copyOf(releases);
    }

    /**
     * A document.
     *
     * @param slug its folder
     * @param text its {@code text.md}
     * @param witness its {@code witness.txt}, byte for byte; empty where the source is none
     * @param units what can be cited in it, in reading order; empty where nothing is known of it but the text
     * @param account what was made and what is doubtful, for the report
     */
    public record Text(String slug, String text, Optional<byte[]> witness, List<Part> units, Account account) {

        public Text {
            units = List.copyOf(units);
        }
    }

    /**
     * A unit of a document.
     *
     * @param id the id it has in the source; empty where it has none that can be kept
     * @param words its reading text in the source, notes left out
     * @param former ids that lead to it too
     * @param withdrawn ids that stand behind it and lead to nothing any more
     */
    public record Part(Optional<String> id, String words, List<String> former, List<String> withdrawn) {

        public Part {
            former = List.copyOf(former);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /**
     * An entry of an authority file.
     *
     * @param file the file's name without its ending, which is also the key in it: {@code people}, {@code events}
     * @param yaml its keys, one a line, {@code id} first; without indentation
     * @param place where the source has it, to be shown
     */
    public record Record(String file, String id, String yaml, org.incipit.source.SourceSpan place) {}
}
