package org.incipit.model;

/** The forms in which a document can be taken away, in the order in which its page offers them. */
public enum Form {
    TEI("TEI P5", ".tei.xml", "application/tei+xml", "for corpora and editors"),
    EPUB("EPUB", ".epub", "application/epub+zip", "for reading devices"),
    TEXT("Plain text", ".txt", "text/plain", "for counting and quoting"),
    MARKDOWN("Markdown", ".md", "text/markdown", "for Pandoc"),
    JSON("JSON", ".json", "application/json", "for scripts"),
    BIBTEX("BibTeX", ".bib", "application/x-bibtex", "for LaTeX and JabRef"),
    RIS("RIS", ".ris", "application/x-research-info-systems", "for EndNote and Citavi"),
    CSL_JSON("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", "for Zotero and Pandoc");

    private final String label;
    private final String ending;
    private final String mediaType;
    private final String audience;

    Form(String label, String ending, String mediaType, String audience) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
        this.audience = audience;
    }

    /** What readers call it. */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whom it is for, in a few words. */
    public String audience() {
        return audience;
    }

    /** Where a document lies in this form, from the site's root. */
    public String address(String slug) {
        return slug + ending;
    }
}
