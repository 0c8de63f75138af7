/**
 * What Incipit keeps in the user's cache: where that is, and which program wrote it.
 *
 * <p>Doors: {@link org.incipit.cache.CacheFolder}, {@link org.incipit.cache.Program}.
 */
package org.incipit.cache;
