package org.incipit.importing.docx;

import java.util.Optional;

/** Counts pages, where the editor said which one is the first. */
final class Pages {

    private final Lost lost;
    private final boolean counted;
    private int page;

    Pages(Optional<Integer> first, Lost lost) {
        this.lost = lost;
        this.counted = first.isPresent();
        this.page = first.orElse(0);
    }

    /** The mark of the page that begins; nothing, and told, where pages are not counted. */
    String mark(int paragraph) {
        page++;
        if (!counted) {
            lost.add(paragraph, "the end of a page; write [](page:…), or import with --first-page");
            return "";
        }
        return "[](page:" + page + ")";
    }
}
