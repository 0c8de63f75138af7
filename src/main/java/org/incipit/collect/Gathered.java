package org.incipit.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incipit.model.EntryRef;
import org.incipit.model.Searchable;

/** The words of what is found as a whole, put together from its pieces, with the names in them. */
final class Gathered {

    private static final String ENDS = ".?!…:;";

    private final List<String> pieces = new ArrayList<>();
    private final List<Searchable.Named> names = new ArrayList<>();
    private int length;
    private char last = Searchable.Part.BREAK;

    boolean isEmpty() {
        return length == 0;
    }

    /** A passage of prose, behind the one before. */
    void add(Passage passage) {
        join(" ", passage);
    }

    /** What stands above all the rest, and is shown in a line of its own. */
    void heading(Passage heading) {
        join("", heading);
        append(String.valueOf(Searchable.Part.BREAK));
    }

    /** Another piece of a description, with a dot between it and the one before, unless that one has a sign at its end. */
    void piece(Passage piece) {
        join(!atStart() && ENDS.indexOf(last) >= 0 ? " " : " · ", piece);
    }

    private boolean atStart() {
        return last == Searchable.Part.BREAK;
    }

    private void join(String between, Passage passage) {
        String words = passage.text();
        if (words.isBlank()) {
            return;
        }
        if (!atStart()) {
            append(between);
        }
        int start = length;
        append(words);
        for (Passage.Named name : passage.names()) {
            names.add(new Searchable.Named(name.entry(), start + name.start(), start + name.end()));
        }
    }

    private void append(String words) {
        if (!words.isEmpty()) {
            pieces.add(words);
            length += words.length();
            last = words.charAt(words.length() - 1);
        }
    }

    /** A name that is a passage by itself. */
    static Passage named(String name, Optional<EntryRef> entry) {
        List<Passage.Named> names = new ArrayList<>();
        entry.ifPresent(ref -> names.add(new Passage.Named(ref, 0, name.length())));
        return new Passage(Optional.empty(), name, names, List.of());
    }

    Searchable.Part part(String target, String label, String language) {
        String all = pieces.size() == 1 ? pieces.get(0) : String.join("", pieces);
        int end = length > 0 && atStart() ? length - 1 : length;
        return new Searchable.Part(target, label, all.substring(0, end), List.copyOf(names), language);
    }
}
