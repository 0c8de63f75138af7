package org.incipit.importing.docx;

/**
 * A paragraph as it is made.
 *
 * @param markdown how it is written
 * @param words what a reader reads
 */
record Line(String markdown, String words) {}
