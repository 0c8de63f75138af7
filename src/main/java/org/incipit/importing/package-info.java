/**
 * Sources that were not written for Incipit, made into files that an editor could have written: plain text, TEI and DOCX. Whatever
 * cannot be carried over is told, with its place.
 *
 * <p>Doors: {@link org.incipit.importing.Importer} reads a source into a {@link org.incipit.importing.Draft}, and {@link
 * org.incipit.importing.DraftWriter} writes that into a content folder.
 */
package org.incipit.importing;
