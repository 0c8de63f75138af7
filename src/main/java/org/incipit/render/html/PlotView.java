package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incipit.model.Addresses;
import org.incipit.model.Dispersion;
import org.incipit.model.EntryKind;
import org.incipit.model.Messages;
import org.incipit.model.Register;
import org.incipit.model.Spot;

/**
 * Where along the texts the entries of an index are named: as a drawing and as a table.
 *
 * @param filter what the box is for that leaves fewer rows in sight
 * @param left how many entries are left out, being named less often
 */
public record PlotView(
        String kind,
        String title,
        String filter,
        String caption,
        List<IndexView.Way> ways,
        TemplateHTMLOutputModel scale,
        List<Row> rows,
        int left) {

    /** An entry: a row of the drawing, and the same as links. */
    public record Row(
            String href, String name, int mentions, TemplateHTMLOutputModel ticks, List<PlaceLink> places, int more) {}

    /** A paragraph in which it is named, and how often. */
    public record PlaceLink(String href, String label, int times) {}

    private static final int ROWS = 100;
    private static final int PLACES = 120;

    static PlotView of(EntryKind kind, Register register, List<IndexView.Way> ways, Titles titles, Messages say) {
        String address = Addresses.plot(kind);
        Dispersion dispersion = register.dispersion();
        List<Row> rows = dispersion.rows().stream()
                .limit(ROWS)
                .map(row -> row(dispersion, row, address, titles, say))
                .toList();
        String caption = say.text(
                titles.several() ? "plot.caption-several" : "plot.caption",
                "row",
                say.text("plot.row." + kind.plural()));
        return new PlotView(
                kind.plural(),
                say.text("plot.title", "entries", Frames.label(kind, say)),
                IndexView.filter(kind, say),
                caption,
                ways,
                Ticks.scale(dispersion, address, say).model(),
                rows,
                dispersion.rows().size() - rows.size());
    }

    private static Row row(Dispersion dispersion, Dispersion.Row row, String address, Titles titles, Messages say) {
        Map<Spot, Integer> spots = new LinkedHashMap<>();
        List<Dispersion.Tick> ticks = row.ticks();
        ticks.forEach(tick -> spots.merge(tick.spot(), 1, Integer::sum));
        List<PlaceLink> places = new ArrayList<>();
        String document = "";
        for (Map.Entry<Spot, Integer> spot : spots.entrySet()) {
            if (places.size() == PLACES) {
                break;
            }
            String slug = spot.getKey().slug();
            String label = titles.several() && !slug.equals(document) ? titles.of(slug) + " " : "";
            places.add(new PlaceLink(
                    Relative.between(address, Addresses.unit(slug, spot.getKey().anchor())),
                    label + spot.getKey().anchor().number(),
                    spot.getValue()));
            document = slug;
        }
        return new Row(
                Addresses.entry(row.entry()),
                row.name(),
                row.mentions(),
                Ticks.row(dispersion, row, ticks, said(row.name(), row.mentions(), spots.size(), say), address, say)
                        .model(),
                List.copyOf(places),
                spots.size() - places.size());
    }

    static String said(String name, int mentions, int paragraphs, Messages say) {
        return say.text(
                "plot.said",
                "name",
                name,
                "times",
                say.count("entry.times", mentions),
                "paragraphs",
                say.count("plot.paragraphs", paragraphs));
    }
}
