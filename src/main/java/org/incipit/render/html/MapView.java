package org.incipit.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.Comparator;
import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.MapPlaces.MapPlace;
import org.incipit.model.Messages;
import org.incipit.render.map.Atlas;

/** The maps, and the same places as a table. */
public record MapView(List<IndexView.Way> ways, List<SheetView> sheets, List<Line> places) {

    /** A map. */
    public record SheetView(String id, String caption, boolean detail, TemplateHTMLOutputModel svg) {}

    /** A place. */
    public record Line(String href, String name, String position, long mentions) {}

    static MapView of(List<MapPlace> places, List<IndexView.Way> ways, Maps maps, Messages say) {
        List<SheetView> sheets = maps.of(
                say,
                places.stream()
                        .map(place -> new Atlas.Place(
                                Addresses.entry(place.page().entry().ref()),
                                place.page().entry().name(),
                                place.at().longitude(),
                                place.at().latitude(),
                                Math.max(1, place.mentions())))
                        .toList());
        return new MapView(
                ways,
                sheets,
                places.stream()
                        .sorted(Comparator.comparingLong((MapPlace place) -> -place.mentions()))
                        .map(place -> new Line(
                                Addresses.entry(place.page().entry().ref()),
                                place.page().entry().core().sort(),
                                EntryView.position(place.at(), say),
                                place.mentions()))
                        .toList());
    }
}
