/**
 * From Markdown to the edition's blocks. The only importer of commonmark; each habit of the markup that CommonMark does not
 * have is an extension of it ({@link org.incipit.parse.CriticMarkup}, {@link org.incipit.parse.Parts}) or is read from its
 * tree ({@link org.incipit.parse.LinkReader}, {@link org.incipit.parse.Pairing}).
 *
 * <p>Door: {@link org.incipit.parse.MarkdownParser}.
 */
package org.incipit.parse;
