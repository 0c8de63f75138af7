package org.incipit.cli;

import java.io.PrintWriter;

/** What is said when the program itself fails: neither the editor nor the content is to blame. */
final class Failure {

    private Failure() {}

    static int tell(Throwable failure, PrintWriter err) {
        if (failure instanceof OutOfMemoryError) {
            err.println("The machine gave Java too little memory for this edition.");
            err.println("      = start it with more, such as java -Xmx4g -jar incipit.jar, or MAVEN_OPTS=-Xmx4g");
            err.println("Nothing was published; the site is as it was.");
            return ExitCode.MACHINE;
        }
        err.println("Incipit failed: " + failure);
        StackTraceElement[] trace = failure.getStackTrace();
        if (trace.length > 0) {
            err.println("      = this is a fault of Incipit, at " + trace[0]
                    + "; please report it with the content that shows it");
        }
        err.println("Nothing was published; the site is as it was.");
        return ExitCode.MACHINE;
    }
}
