package org.incipit.model;

import java.util.List;
import java.util.function.Supplier;

/**
 * Where in the texts the entries of an index stand: a row an entry, a tick a mention. All documents lie one behind the other.
 *
 * @param stretches the documents, in the order of the edition
 * @param marks what a scale below them shows
 * @param rows the entries that texts name, most often named first
 */
public record Dispersion(List<Stretch> stretches, List<Mark> marks, List<Row> rows) {

    /** A place on the line and what it is called: the number of a unit, a document, a year. */
    public record Mark(double at, String label, Spot spot) {}

    /**
     * A document on the line.
     *
     * @param start from 0 to 1
     * @param end from 0 to 1; as {@code start}, where there are so many documents that nothing is told of places in them
     * @param words how many it has
     */
    public record Stretch(String slug, double start, double end, int words) {

        /** Where a place is, from 0 to 1, behind so many words of the document. */
        public double at(int position) {
            return start + (end - start) * position / Math.max(1, words);
        }

        /** What all places in it depend on. */
        public String told() {
            return start + " " + end + (start < end ? " " + words : "");
        }
    }

    /**
     * An entry.
     *
     * @param mentions in the texts, notes apart
     * @param where finds each of them: all rows together are more than is held at a time
     */
    public record Row(EntryRef entry, String name, int mentions, Supplier<List<Tick>> where) {

        /** The mentions, in the order of the texts; found anew each time. */
        public List<Tick> ticks() {
            return where.get();
        }
    }

    /**
     * A mention.
     *
     * @param at from 0, where the first text begins, to 1, where the last ends; measured in words, of very many texts in texts
     */
    public record Tick(double at, Spot spot) {}

    /** The row of one entry; empty where no text names it. */
    public List<Row> of(EntryRef entry) {
        return rows.stream().filter(row -> row.entry().equals(entry)).toList();
    }
}
