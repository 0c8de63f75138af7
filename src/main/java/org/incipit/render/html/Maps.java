package org.incipit.render.html;

import java.util.List;
import org.incipit.render.map.Atlas;

/** The maps that were drawn last: they are drawn anew only for other places. May be used by several threads. */
final class Maps {

    private List<Atlas.Place> places = List.of();
    private List<MapView.SheetView> sheets = List.of();

    /** The maps of these places. */
    synchronized List<MapView.SheetView> of(List<Atlas.Place> wanted) {
        if (sheets.isEmpty() || !places.equals(wanted)) {
            sheets = Atlas.of(wanted).stream()
                    .map(sheet -> new MapView.SheetView(
                            sheet.id(),
                            sheet.caption(),
                            sheet.width() < 1000,
                            MapSvg.of(sheet).model()))
                    .toList();
            places = wanted;
        }
        return sheets;
    }
}
