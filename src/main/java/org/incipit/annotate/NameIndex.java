package org.incipit.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.incipit.model.Authority;
import org.incipit.model.Entry;
import org.incipit.model.EntryRef;
import org.incipit.model.Spelling;

/** All forms of all entries, as a tree of their characters, see {@link Spelling}. */
final class NameIndex {

    /**
     * A form that stands in a text.
     *
     * @param end where it ends
     * @param entries whom it may name; one, unless the text has to tell them apart
     * @param ambiguous whether the text has to write out who is meant
     */
    record Match(int end, TreeSet<EntryRef> entries, boolean ambiguous) {}

    private final Map<Character, NameIndex> next = new HashMap<>();
    private final TreeSet<EntryRef> entries = new TreeSet<>();
    private boolean ambiguous;

    private NameIndex() {}

    static NameIndex of(Authority authority) {
        NameIndex root = new NameIndex();
        for (Entry entry : authority.entries()) {
            entry.core().forms().forEach(form -> root.add(form.text(), entry.ref(), false));
            entry.core().ambiguous().forEach(form -> root.add(form.text(), entry.ref(), true));
        }
        return root;
    }

    private void add(String form, EntryRef entry, boolean mayBeOthers) {
        NameIndex node = this;
        for (char letter : Spelling.of(form).toCharArray()) {
            node = node.next.computeIfAbsent(letter, c -> new NameIndex());
        }
        node.entries.add(entry);
        node.ambiguous |= mayBeOthers || node.entries.size() > 1;
    }

    /** The longest form that starts at an offset and ends with a word. */
    Optional<Match> longest(CharSequence text, int start) {
        Optional<Match> longest = Optional.empty();
        NameIndex node = this;
        for (int i = start; i < text.length(); i++) {
            String letters = Spelling.of(text.charAt(i));
            for (int k = 0; k < letters.length(); k++) {
                NameIndex after = node.next.get(letters.charAt(k));
                if (after == null) {
                    return longest;
                }
                node = after;
            }
            if (!node.entries.isEmpty() && Words.boundary(text, i + 1)) {
                longest = Optional.of(new Match(i + 1, node.entries, node.ambiguous));
            }
        }
        return longest;
    }
}
