/**
 * Documents as text without pages: plain, and in Pandoc's Markdown.
 *
 * <p>Door: {@link org.incipit.render.text.TextRenderer}.
 */
package org.incipit.render.text;
