package org.incipit.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.EntryRef;
import org.incipit.model.Searchable;

/** The words of what is found as a whole, put together from its pieces, with the names in them. */
final class Gathered {

    private static final String ENDS = ".?!…:;";

    private final StringBuilder text = new StringBuilder();
    private final List<Searchable.Named> names = new ArrayList<>();

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** A passage of prose, behind the one before. */
    void add(Passage passage) {
        join(" ", passage);
    }

    /** What stands above all the rest, and is shown in a line of its own. */
    void heading(Passage heading) {
        join("", heading);
        text.append(Searchable.Part.BREAK);
    }

    /** Another piece of a description, with a dot between it and the one before, unless that one has a sign at its end. */
    void piece(Passage piece) {
        join(!atStart() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? " " : " · ", piece);
    }

    private boolean atStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == Searchable.Part.BREAK;
    }

    private void join(String between, Passage passage) {
        String words = passage.text();
        if (words.isBlank()) {
            return;
        }
        if (!atStart()) {
            text.append(between);
        }
        int start = text.length();
        text.append(words);
        passage.names()
                .forEach(name ->
                        names.add(new Searchable.Named(name.entry(), start + name.start(), start + name.end())));
    }

    /** A name that is a passage by itself. */
    static Passage named(String name, Optional<EntryRef> entry) {
        Passage passage = new Passage(Optional.empty());
        passage.append(name);
        entry.ifPresent(ref -> passage.name(ref, 0));
        return passage;
    }

    Searchable.Part part(String target, String label, String language) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == Searchable.Part.BREAK) {
            end--;
        }
        return new Searchable.Part(target, label, text.substring(0, end), List.copyOf(names), language);
    }
}
