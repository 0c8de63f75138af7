/** Plain text, run-on or wrapped, with what is left in it of pages and paragraphs. */
package org.incipit.importing.plain;
