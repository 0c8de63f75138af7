package org.incipit.importing.tei;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incipit.importing.tei.Node.Element;

/** The notes of a text: their keys, and which stand where they are called. */
final class Notes {

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, String> keys = new IdentityHashMap<>();
    private final Set<String> called = new HashSet<>();
    private int unnamed;

    /** Notes within an element that other elements may point at. */
    Notes(Element text) {
        Set<String> given = new HashSet<>();
        for (Element note : text.everything()) {
            if (note.is("note") && !note.get("type").equals("emendation")) {
                String key = key(note);
                String free = key;
                for (int n = 2; !given.add(free); n++) {
                    free = key + "-" + n;
                }
                keys.put(note, free);
                if (!note.id().isEmpty()) {
                    byId.put(note.id(), note);
                }
            }
        }
        for (Element pointer : text.everything()) {
            if (pointer.is("ptr", "ref")) {
                target(pointer).ifPresent(note -> called.add(note.id()));
            }
        }
    }

    /** The note that an element points at. */
    Optional<Element> target(Element pointer) {
        String target = pointer.get("target");
        return target.startsWith("#") ? Optional.ofNullable(byId.get(target.substring(1))) : Optional.empty();
    }

    /** The key of a note, its series in front. */
    String keyOf(Element note) {
        return keys.getOrDefault(note, "note");
    }

    /** Whether something else calls a note, so that it is not called where it stands. */
    boolean isCalled(Element note) {
        return called.contains(note.id());
    }

    /** Whether a note's words are words of the text, in brackets and with its label. */
    static boolean isBracketed(Element note) {
        return note.at("p", "label")
                        .filter(label -> label.text().startsWith("["))
                        .isPresent()
                && note.at("p", "pc").isPresent();
    }

    private String key(Element note) {
        String series = series(note);
        String id = note.id();
        String name = id.startsWith("note-") ? id.substring(5) : id;
        if (!series.isEmpty() && name.startsWith(series.charAt(0) + "-")) {
            name = name.substring(2);
        }
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")) {
            unnamed++;
            name = "n" + unnamed;
        }
        return series + name;
    }

    /** What stands in front of a key: nothing for the editor's notes. */
    static String series(Element note) {
        String says = (note.get("type") + " " + note.get("resp") + " " + note.get("subtype")).toLowerCase(Locale.ROOT);
        if (says.contains("transl")) {
            return "t:";
        }
        return says.contains("author") ? "a:" : "";
    }
}
