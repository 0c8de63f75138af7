/**
 * Text with positions: what an editor wrote, and where in it a thing stands.
 *
 * <p>Doors: {@link org.incipit.source.SourceFile}, {@link org.incipit.source.SourceSpan}. Imports nothing.
 */
package org.incipit.source;
