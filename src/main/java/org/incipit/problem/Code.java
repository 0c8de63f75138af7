package org.incipit.problem;

import static org.incipit.problem.Severity.ERROR;
import static org.incipit.problem.Severity.WARNING;

/**
 * The kinds of problem, by a stable code that the manual explains. A code is never given to another kind.
 *
 * <p>E01 files and YAML, E02 authority files, E03 markup, E04 names and links, E05 notes, E06 the witness, E07 addresses,
 * E08 releases and permanent ids.
 * A code that starts with W is a warning.
 */
public enum Code {
    E0101(ERROR, "a file that is needed is missing or cannot be read"),
    E0102(ERROR, "a file is not UTF-8 text"),
    E0103(ERROR, "YAML syntax"),
    E0104(ERROR, "a key that is not known here"),
    E0105(ERROR, "a key given twice"),
    E0106(ERROR, "a key that is required is missing"),
    E0107(ERROR, "a value of the wrong kind"),
    E0108(ERROR, "a date that is not EDTF, or that no calendar has"),
    E0109(ERROR, "front matter that is not closed"),
    W0110(WARNING, "a file that nothing reads"),
    E0111(ERROR, "a citation style that is not one"),
    E0121(ERROR, "an address of the site that is no web address"),
    E0122(ERROR, "an alphabet that is not known"),
    W0123(WARNING, "indexes without the alphabet of their language"),
    E0124(ERROR, "a death before the birth"),
    E0125(ERROR, "an identifier that its authority cannot have given"),
    E0126(ERROR, "a character that no page can show"),
    E0127(ERROR, "a file name that not every system can have"),
    E0128(ERROR, "a symbolic link among the files to be published"),
    W0129(WARNING, "a character that nobody sees"),
    W0130(WARNING, "a picture or other XML that can run a script"),
    E0131(ERROR, "a silence for what cannot be silenced"),
    W0132(WARNING, "a silence that silences nothing"),
    E0133(ERROR, "a page that the navigation names twice"),
    W0134(WARNING, "a page that the navigation does not name"),
    E0141(ERROR, "a template of the edition's own that cannot be filled"),
    W0142(WARNING, "a file among the templates that takes the place of none"),
    W0143(WARNING, "a language in which the pages have no words"),
    E0144(ERROR, "words of the pages that cannot be used"),
    E0201(ERROR, "an id that is not a portable file name"),
    E0202(ERROR, "an id given to two entries"),
    E0203(ERROR, "a form that is also another entry's"),
    W0204(WARNING, "a form that the text never has"),
    E0205(ERROR, "an entry that is a member or successor of itself"),
    W0206(WARNING, "an entry that nothing names"),
    W0207(WARNING, "two entries of one name that nothing tells apart"),
    W0208(WARNING, "two entries whose names differ in one letter"),
    E0301(ERROR, "an emendation that is not closed or not well formed"),
    E0302(ERROR, "a part that is not closed, or closed without having been opened"),
    E0303(ERROR, "a role of a part that is not known"),
    W0304(WARNING, "raw HTML, shown as text"),
    E0305(ERROR, "a page mark without a page number, or with words in it"),
    E0306(ERROR, "a language tag that is none"),
    E0307(ERROR, "markup nested too deep"),
    E0308(ERROR, "a translator's note that is not closed"),
    E0309(ERROR, "a link definition that no link uses"),
    E0310(ERROR, "a link without words"),
    E0311(ERROR, "something in a verse that is no line of verse"),
    E0312(ERROR, "a link or a note call within a link"),
    E0313(ERROR, "a heading without words"),
    E0314(ERROR, "a table of more cells than can be read"),
    E0315(ERROR, "a row of more cells than its table has columns"),
    E0321(ERROR, "a note in its place that is not closed"),
    W0322(WARNING, "supplied words that read like a translator's note"),
    E0323(ERROR, "a link whose address is not whole"),
    E0324(ERROR, "something written where no reader sees it"),
    W0331(WARNING, "a heading that skips a level"),
    W0332(WARNING, "a picture that does not say what it shows"),
    W0333(WARNING, "a table whose columns have no heads"),
    W0334(WARNING, "an item that gets another number than is written"),
    E0401(ERROR, "a link to an entry that does not exist"),
    E0402(ERROR, "a name that two entries share and the text does not tell apart"),
    E0403(ERROR, "a link to a document, a paragraph or a page that does not exist"),
    E0404(ERROR, "a link of a scheme that is not allowed"),
    W0405(WARNING, "a name that looks misspelled"),
    E0501(ERROR, "a note call without a note"),
    E0502(ERROR, "a note without a call"),
    E0503(ERROR, "two notes under one key"),
    E0504(ERROR, "a note without words"),
    E0505(ERROR, "a note called where none can be"),
    E0506(ERROR, "a note key that cannot be part of an address"),
    E0601(ERROR, "the text differs from the witness"),
    E0602(ERROR, "a declared change that is met more or less often than declared"),
    E0603(ERROR, "the witness does not have the declared start or end"),
    E0604(ERROR, "the witness file is not the one that was declared"),
    E0605(ERROR, "a lost paragraph mark of the witness that stands at no paragraph of the text"),
    E0606(ERROR, "a picture in a text that has a witness"),
    E0607(ERROR, "a text that is divided otherwise than declared"),
    E0701(ERROR, "two files that would have one address"),
    E0702(ERROR, "a folder that Incipit did not write"),
    E0703(ERROR, "a folder that cannot be written"),
    E0704(ERROR, "a symbolic link in the site's folder"),
    E0705(ERROR, "a folder that another build is writing to"),
    E0706(ERROR, "a site that is published in part"),
    E0711(ERROR, "a list of published files that Incipit did not write"),
    E0721(ERROR, "a link of the finished site that leads nowhere"),
    W0722(WARNING, "a page of the finished site that is not well formed"),
    E0801(ERROR, "the record of a release that is damaged"),
    E0802(ERROR, "the record of a release that is missing, or that no release has"),
    E0803(ERROR, "records of releases that contradict each other"),
    E0804(ERROR, "an id that a paragraph cannot claim"),
    E0805(ERROR, "a published site that is ahead of the content"),
    E0806(ERROR, "an address that was published and leads nowhere"),
    W0807(WARNING, "a paragraph whose words leave in doubt which one it was"),
    E0901(ERROR, "a folder for a new edition that is not empty"),
    E0902(ERROR, "a document that is there already"),
    E0903(ERROR, "a file that cannot be imported"),
    E0904(ERROR, "XML that is not well formed"),
    E0905(ERROR, "XML with a document type of its own"),
    E0906(ERROR, "a file too large or too deep to be imported"),
    E0907(ERROR, "a source without a text"),
    E0908(ERROR, "words that the source does not have"),
    E0909(ERROR, "an imported text that reads otherwise than its source"),
    W0911(WARNING, "something that could not be carried over"),
    W0912(WARNING, "an entry that is there already");

    private final Severity severity;
    private final String title;

    Code(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    public Severity severity() {
        return severity;
    }

    /** What kind of problem this is, in a few words. */
    public String title() {
        return title;
    }
}
