/**
 * Documents for reference managers: BibTeX, RIS and CSL-JSON.
 *
 * <p>Door: {@link org.incipit.render.citation.CitationRenderer}.
 */
package org.incipit.render.citation;
