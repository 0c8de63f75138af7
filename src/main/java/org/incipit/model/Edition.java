package org.incipit.model;

import java.util.List;
import java.util.Optional;
import org.incipit.source.SourceSpan;

/**
 * What {@code edition.yaml} says.
 *
 * @param language BCP 47 tag of the edition's own prose, and of what its pages say around it
 * @param sortLanguage BCP 47 tag of the language whose alphabet the indexes follow
 * @param baseUrl where the site is published, without a slash at its end; empty where that is not known
 * @param begin slug of the document a new reader is sent to
 * @param release empty where nothing was released yet
 * @param abbreviations words whose full stop ends no sentence
 * @param silences warnings that are not told again
 * @param folders where its pages lie, and the files to be copied through
 * @param navigation its pages in groups
 * @param named where the language is named
 */
public record Edition(
        String title,
        Optional<String> subtitle,
        String description,
        String language,
        String sortLanguage,
        Optional<String> baseUrl,
        List<String> editors,
        Optional<String> publisher,
        Rights rights,
        Optional<Release> release,
        Optional<String> begin,
        List<String> abbreviations,
        List<Silence> silences,
        Folders folders,
        Navigation navigation,
        SourceSpan where,
        SourceSpan named) {

    /** Names of folders in the edition's own: of its pages, and of files that are copied through as they are. */
    public record Folders(String pages, String statics) {

        /** The names they have where {@code edition.yaml} gives no others. */
        public static final Folders USUAL = new Folders("pages", "static");
    }

    /** Who may do what with the texts, and with what the edition adds to them; plain text. */
    public record Rights(Optional<String> text, Optional<String> edition) {}
}
