/**
 * What a site tells programmes that come by: the map of its pages, what robots may read, an index in plain words, and the
 * sources it is made of.
 *
 * <p>Door: {@link org.incipit.render.site.SiteRenderer}.
 */
package org.incipit.render.site;
