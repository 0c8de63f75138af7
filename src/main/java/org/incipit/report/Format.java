package org.incipit.report;

import java.util.Locale;

/** The forms in which other programs read what a run has to tell, and the one for people. */
public enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
