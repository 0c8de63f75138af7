package org.incipit.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.LinkReferenceDefinition;
import org.incipit.model.Note;
import org.incipit.model.Unit;
import org.incipit.problem.Problems;

/** What is gathered while one text is read: problems, notes, and how many units, headings and calls there were so far. */
final class ParseContext {

    /** What a text may have that can be cited. */
    enum Citing {
        /** Units and notes. */
        UNITS,
        /** Notes. */
        NOTHING,
        /** Not even notes. */
        NOT_EVEN_NOTES
    }

    final Markdown markdown;
    final Problems problems = new Problems();
    final Claims claims = new Claims(problems);
    final List<Note> notes = new ArrayList<>();
    final Set<LinkReferenceDefinition> usedDefinitions = new HashSet<>();

    final UnaryOperator<String> files;

    private final Citing citing;
    private int units;
    private int headings;
    private int calls;
    private int notesInPlace;
    private int withinNotes;
    private int withinItems;

    ParseContext(Markdown markdown, Citing citing) {
        this(markdown, citing, UnaryOperator.identity());
    }

    /** {@code files} leads links that are written by the path of a file to where it is published. */
    ParseContext(Markdown markdown, Citing citing, UnaryOperator<String> files) {
        this.markdown = markdown;
        this.citing = citing;
        this.files = files;
    }

    /** The next unit; empty where none is counted. An item counts as one, and what stands in it does not. */
    Optional<Unit> nextUnit() {
        return withinItems > 0 ? Optional.empty() : nextItem();
    }

    /** The next unit for an item of a list, which counts within another item too. */
    Optional<Unit> nextItem() {
        return citing == Citing.UNITS && withinNotes == 0 ? Optional.of(new Unit(units++)) : Optional.empty();
    }

    /** The unit that was begun last; empty within a note and before the first. */
    Optional<Unit> unit() {
        return units > 0 && withinNotes == 0 ? Optional.of(new Unit(units - 1)) : Optional.empty();
    }

    int units() {
        return units;
    }

    int nextHeading() {
        return headings++;
    }

    int nextCall() {
        return calls++;
    }

    /** A key for a note that is written in its place; no editor can write one with a space. */
    String nextKeyInPlace() {
        return "in place " + ++notesInPlace;
    }

    /** Whether a note may be called here. */
    boolean mayCall() {
        return hasNotes() && withinNotes == 0;
    }

    /** Whether the text may have notes at all. */
    boolean hasNotes() {
        return citing != Citing.NOT_EVEN_NOTES;
    }

    /** Whether headings are sections of the text here. */
    boolean hasSections() {
        return mayCall();
    }

    void enterNote() {
        withinNotes++;
    }

    void leaveNote() {
        withinNotes--;
    }

    void enterItem() {
        withinItems++;
    }

    void leaveItem() {
        withinItems--;
    }
}
