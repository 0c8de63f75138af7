/**
 * DOCX, through Apache POI, which is imported nowhere else. {@link org.incipit.importing.docx.Container} looks at the archive before it
 * is opened, so that one that would fill the memory is refused.
 */
package org.incipit.importing.docx;
