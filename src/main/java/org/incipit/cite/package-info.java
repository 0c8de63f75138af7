/**
 * Documents as catalogues and bibliographies describe them. {@link org.incipit.cite.References} gathers what is known of a
 * document; {@link org.incipit.cite.Citer} puts it into the words of every citation style and is the only importer of the
 * citation processor.
 */
package org.incipit.cite;
