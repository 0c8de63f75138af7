package org.incipit.launch;

import java.io.IOException;
import java.util.List;

/** A process that does this one's work: it reads and writes where this one would, and ends when this one is told to. */
final class Child {

    /** No exit code: there is no such process. */
    static final int NOT_STARTED = -1;

    private Child() {}

    /** Runs a command to its end and gives its exit code, or {@link #NOT_STARTED}. */
    static int run(List<String> command) throws InterruptedException {
        return run(new ProcessBuilder(command).inheritIO());
    }

    /** The same, and nobody hears of it. */
    static int runUnheard(List<String> command) throws InterruptedException {
        return run(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    private static int run(ProcessBuilder builder) throws InterruptedException {
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return NOT_STARTED;
        }
        try {
            Runtime.getRuntime().addShutdownHook(new Ending(process));
        } catch (IllegalStateException e) {
            process.destroy();
        }
        return process.waitFor();
    }

    /** At Ctrl-C and SIGTERM: tells the child, and waits for what it does at its end. */
    private static final class Ending extends Thread {

        private final Process process;

        Ending(Process process) {
            super("incipit-end");
            this.process = process;
        }

        @Override
        public void run() {
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
