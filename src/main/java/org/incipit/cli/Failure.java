package org.incipit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.incipit.publish.Reason;

/** What is said when the program or the machine fails: neither the editor nor the content is to blame. */
final class Failure {

    /** True wherever the program was cut off. */
    private static final String SITE =
            "The site is as it was; or, where its folder has a file .incipit/commit, the next build publishes the rest.";

    private Failure() {}

    static int tell(Throwable failure, PrintWriter err) {
        if (failure instanceof OutOfMemoryError) {
            err.println("The machine gave Java too little memory for this edition.");
            err.println("      = start it with more, such as java -Xmx4g -jar incipit.jar, or MAVEN_OPTS=-Xmx4g");
            err.println(SITE);
            return ExitCode.MACHINE;
        }
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException e) {
            err.println("The machine failed: " + Reason.of(e));
            err.println("      = see that there is room on the disk and in the temporary folder ("
                    + System.getProperty("java.io.tmpdir")
                    + "), and that both may be read and written; then run it again, with --anew if it fails again");
            err.println(SITE);
            return ExitCode.MACHINE;
        }
        err.println("Incipit failed: " + failure);
        StackTraceElement[] trace = failure.getStackTrace();
        if (trace.length > 0) {
            err.println("      = this is a fault of Incipit, at " + trace[0]
                    + "; please report it with the content that shows it");
        }
        err.println(SITE);
        return ExitCode.MACHINE;
    }
}
