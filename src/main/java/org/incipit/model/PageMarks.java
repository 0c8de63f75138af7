package org.incipit.model;

import java.util.ArrayList;
import java.util.List;

/** The pages of the source that begin in a text. */
public final class PageMarks {

    private PageMarks() {}

    /** Their numbers, in the order of the text. */
    public static List<String> of(Document document) {
        List<String> pages = new ArrayList<>();
        new Walker() {
            @Override
            public Void pageMark(Inline.PageMark mark) {
                pages.add(mark.page());
                return null;
            }
        }.blocks(document.blocks());
        return List.copyOf(pages);
    }
}
