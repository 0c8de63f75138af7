package org.incipit.importing;

import java.util.Optional;

/**
 * What an editor says of a source that is to be imported.
 *
 * @param slug the document's folder; empty to make one of the file's name
 * @param title its title; empty to take the source's own, or to make one of the file's name
 * @param starts the words a plain text starts with in its file; empty where it starts with the file
 * @param ends the words it ends with; empty where it ends with the file
 * @param firstPage the number of the page that a plain text or DOCX starts on; empty where pages are not to be counted
 */
public record Wishes(
        Optional<String> slug,
        Optional<String> title,
        Optional<String> starts,
        Optional<String> ends,
        Optional<Integer> firstPage) {

    /** No wishes. */
    public static final Wishes NONE =
            new Wishes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
