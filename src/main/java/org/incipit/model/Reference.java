package org.incipit.model;

import java.util.List;
import java.util.Optional;

/**
 * A document as a catalogue describes it: what its citations, its metadata and the downloads for reference managers tell.
 *
 * @param id the document's slug
 * @param title the title
 * @param shortTitle the title where there is little room
 * @param authors who wrote it
 * @param recipients whom it was written to
 * @param translators who translated it
 * @param date when it was written
 * @param language BCP 47 tag of the text
 * @param originalLanguage BCP 47 tag of what it was translated from
 * @param genre what sort of document it is, plain text
 * @param description what it is about, plain text; empty where nothing says so
 * @param archive where the original lies
 * @param rights who may do what with it, plain text
 * @param edition the edition it is published in
 * @param address where the document is read
 * @param web whether that is an address on the web; else it is the path from the site's root
 */
public record Reference(
        String id,
        String title,
        String shortTitle,
        List<CitedName> authors,
        List<CitedName> recipients,
        List<CitedName> translators,
        Optional<Edtf> date,
        String language,
        Optional<String> originalLanguage,
        Optional<String> genre,
        String description,
        Optional<Archive> archive,
        Optional<String> rights,
        InEdition edition,
        String address,
        boolean web) {

    /** What catalogues tell apart: letters have a recipient, and some tools a kind of their own for them. */
    public enum Kind {
        LETTER,
        MANUSCRIPT
    }

    /**
     * Where the original lies.
     *
     * @param repository the archive
     * @param location the rest of the call number, from the large to the small: “fond 52, opis 1, delo 349, list 64–113”
     */
    public record Archive(String repository, String location) {

        /** All of it, in one line. */
        public String inOneLine() {
            return location.isEmpty() ? repository : repository.isEmpty() ? location : repository + ", " + location;
        }
    }

    /**
     * The edition that publishes a document.
     *
     * @param editors who edited it
     * @param release number of the release; empty where nothing was released yet
     * @param released the day of it
     */
    public record InEdition(
            String title,
            List<CitedName> editors,
            Optional<String> publisher,
            String language,
            Optional<String> release,
            Optional<Edtf> released) {}

    /** A letter where its type says so, else a manuscript: writing that was not published when it was made. */
    public Kind kind() {
        boolean letter =
                genre.map(String::strip).filter("letter"::equalsIgnoreCase).isPresent();
        return letter ? Kind.LETTER : Kind.MANUSCRIPT;
    }
}
