package org.incipit.launch;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** A process that does this one's work: it reads and writes where this one would, and ends when this one is told to. */
final class Child {

    private Child() {}

    /** Runs a command to its end and gives its exit code; empty where it cannot be started. */
    static OptionalInt run(List<String> command) throws InterruptedException {
        return run(new ProcessBuilder(command).inheritIO());
    }

    /** The same, and nobody hears of it. */
    static OptionalInt runUnheard(List<String> command) throws InterruptedException {
        return run(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    private static OptionalInt run(ProcessBuilder builder) throws InterruptedException {
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
        try {
            Runtime.getRuntime().addShutdownHook(new Ending(process, Thread.currentThread()));
        } catch (IllegalStateException e) {
            process.destroy();
        }
        return OptionalInt.of(process.waitFor());
    }

    /**
     * At Ctrl-C and SIGTERM: tells the child, and waits for what it does at its end. Where it had done its work before, this
     * process has too: it ends so, once the thread that asked for the child has tidied up.
     */
    private static final class Ending extends Thread {

        private final Process process;
        private final Thread asking;

        Ending(Process process, Thread asking) {
            super("incipit-end");
            this.process = process;
            this.asking = asking;
        }

        @Override
        public void run() {
            process.destroy();
            try {
                if (process.waitFor() == 0) {
                    asking.join();
                    Runtime.getRuntime().halt(0);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
