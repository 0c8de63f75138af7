package org.incipit.render.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.incipit.model.Addresses;
import org.incipit.model.Dispersion;
import org.incipit.model.Messages;
import org.incipit.model.Saying;
import org.incipit.model.Spot;
import org.incipit.render.Decimals;

/**
 * Draws where along the texts an entry is named. Places are percentages of the width, so that the drawing is as wide as
 * its page and its letters keep their size.
 */
final class Ticks {

    /** As many as can still be told apart, and pointed at. */
    private static final int MANY = 500;

    /** Where there are more, a row is as many places as this, each of them named in or not. */
    private static final int PLACES = 1000;

    private static final int HEIGHT = 18;
    private static final int BORDERS = 60;

    private Ticks() {}

    /**
     * One row.
     *
     * @param ticks those of the row, which are read from the texts each time they are asked for
     * @param said what it shows, in words
     */
    static Markup row(
            Dispersion dispersion,
            Dispersion.Row row,
            List<Dispersion.Tick> ticks,
            String said,
            String address,
            Messages say) {
        Markup svg = new Markup();
        svg.draw("svg", "class", "ticks", "role", "group", "width", "100%", "height", String.valueOf(HEIGHT));
        svg.element("title", said);
        svg.draw("g", "aria-hidden", "true");
        lines(svg, dispersion);
        if (row.mentions() > MANY) {
            shaded(svg, ticks);
        } else {
            linked(svg, ticks, address, say);
        }
        return svg.close("g").close("svg");
    }

    private static void linked(Markup svg, List<Dispersion.Tick> ticks, String address, Messages say) {
        Saying paragraph = say.saying(say.pattern("paragraph"));
        for (Dispersion.Tick tick : apart(ticks)) {
            svg.draw("a", "href", href(tick.spot(), address), "tabindex", "-1");
            svg.draw("rect", "x", percent(tick.at()), "y", "1", "width", "2", "height", String.valueOf(HEIGHT - 2));
            svg.element(
                    "title",
                    paragraph.with(Map.of("number", tick.spot().anchor().number())));
            svg.close("rect").close("a");
        }
    }

    /** Of those of a document that stand at one point the first, since it alone could be pointed at. */
    private static List<Dispersion.Tick> apart(List<Dispersion.Tick> ticks) {
        List<Dispersion.Tick> apart = new ArrayList<>();
        for (Dispersion.Tick tick : ticks) {
            if (apart.isEmpty() || !areOne(apart.get(apart.size() - 1), tick)) {
                apart.add(tick);
            }
        }
        return apart;
    }

    private static boolean areOne(Dispersion.Tick one, Dispersion.Tick other) {
        return one.at() == other.at() && one.spot().slug().equals(other.spot().slug());
    }

    /** Places beside one another are one stretch. */
    private static void shaded(Markup svg, List<Dispersion.Tick> ticks) {
        BitSet named = new BitSet(PLACES);
        ticks.forEach(tick -> named.set((int) (tick.at() * PLACES)));
        for (int from = named.nextSetBit(0); from >= 0; from = named.nextSetBit(named.nextClearBit(from))) {
            double width = (double) (named.nextClearBit(from) - from) / PLACES;
            svg.draw(
                    "rect",
                    "x",
                    percent((double) from / PLACES),
                    "y",
                    "1",
                    "width",
                    percent(width),
                    "height",
                    String.valueOf(HEIGHT - 2));
            svg.close("rect");
        }
    }

    /** The scale: numbers of paragraphs, or where documents begin. */
    static Markup scale(Dispersion dispersion, String address, Messages say) {
        Markup svg = new Markup();
        svg.draw("svg", "class", "scale", "role", "group", "width", "100%", "height", "20");
        svg.element("title", say.text(dispersion.stretches().size() == 1 ? "plot.scale" : "plot.scale-several"));
        svg.draw("g", "aria-hidden", "true");
        List<Dispersion.Mark> marks = dispersion.marks();
        for (int i = 0; i < marks.size(); i++) {
            Dispersion.Mark mark = marks.get(i);
            svg.draw("a", "href", href(mark.spot(), address), "tabindex", "-1");
            svg.draw("line", "x1", percent(mark.at()), "x2", percent(mark.at()), "y1", "0", "y2", "5");
            svg.close("line");
            boolean last = i == marks.size() - 1 && mark.at() > 0.95;
            svg.element(
                    "text",
                    mark.label(),
                    Attributes.all("x", percent(mark.at()), "y", "17", "text-anchor", last ? "end" : "start"));
            svg.close("a");
        }
        return svg.close("g").close("svg");
    }

    private static void lines(Markup svg, Dispersion dispersion) {
        svg.draw("line", "class", "base", "x1", "0", "x2", "100%", "y1", "9", "y2", "9")
                .close("line");
        for (Double border : borders(dispersion)) {
            svg.draw("line", "class", "border", "x1", percent(border), "x2", percent(border), "y1", "0", "y2", "18")
                    .close("line");
        }
    }

    /** Where one document ends and the next begins; of very many documents nothing is drawn of that. */
    static List<Double> borders(Dispersion dispersion) {
        List<Dispersion.Stretch> stretches = dispersion.stretches();
        return stretches.size() > BORDERS
                ? List.of()
                : stretches.stream().skip(1).map(Dispersion.Stretch::start).toList();
    }

    private static String href(Spot spot, String address) {
        return Relative.between(address, Addresses.unit(spot.slug(), spot.anchor()));
    }

    private static String percent(double at) {
        return Decimals.two(at * 100) + "%";
    }
}
