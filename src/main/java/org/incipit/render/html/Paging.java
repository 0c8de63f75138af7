package org.incipit.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The ways between the pages of a long list. */
final class Paging {

    private static final int NEAR = 3;

    private Paging() {}

    /**
     * The first page, those near to this one, and the last; a way that leads nowhere stands for those left out. None where
     * there is but one page.
     *
     * @param here this page, from 0
     * @param address of a page, seen from this one
     */
    static List<IndexView.Way> of(int here, int pages, IntFunction<String> address) {
        List<IndexView.Way> ways = new ArrayList<>();
        int before = -1;
        for (int page = 0; page < pages && pages > 1; page++) {
            if (page == 0 || page == pages - 1 || Math.abs(page - here) <= NEAR) {
                if (page - before > 1) {
                    ways.add(new IndexView.Way("", "…", false));
                }
                ways.add(new IndexView.Way(address.apply(page), String.valueOf(page + 1), page == here));
                before = page;
            }
        }
        return List.copyOf(ways);
    }
}
