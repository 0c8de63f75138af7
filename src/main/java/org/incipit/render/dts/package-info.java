/**
 * The answers of a server of Distributed Text Services 1.0, as files: a static host has no queries, so every answer has a
 * path of its own.
 *
 * <p>Door: {@link org.incipit.render.dts.DtsRenderer}.
 */
package org.incipit.render.dts;
