package org.incipit.problem;

import java.util.Locale;

/** How grave a problem is: an error keeps the edition from being published, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word printed in front of a problem. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
