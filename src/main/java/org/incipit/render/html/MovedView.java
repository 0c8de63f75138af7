package org.incipit.render.html;

import java.util.List;
import java.util.Set;
import org.incipit.model.Anchors;
import org.incipit.model.Messages;

/**
 * What stands at an address that a page had before: the way to it, and to every paragraph of it.
 *
 * @param title what the page is called
 * @param href where it is now
 */
public record MovedView(String title, String href, List<Line> lines) {

    /** An id that was here, and where it leads. */
    public record Line(String id, String href, String label) {}

    static MovedView of(String from, String to, String title, Set<String> anchors, Messages say) {
        String href = Relative.between(from, to);
        return new MovedView(
                title,
                href,
                anchors.stream()
                        .map(id -> new Line(id, href + "#" + id, label(id, say)))
                        .toList());
    }

    private static String label(String id, Messages say) {
        return id.matches("p\\d+[a-z]*") ? say.text("paragraph", "number", Anchors.numberOf(id)) : id;
    }
}
