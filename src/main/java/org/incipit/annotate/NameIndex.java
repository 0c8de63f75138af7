package org.incipit.annotate;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
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
    record Match(int end, SortedSet<EntryRef> entries, boolean ambiguous) {}

    private static final char[] NO_LETTERS = {};
    private static final NameIndex[] NO_NODES = {};

    /** Where a letter leads with which no form goes on. */
    private static final NameIndex NOWHERE = new NameIndex();

    /** The letters that may follow, ascending, and where each leads. */
    private char[] letters = NO_LETTERS;

    private NameIndex[] nodes = NO_NODES;
    private SortedSet<EntryRef> entries = Collections.emptySortedSet();
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
        String spelling = Spelling.of(form);
        NameIndex node = this;
        for (int i = 0; i < spelling.length(); i++) {
            node = node.grown(spelling.charAt(i));
        }
        if (node.entries.isEmpty()) {
            node.entries = new TreeSet<>();
        }
        node.entries.add(entry);
        node.ambiguous |= mayBeOthers || node.entries.size() > 1;
    }

    /** Where a letter leads, to a new node if it led nowhere. */
    private NameIndex grown(char letter) {
        int at = Arrays.binarySearch(letters, letter);
        if (at >= 0) {
            return nodes[at];
        }
        int place = -at - 1;
        letters = Arrays.copyOf(letters, letters.length + 1);
        System.arraycopy(letters, place, letters, place + 1, letters.length - place - 1);
        letters[place] = letter;
        nodes = Arrays.copyOf(nodes, nodes.length + 1);
        System.arraycopy(nodes, place, nodes, place + 1, nodes.length - place - 1);
        nodes[place] = new NameIndex();
        return nodes[place];
    }

    /** Whether a form may start with a character of a text. */
    boolean mayStart(char c) {
        return behind(c) != NOWHERE;
    }

    /** The longest form that starts at an offset and ends with a word. */
    Optional<Match> longest(String text, int start) {
        NameIndex longest = NOWHERE;
        int end = start;
        NameIndex node = this;
        for (int i = start; i < text.length() && node != NOWHERE; i++) {
            node = node.behind(text.charAt(i));
            if (!node.entries.isEmpty() && Words.boundary(text, i + 1)) {
                longest = node;
                end = i + 1;
            }
        }
        return longest == NOWHERE ? Optional.empty() : Optional.of(new Match(end, longest.entries, longest.ambiguous));
    }

    /** Where a character of a text leads, by the letters that it is compared by. */
    private NameIndex behind(char c) {
        if (Spelling.isPlain(c)) {
            return after(c);
        }
        NameIndex node = this;
        String spelling = Spelling.of(c);
        for (int i = 0; i < spelling.length(); i++) {
            node = node.after(spelling.charAt(i));
        }
        return node;
    }

    private NameIndex after(char letter) {
        int at = Arrays.binarySearch(letters, letter);
        return at < 0 ? NOWHERE : nodes[at];
    }
}
