package org.incipit.render.html;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incipit.model.Agent;
import org.incipit.model.Catalog;
import org.incipit.model.Citations;
import org.incipit.model.Citations.Citation;
import org.incipit.model.Edition;
import org.incipit.model.Metadata;

/**
 * Makes the citations of a document: a dated paper, perhaps translated, in an edition on the web. Chicago (18th ed.) cites
 * it in a note as an item of a published collection, the paragraph behind the collection; MLA (9th ed.) and APA (7th ed.)
 * name the paragraph in the text, MLA as {@code par.}, and the document in their list.
 */
final class Citing {

    private static final String IN = " " + Citations.LOCATOR;
    private static final String AT = " " + Citations.ADDRESS;

    private final Catalog catalog;
    private final Edition edition;

    Citing(Catalog catalog) {
        this.catalog = catalog;
        this.edition = catalog.edition();
    }

    Citations of(Metadata document) {
        return new Citations(chicago(document), mla(document), apa(document));
    }

    private Citation chicago(Metadata document) {
        Optional<CitedName> author = name(document.author());
        String day = document.date().map(CitedDate::monthFirst).orElse("");
        String translator = name(document.translator()).map(CitedName::direct).orElse("");
        String release = edition.release().map(r -> "release " + r.number()).orElse("");
        String publisher = edition.publisher().orElse("");
        String note = within("", author.map(CitedName::direct).orElse(""), ", ")
                + "“" + document.title() + ",” "
                + within("", day, ", ")
                + within("trans. ", translator, ", ")
                + "in ";
        String within = escaped(before(", ed. ", editors()))
                + escaped(within(" (", sequence(", ", release, publisher, year()), ")"));
        String passage = escaped(note) + title() + within + ", ";
        String entry = sentences(
                escaped(author.map(CitedName::inverted).orElse("")),
                escaped("“" + stop(document.title()) + "”" + before(" ", day)),
                escaped(before("Translated by ", translator)),
                "In " + title() + escaped(before(", edited by ", editors())),
                escaped(before(
                        "Release ",
                        edition.release().map(r -> String.valueOf(r.number())).orElse(""))),
                escaped(sequence(", ", publisher, year())));
        return new Citation(
                "Chicago",
                "note",
                passage + "para." + IN + "," + AT + ".",
                passage + "paras." + IN + "," + AT + ".",
                "bibliography",
                entry + AT + ".");
    }

    private Citation mla(Metadata document) {
        Optional<CitedName> author = name(document.author());
        String who = escaped(author.map(CitedName::family).orElse("“" + document.shortTitle() + "”"));
        String entry = sentences(
                        escaped(author.map(CitedName::inverted).orElse("")),
                        escaped("“" + stop(document.title()) + "”"),
                        escaped(document.date().map(CitedDate::abbreviated).orElse("")),
                        escaped(before(
                                "Translated by ",
                                name(document.translator())
                                        .map(CitedName::direct)
                                        .orElse(""))))
                + " " + title()
                + escaped(before(
                        ", ",
                        sequence(
                                ", ",
                                before("edited by ", editors()),
                                before(
                                        "release ",
                                        edition.release()
                                                .map(r -> String.valueOf(r.number()))
                                                .orElse("")),
                                edition.publisher().orElse(""),
                                edition.release()
                                        .map(r -> CitedDate.abbreviated(r.date()))
                                        .orElse(""))));
        return new Citation(
                "MLA",
                "in the text",
                "(" + who + ", par." + IN + ")",
                "(" + who + ", pars." + IN + ")",
                "works cited",
                entry + "," + AT + ".");
    }

    private Citation apa(Metadata document) {
        Optional<CitedName> author = name(document.author());
        String written = document.date().map(CitedDate::year).orElse("");
        String published = year().isEmpty() ? "n.d." : year();
        String who = escaped(author.map(CitedName::family).orElse("“" + document.shortTitle() + "”") + ", "
                + sequence("/", written, published));
        String title = document.title()
                + within(
                        " (",
                        name(document.translator())
                                .map(n -> n.initialed() + ", Trans.")
                                .orElse(""),
                        ")");
        String entry = sentences(
                escaped(author.map(CitedName::initials)
                        .map(Citing::stop)
                        .map(n -> n + " (" + published + ")")
                        .orElse("")),
                escaped(author.isPresent() ? title : stop(title) + " (" + published + ")"),
                "In " + escaped(within("", editors(), " (Eds.), ")) + title()
                        + escaped(edition.release()
                                .map(r -> " (Release " + r.number() + ")")
                                .orElse("")),
                escaped(edition.publisher().orElse("")));
        return new Citation(
                "APA",
                "in the text",
                "(" + who + ", para." + IN + ")",
                "(" + who + ", paras." + IN + ")",
                "references",
                entry + AT + escaped(within(" (Original work written ", written, ")")));
    }

    private Optional<CitedName> name(Optional<Agent> agent) {
        return agent.map(a -> CitedName.of(a, catalog.authority()));
    }

    private String title() {
        return "<i>" + escaped(edition.title()) + "</i>";
    }

    private String editors() {
        return String.join(", ", edition.editors());
    }

    private String year() {
        return edition.release().map(r -> CitedDate.year(r.date())).orElse("");
    }

    /** Those that say something. */
    private static String sequence(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String sentences(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .map(Citing::stop)
                .collect(Collectors.joining(" "));
    }

    private static String before(String lead, String text) {
        return text.isEmpty() ? "" : lead + text;
    }

    private static String within(String open, String text, String close) {
        return text.isEmpty() ? "" : open + text + close;
    }

    private static String stop(String text) {
        return text.endsWith(".") || text.endsWith(".”") || text.endsWith("?") || text.endsWith("!")
                ? text
                : text + ".";
    }

    private static String escaped(String text) {
        return new Markup().text(text).toString();
    }
}
