package org.incipit.render.html;

import java.util.stream.Collectors;
import org.incipit.model.Messages;
import org.incipit.render.Decimals;
import org.incipit.render.map.Sheet;

/** Draws a map that was laid out. */
final class MapSvg {

    private MapSvg() {}

    static Markup of(Sheet sheet, Messages say) {
        Markup svg = new Markup();
        svg.draw(
                "svg",
                "class",
                "map",
                "role",
                "group",
                "aria-labelledby",
                sheet.id() + "-title " + sheet.id() + "-said",
                "viewBox",
                "0 0 " + sheet.width() + " " + sheet.height());
        svg.element(
                "title", say.text("map.title", "what", sheet.caption()), Attributes.all("id", sheet.id() + "-title"));
        svg.element("desc", said(sheet, say), Attributes.all("id", sheet.id() + "-said"));
        svg.draw(
                        "rect",
                        "class",
                        "sea",
                        "width",
                        String.valueOf(sheet.width()),
                        "height",
                        String.valueOf(sheet.height()))
                .close("rect");
        svg.draw("path", "class", "land", "d", sheet.land()).close("path");
        svg.draw("path", "class", "grid", "d", String.join("", sheet.grid())).close("path");
        sheet.details().forEach(detail -> detail(svg, detail, say));
        sheet.markers().forEach(marker -> marker(svg, marker, say));
        sheet.scale().ifPresent(bar -> scale(svg, sheet, bar, say));
        return svg.close("svg");
    }

    private static String said(Sheet sheet, Messages say) {
        String places = sheet.markers().stream()
                .flatMap(marker -> marker.places().stream())
                .map(Sheet.PlaceName::name)
                .collect(Collectors.joining(", "));
        return say.text("map.said", "places", places);
    }

    private static void detail(Markup svg, Sheet.Detail detail, Messages say) {
        svg.draw(
                "a",
                "href",
                "#" + detail.sheet(),
                "aria-label",
                say.text("map.title", "what", detail.caption()),
                "class",
                "detail");
        svg.draw(
                "rect",
                "x",
                number(detail.x()),
                "y",
                number(detail.y()),
                "width",
                number(detail.width()),
                "height",
                number(detail.height()));
        svg.close("rect").close("a");
    }

    private static void marker(Markup svg, Sheet.Marker marker, Messages say) {
        if (marker.label().filter(Sheet.Label::apart).isPresent()) {
            Sheet.Label label = marker.label().get();
            svg.draw(
                            "line",
                            "class",
                            "leader",
                            "x1",
                            number(marker.x()),
                            "y1",
                            number(marker.y()),
                            "x2",
                            number(label.x()),
                            "y2",
                            number(label.y() - 5))
                    .close("line");
        }
        Sheet.PlaceName first = marker.places().get(0);
        boolean labelled = marker.label().isPresent();
        String names = marker.places().stream().map(Sheet.PlaceName::name).collect(Collectors.joining(", "));
        if (labelled) {
            svg.draw("a", "href", first.key(), "tabindex", "-1", "aria-hidden", "true");
        } else {
            svg.draw("a", "href", first.key(), "aria-label", names);
        }
        svg.draw("circle", "cx", number(marker.x()), "cy", number(marker.y()), "r", number(marker.radius()));
        svg.element("title", say.text("map.named", "places", names, "times", say.count("map.times", marker.weight())));
        svg.close("circle").close("a");
        marker.label().ifPresent(label -> words(svg, marker, label));
    }

    private static void words(Markup svg, Sheet.Marker marker, Sheet.Label label) {
        svg.draw("text", "x", number(label.x()), "y", number(label.y()), "text-anchor", label.anchor());
        String between = "";
        for (Sheet.PlaceName place : marker.places()) {
            svg.text(between);
            svg.element("a", place.name(), Attributes.all("href", place.key()));
            between = ", ";
        }
        svg.close("text");
    }

    private static void scale(Markup svg, Sheet sheet, Sheet.ScaleBar bar, Messages say) {
        String y = String.valueOf(sheet.height() - 14);
        svg.draw("line", "class", "bar", "x1", "14", "x2", number(14 + bar.length()), "y1", y, "y2", y)
                .close("line");
        svg.element(
                "text",
                say.text("map.kilometres", "n", bar.kilometres()),
                Attributes.all("class", "bar", "x", "14", "y", String.valueOf(sheet.height() - 22)));
    }

    private static String number(double value) {
        return Decimals.one(value);
    }
}
