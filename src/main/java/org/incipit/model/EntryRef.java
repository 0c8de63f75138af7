package org.incipit.model;

/** Which entry is meant: {@code person:josip-broz-tito}. */
public record EntryRef(EntryKind kind, String id) implements Comparable<EntryRef> {

    @Override
    public int compareTo(EntryRef other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    /** By hand, and so is {@link #hashCode}: all indexes look entries up by it, for each mention. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof EntryRef ref && kind == ref.kind && id.equals(ref.id);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + kind.ordinal();
    }

    @Override
    public String toString() {
        return kind.scheme() + ":" + id;
    }
}
