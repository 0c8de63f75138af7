/**
 * What is wrong with what an editor wrote, as values: found, collected, sorted and shown, never thrown.
 *
 * <p>Doors: {@link org.incipit.problem.Problem}, {@link org.incipit.problem.Code},
 * {@link org.incipit.problem.Outcome}, {@link org.incipit.problem.Problems}.
 */
package org.incipit.problem;
