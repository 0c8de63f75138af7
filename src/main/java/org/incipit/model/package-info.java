/**
 * The edition as typed values: what was written, and what {@code annotate} gave out (ids, numbers, marks).
 *
 * <p>A document's text is a tree of {@link org.incipit.model.Block} and {@link org.incipit.model.Inline}. What has to be
 * counted over a whole document stands beside the tree, by ordinal: {@link org.incipit.model.Anchors} for units,
 * {@link org.incipit.model.NoteApparatus} for notes and their calls, {@link org.incipit.model.Outline} for headings.
 * Renderers look these up and compute nothing.
 */
package org.incipit.model;
