/**
 * Lays out maps: projects and crops outlines of the land to what an edition's places need, and puts labels where none
 * covers another. Knows nothing of HTML.
 *
 * <p>Door: {@link org.incipit.render.map.Atlas}.
 */
package org.incipit.render.map;
