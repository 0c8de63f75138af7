/**
 * The files that the search page loads: classic scripts, for they have to load from disk too. What they hold is told in the
 * manual, in {@code search.md}.
 *
 * <p>Door: {@link org.incipit.render.search.SearchFiles}.
 */
package org.incipit.render.search;
