/**
 * Gives out what is counted or given once: names tagged, notes numbered, permanent ids assigned, sections named.
 *
 * <p>Door: {@link org.incipit.annotate.Annotator}.
 */
package org.incipit.annotate;
