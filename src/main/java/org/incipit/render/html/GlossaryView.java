package org.incipit.render.html;

import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.Glossary;

/** What abbreviations stand for. */
public record GlossaryView(List<IndexView.Way> ways, List<Line> lines) {

    /** An abbreviation. */
    public record Line(String words, String expansion, String href, String kind) {}

    static GlossaryView of(List<Glossary.Line> glossary, List<IndexView.Way> ways) {
        return new GlossaryView(
                ways,
                glossary.stream()
                        .map(line -> new Line(
                                line.words(),
                                line.expansion(),
                                Addresses.entry(line.entry()),
                                line.entry().kind().plural()))
                        .toList());
    }
}
