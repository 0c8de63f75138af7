/**
 * From single documents to the edition: what each tells the rest, and the indexes made of that.
 *
 * <p>Doors: {@link org.incipit.collect.Contributor}, {@link org.incipit.collect.Concorder},
 * {@link org.incipit.collect.Linker}.
 */
package org.incipit.collect;
