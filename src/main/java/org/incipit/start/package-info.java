/**
 * The small edition that an editor starts from.
 *
 * <p>Door: {@link org.incipit.start.Starter}.
 */
package org.incipit.start;
