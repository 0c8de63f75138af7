package org.incipit.render.html;

import java.util.List;
import org.incipit.model.Inline;
import org.incipit.model.ReadingText;
import org.incipit.source.SourceFile;

/** The words of a heading where it is said again: no links, no note calls. */
final class Plain {

    private Plain() {}

    static List<Inline> words(List<Inline> heading) {
        return List.of(
                new Inline.Text(ReadingText.of(heading), SourceFile.of("", "").whole()));
    }
}
