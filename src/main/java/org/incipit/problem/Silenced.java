package org.incipit.problem;

/**
 * A warning that the editors do not want to see again.
 *
 * @param reason why, in the editors' words; never blank
 */
public record Silenced(Problem problem, String reason) {}
