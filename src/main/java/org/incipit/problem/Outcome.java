package org.incipit.problem;

import java.util.List;

/**
 * What a stage made, and the problems it met on the way.
 *
 * @param value what was made; stages go on past a problem, so that all are found in one run
 * @param problems what was met, in the order met
 */
public record Outcome<T>(T value, List<Problem> problems) {

    public Outcome {
        problems = List.copyOf(problems);
    }
}
