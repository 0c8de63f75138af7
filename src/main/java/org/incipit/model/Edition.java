package org.incipit.model;

import java.util.List;
import java.util.Optional;
import org.incipit.source.SourceSpan;

/**
 * What {@code edition.yaml} says.
 *
 * @param language BCP 47 tag of the edition's own prose
 * @param sortLanguage BCP 47 tag of the language whose alphabet the indexes follow
 * @param baseUrl where the site is published, without a slash at its end; empty where that is not known
 * @param begin slug of the document a new reader is sent to
 * @param release empty where nothing was released yet
 * @param abbreviations words whose full stop ends no sentence
 * @param silences warnings that are not told again
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
        SourceSpan where) {

    /** Who may do what with the texts, and with what the edition adds to them; plain text. */
    public record Rights(Optional<String> text, Optional<String> edition) {}
}
