package org.incipit.render.html;

import java.util.List;
import org.incipit.model.Messages;
import org.incipit.render.map.Atlas;

/** The maps that were drawn last: they are drawn anew only for other places. May be used by several threads. */
final class Maps {

    private List<Atlas.Place> places = List.of();
    private List<MapView.SheetView> sheets = List.of();

    private static Atlas.Captions captions(Messages say) {
        return new Atlas.Captions(
                say.text("map.region"), say.text("map.far"), place -> say.text("map.detail", "place", place));
    }

    /** The maps of these places. */
    synchronized List<MapView.SheetView> of(Messages say, List<Atlas.Place> wanted) {
        if (sheets.isEmpty() || !places.equals(wanted)) {
            sheets = Atlas.of(wanted, captions(say)).stream()
                    .map(sheet -> new MapView.SheetView(
                            sheet.id(),
                            sheet.caption(),
                            sheet.width() < 1000,
                            MapSvg.of(sheet, say).model()))
                    .toList();
            places = wanted;
        }
        return sheets;
    }
}
