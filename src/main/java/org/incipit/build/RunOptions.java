package org.incipit.build;

/**
 * What a run is asked for, besides the edition.
 *
 * @param strict whether a warning keeps the edition from being published, as an error does
 * @param progress hears how far the run is
 */
public record RunOptions(boolean strict, Progress progress) {

    /** Nothing in particular. */
    public static final RunOptions NONE = new RunOptions(false, Progress.NONE);
}
