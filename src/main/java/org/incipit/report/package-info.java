/**
 * What a run has to tell, in the forms that people and other programs read.
 *
 * <p>Doors: {@link org.incipit.report.Findings} and {@link org.incipit.report.Format}.
 */
package org.incipit.report;
