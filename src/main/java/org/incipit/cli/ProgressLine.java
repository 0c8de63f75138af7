package org.incipit.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.incipit.build.Progress;

/** One line that tells how far a long run is, and is wiped when it ends. The clock is asked for nothing else. */
final class ProgressLine implements Progress, AutoCloseable {

    /** Nanoseconds that a run may take in silence. */
    private static final long PATIENCE = 2_000_000_000L;

    /** Nanoseconds between two changes of the line. */
    private static final long PAUSE = 200_000_000L;

    private static final double SECOND = 1_000_000_000.0;

    private final PrintWriter err;
    private final LongSupplier clock;
    private final long start;
    private long next;
    private int shown;

    /** A line on {@code err}, for a run that starts now; the clock gives nanoseconds. */
    ProgressLine(PrintWriter err, LongSupplier clock) {
        this.err = err;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.next = PATIENCE;
    }

    /** A line on {@code err} by the clock of the machine. */
    static ProgressLine on(PrintWriter err) {
        return new ProgressLine(err, System::nanoTime);
    }

    @Override
    public synchronized void documents(int done, int all) {
        long passed = clock.getAsLong() - start;
        if (passed < next) {
            return;
        }
        next = passed + PAUSE;
        long rate = Math.max(1, Math.round(done / (passed / SECOND)));
        show(done + " of " + all + " documents, " + rate + " a second");
    }

    /** Wipes the line, if there is one. */
    @Override
    public synchronized void close() {
        if (shown > 0) {
            show("");
            err.print("\r");
            err.flush();
        }
    }

    private void show(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = line.length();
    }
}
