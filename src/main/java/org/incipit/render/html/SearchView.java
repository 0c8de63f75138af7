package org.incipit.render.html;

import java.util.List;

/**
 * What the search page shows before anything is searched.
 *
 * @param ways what to look things up in where there are no scripts
 */
public record SearchView(List<IndexView.Way> ways) {}
