package org.incipit.render.html;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Addresses;
import org.incipit.model.Anchors.Anchor;
import org.incipit.model.Collation;
import org.incipit.model.Collation.Departure;
import org.incipit.model.Collation.DepartureKind;
import org.incipit.model.Collation.Place;
import org.incipit.model.Document;
import org.incipit.model.Messages;
import org.incipit.model.Witness;
import org.incipit.model.Witness.DeclaredChange;

/**
 * What the page “Text and witness” shows.
 *
 * @param language of the words of text and witness; empty where it is the page's
 */
public record WitnessView(
        String title,
        String language,
        String document,
        String witnessFile,
        String siglum,
        String description,
        String sha256,
        String starts,
        String ends,
        int firstLine,
        int lastLine,
        int characters,
        int agreeing,
        int changed,
        int emended,
        List<ChangeView> changes,
        List<DepartureView> departures) {

    /** A change made throughout. */
    public record ChangeView(
            String kind,
            boolean replacement,
            String witness,
            String edition,
            int count,
            String reason,
            List<PlaceView> places) {}

    /** Departures of one kind. */
    public record DepartureView(String kind, String heading, List<OneDeparture> places) {}

    /** One departure. */
    public record OneDeparture(String witness, String edition, String reason, PlaceView place) {}

    /** A place of the witness, and the paragraph of the edition; the number is empty where the text has no paragraph. */
    public record PlaceView(int line, int column, String before, String after, String href, String paragraph) {}

    static WitnessView of(Document document, Collation collation, Languages languages) {
        Witness witness = collation.witness();
        Collation.Extent extent = collation.extent();
        return new WitnessView(
                document.metadata().shortTitle(),
                languages.ofDocument(),
                Relative.between(Addresses.witness(document.slug()), Addresses.page(document.slug())),
                Relative.between(Addresses.witness(document.slug()), Addresses.witnessText(document.slug())),
                witness.siglum(),
                witness.description(),
                witness.sha256(),
                witness.starts().text(),
                witness.ends().text(),
                extent.firstLine(),
                extent.lastLine(),
                extent.characters(),
                extent.agreeing(),
                extent.changed(),
                extent.emended(),
                collation.changes().stream()
                        .map(change -> change(change, document, languages.messages()))
                        .toList(),
                Arrays.stream(DepartureKind.values())
                        .map(kind -> departures(kind, collation.departures(), document, languages.messages()))
                        .filter(view -> !view.places().isEmpty())
                        .toList());
    }

    private static ChangeView change(Collation.Change change, Document document, Messages say) {
        DeclaredChange declared = change.declared();
        return new ChangeView(
                switch (declared.kind()) {
                    case PARAGRAPH_MARK -> say.text("witness.paragraph-mark");
                    case PAGE_BREAK -> say.text("witness.page-break");
                    case REPLACEMENT -> say.text("witness.replacement");
                },
                declared.kind() == Witness.ChangeKind.REPLACEMENT,
                visible(declared.witness()),
                visible(declared.edition()),
                declared.count(),
                declared.reason(),
                change.places().stream().map(place -> place(place, document)).toList());
    }

    private static DepartureView departures(DepartureKind kind, List<Departure> all, Document document, Messages say) {
        String heading = switch (kind) {
            case CORRECTION -> say.text("witness.corrections");
            case ADDITION -> say.text("witness.additions");
            case SURPLUS -> say.text("witness.left-out");
            case SUPPLIED -> say.text("witness.supplied");
            case TRANSLATORS_NOTE -> say.text("witness.notes");
        };
        List<OneDeparture> places = all.stream()
                .filter(departure -> departure.kind() == kind)
                .map(d -> new OneDeparture(d.witness(), d.edition(), d.reason(), place(d.place(), document)))
                .toList();
        return new DepartureView(kind.name(), heading, places);
    }

    private static PlaceView place(Place place, Document document) {
        Optional<Anchor> anchor = place.unit().map(document.anchors()::of);
        String target =
                anchor.map(known -> Addresses.unit(document.slug(), known)).orElse(Addresses.page(document.slug()));
        return new PlaceView(
                place.line(),
                place.column(),
                place.before(),
                place.after(),
                Relative.between(Addresses.witness(document.slug()), target),
                anchor.map(Anchor::number).orElse(""));
    }

    /** Line ends as signs that are seen. */
    private static String visible(String text) {
        return text.replaceAll("\\R", "¶");
    }
}
