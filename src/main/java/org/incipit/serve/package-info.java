/**
 * The editor's desk: the site on this machine's own address, made anew as soon as something is saved, and shown in the open
 * pages. Nothing of it is in the site that is built.
 *
 * <p>Door: {@link org.incipit.serve.Serving}.
 */
package org.incipit.serve;
