package org.incipit.model;

/** The three series of notes, each with its own marks: 1, 2 …; a, b …; *, † …. */
public enum Series {
    EDITOR("editor"),
    TRANSLATOR("translator"),
    AUTHOR("author");

    private final String label;

    Series(String label) {
        this.label = label;
    }

    /** TEI's {@code type} of such a note; also its class in HTML. */
    public String label() {
        return label;
    }
}
