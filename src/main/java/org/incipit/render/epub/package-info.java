/**
 * Documents as EPUB 3.3, from the model. The notes are footnotes that a reading device may show where they are called.
 *
 * <p>Door: {@link org.incipit.render.epub.EpubRenderer}.
 */
package org.incipit.render.epub;
