package org.incipit.problem;

/** How words are set off on a terminal. */
@FunctionalInterface
public interface Ink {

    /** What a stretch of words is. */
    enum Role {
        PLACE,
        ERROR,
        WARNING,
        CARET,
        HINT,
        HEADING,
        EXAMPLE
    }

    /** No setting off at all. */
    Ink NONE = (role, words) -> words;

    /** The words, with what sets them off around them. */
    String paint(Role role, String words);

    /** The role of the word that tells how grave a problem is. */
    static Role of(Severity severity) {
        return severity == Severity.ERROR ? Role.ERROR : Role.WARNING;
    }
}
