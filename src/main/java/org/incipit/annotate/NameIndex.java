package org.incipit.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.incipit.model.Authority;
import org.incipit.model.Entry;
import org.incipit.model.EntryRef;

/** All forms of all entries, as a tree of their characters. */
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
        for (int i = 0; i < form.length(); i++) {
            node = node.next.computeIfAbsent(letter(form.charAt(i)), c -> new NameIndex());
        }
        node.entries.add(entry);
        node.ambiguous |= mayBeOthers || node.entries.size() > 1;
    }

    /** An apostrophe is the same letter whether it is written straight or curled. */
    private static char letter(char c) {
        return c == '\u2019' ? '\'' : c;
    }

    /** The longest form that starts at an offset and ends with a word. */
    Optional<Match> longest(CharSequence text, int start) {
        Optional<Match> longest = Optional.empty();
        NameIndex node = this;
        for (int i = start; i < text.length(); i++) {
            node = node.next.get(letter(text.charAt(i)));
            if (node == null) {
                break;
            }
            if (!node.entries.isEmpty() && Words.boundary(text, i + 1)) {
                longest = Optional.of(new Match(i + 1, node.entries, node.ambiguous));
            }
        }
        return longest;
    }
}
