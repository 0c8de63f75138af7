/**
 * Holds a text against its witness: every character of the edition is the witness's, or a change that the edition
 * declares.
 *
 * <p>Door: {@link org.incipit.collate.Collator}.
 */
package org.incipit.collate;
