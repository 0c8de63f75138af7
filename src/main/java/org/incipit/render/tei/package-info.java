/**
 * The edition in TEI P5: a file for every document, one for every authority file, and the corpus that joins them. What is
 * made of each habit of the markup stands in the manual (forms.md).
 *
 * <p>Door: {@link org.incipit.render.tei.TeiRenderer}.
 */
package org.incipit.render.tei;
