package org.incipit.cli;

import java.util.List;
import java.util.Set;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;

/** What the program tells the shell. */
public final class ExitCode {

    /** All went well. */
    public static final int DONE = 0;

    /** The content has errors. */
    public static final int CONTENT = 1;

    /** The command was wrong. */
    public static final int COMMAND = 2;

    /** The machine, or the program, failed. */
    public static final int MACHINE = 3;

    private static final Set<Code> OF_THE_COMMAND = Set.of(Code.E0702, Code.E0901, Code.E0902);
    private static final Set<Code> OF_THE_MACHINE = Set.of(Code.E0703, Code.E0704, Code.E0705, Code.E0706, Code.E0711);

    private ExitCode() {}

    /**
     * The code of a run that met these problems; what the machine or the command did weighs more than the content.
     *
     * @param strict whether a warning counts like an error
     */
    static int of(List<Problem> problems, boolean strict) {
        if (problems.stream().anyMatch(p -> OF_THE_MACHINE.contains(p.code()))) {
            return MACHINE;
        }
        if (problems.stream().anyMatch(p -> OF_THE_COMMAND.contains(p.code()))) {
            return COMMAND;
        }
        return Problems.hasErrors(problems) || (strict && !problems.isEmpty()) ? CONTENT : DONE;
    }
}
