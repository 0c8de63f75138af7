/**
 * The edition as web pages. The only importer of FreeMarker: a page is a template filled with a view, a record of what it
 * shows; the text itself is written by {@link org.incipit.render.html.BlockHtml} and
 * {@link org.incipit.render.html.InlineHtml}.
 *
 * <p>Door: {@link org.incipit.render.html.HtmlRenderer}. The views are public for FreeMarker's sake only.
 */
package org.incipit.render.html;
