package org.incipit.model;

import java.util.Comparator;

/** Which entry is meant: {@code person:josip-broz-tito}. */
public record EntryRef(EntryKind kind, String id) implements Comparable<EntryRef> {

    private static final Comparator<EntryRef> ORDER =
            Comparator.comparing(EntryRef::kind).thenComparing(EntryRef::id);

    @Override
    public int compareTo(EntryRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.scheme() + ":" + id;
    }
}
