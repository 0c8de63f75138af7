/**
 * Brings the files of a site to their folder, all or none.
 *
 * <p>Door: {@link org.incipit.publish.Staging}. Nothing outside the site's folder is written, and nothing in it that
 * Incipit did not write is changed.
 */
package org.incipit.publish;
