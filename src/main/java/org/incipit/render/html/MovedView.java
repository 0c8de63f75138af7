package org.incipit.render.html;

import java.util.List;
import java.util.Set;
import org.incipit.model.Anchors;

/**
 * What stands at an address that a page had before: the way to it, and to every paragraph of it.
 *
 * @param title what the page is called
 * @param href where it is now
 */
public record MovedView(String title, String href, List<Line> lines) {

    /** An id that was here, and where it leads. */
    public record Line(String id, String href, String label) {}

    static MovedView of(String from, String to, String title, Set<String> anchors) {
        String href = Relative.between(from, to);
        return new MovedView(
                title,
                href,
                anchors.stream()
                        .map(id -> new Line(id, href + "#" + id, label(id)))
                        .toList());
    }

    private static String label(String id) {
        return id.matches("p\\d+[a-z]*") ? "Paragraph " + Anchors.numberOf(id) : id;
    }
}
