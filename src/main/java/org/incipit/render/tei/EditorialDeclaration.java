package org.incipit.render.tei;

import java.util.List;
import java.util.stream.Collectors;
import org.incipit.model.Collation;
import org.incipit.model.Collation.DepartureKind;
import org.incipit.model.Document;
import org.incipit.model.Witness.DeclaredChange;
import org.incipit.render.Xml;

/** Writes how a document was edited and how its parts are cited, from what the edition declares and counted. */
final class EditorialDeclaration {

    /** Units and their ids. */
    private static final String UNITS = "//body//*[self::p or self::item or self::l or self::table or self::ab "
            + "or self::opener or self::closer][@xml:id]";

    private EditorialDeclaration() {}

    static void write(Document document, Xml xml) {
        xml.block("encodingDesc").block("editorialDecl");
        document.collation().ifPresent(account -> corrections(account, xml));
        boolean original = document.metadata().headingsOriginal();
        xml.block("segmentation")
                .element(
                        "p",
                        "Paragraphs, list items, lines of verse and tables are numbered; a number stands in n, the "
                                + "permanent id in xml:id. "
                                + (original
                                        ? "Headings are the document's own."
                                        : "Headings are the edition's: they have a resp."))
                .line()
                .close();
        xml.block("interpretation")
                .element(
                        "p",
                        "Names of persons, places and organizations and words that need explaining are tagged, and "
                                + "point at the authority files of the edition.")
                .line()
                .close();
        xml.line().close();
        xml.block("refsDecl")
                .line()
                .empty("citeStructure", "unit", "paragraph", "match", UNITS, "use", "@xml:id")
                .line()
                .close();
        xml.line().close();
    }

    private static void corrections(Collation account, Xml xml) {
        xml.block("correction", "method", "markup");
        xml.element(
                "p",
                "The text was compared with its witness character by character: of "
                        + account.extent().characters()
                        + " characters it has " + account.extent().agreeing() + " unchanged. " + counted(account)
                        + " Each stands in the text with what the witness reads.");
        xml.line().close();
        List<DeclaredChange> changes =
                account.changes().stream().map(Collation.Change::declared).toList();
        if (!changes.isEmpty()) {
            xml.block("normalization", "method", "silent");
            for (DeclaredChange change : changes) {
                xml.element("p", change(change));
            }
            xml.line().close();
        }
    }

    private static String counted(Collation account) {
        return List.of(
                        times(account, DepartureKind.CORRECTION, "correction"),
                        times(account, DepartureKind.ADDITION, "addition"),
                        times(account, DepartureKind.SURPLUS, "omission"),
                        times(account, DepartureKind.SUPPLIED, "supplied reading"),
                        times(account, DepartureKind.TRANSLATORS_NOTE, "translator's note"))
                .stream()
                .collect(Collectors.joining(", ", "It has ", "."));
    }

    private static String times(Collation account, DepartureKind kind, String what) {
        long count = account.departures().stream()
                .filter(departure -> departure.kind() == kind)
                .count();
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String change(DeclaredChange change) {
        String what = switch (change.kind()) {
            case PARAGRAPH_MARK -> "A paragraph begins where the witness has “" + visible(change.witness()) + "”";
            case PAGE_BREAK -> "“" + visible(change.witness()) + "” in the witness is the end of a page";
            case REPLACEMENT ->
                "“" + visible(change.edition()) + "” stands for “" + visible(change.witness()) + "” of the witness";
        };
        return what + ", in " + change.count() + (change.count() == 1 ? " place. " : " places. ") + change.reason();
    }

    private static String visible(String text) {
        return text.replaceAll("\\R", "¶");
    }
}
