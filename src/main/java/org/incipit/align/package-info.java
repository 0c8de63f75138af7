/**
 * The text against its last release: which paragraph is which, and so what address each has.
 *
 * <p>Doors: {@link org.incipit.align.Aligner}, {@link org.incipit.align.Corrections}.
 */
package org.incipit.align;
