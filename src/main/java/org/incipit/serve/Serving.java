package org.incipit.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.incipit.build.Ledger;
import org.incipit.build.Pipeline;
import org.incipit.build.Progress;
import org.incipit.build.Result;
import org.incipit.build.RunOptions;
import org.incipit.build.Workshop;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.ProblemFormat;

/**
 * The editor's desk: builds an edition, sends its site to the browsers of this machine, and does so again whenever something
 * is saved. What is wrong in the content, and what the disk does, is shown and never ends it.
 */
public final class Serving implements AutoCloseable {

    /** The port that is tried first, and how many are tried. */
    public static final int PORT = 4400;

    private static final int PORTS = 20;

    /** Milliseconds in which an error may mend itself, since the file was only half written. */
    private static final long HALF_WRITTEN = 150;

    private static final int TRIES = 3;
    private static final long FOR_EVER = Long.MAX_VALUE;
    private static final long AGAIN = 2000;

    /** Milliseconds after which it is seen that a run has ended. */
    private static final long BEAT = 5;

    /** What another run may find mended though no text was changed. */
    private static final Set<Code> PASSING = Set.of(Code.E0703, Code.E0705, Code.E0706);

    private final Path content;
    private final Path site;
    private final Path templates;
    private final RunOptions options;
    private final Optional<Ledger> ledger;
    private final Consumer<Result> built;
    private final Consumer<Throwable> failed;
    private final Listeners listeners;
    private final Ahead ahead;
    private final SiteServer server;
    private final Watch watch;
    private final Object run = new Object();
    private final ExecutorService builder = Executors.newSingleThreadExecutor(Serving::aside);
    private volatile Workshop workshop;

    /** How the files stood for the last run that published. */
    private Snapshot published = new Snapshot(Map.of());

    private boolean again;
    private List<Problem> told = List.of();
    private volatile boolean closed;

    private Serving(
            Path content,
            Path site,
            Path templates,
            RunOptions options,
            Optional<Ledger> ledger,
            SiteServer server,
            Listeners listeners,
            Ahead ahead,
            Consumer<Result> built,
            Consumer<Throwable> failed) {
        this.content = content;
        this.site = site;
        this.templates = templates;
        this.options = options;
        this.ledger = ledger;
        this.server = server;
        this.listeners = listeners;
        this.ahead = ahead;
        this.workshop = Workshop.ofManyRuns(ahead::take, ledger);
        this.built = built;
        this.failed = failed;
        this.watch = Watch.of(List.of(content, templates));
    }

    /**
     * Opens the desk; {@link #run} makes it work.
     *
     * @param content the folder of the edition
     * @param site the folder that takes the site, as {@link Pipeline#build} writes it
     * @param templates a folder whose changes concern all pages; may be missing
     * @param port where to listen; 0 for {@link #PORT} or the next that is free
     * @param strict whether a warning keeps the site as it was, as an error does
     * @param ledger where a build may have left what it published of what; the desk begins with that, and leaves it anew
     * @param built is told how every run ended
     * @param failed is told of a run that failed, by no fault of the content
     * @throws java.net.BindException where the port is taken
     */
    public static Serving open(
            Path content,
            Path site,
            Path templates,
            int port,
            boolean strict,
            Optional<Ledger> ledger,
            Consumer<Result> built,
            Consumer<Throwable> failed)
            throws IOException {
        Listeners listeners = new Listeners(State.of(site, ""));
        Ahead ahead = new Ahead(site, listeners);
        SiteServer server = port == 0
                ? SiteServer.start(site, listeners, ahead, PORT, PORTS)
                : SiteServer.start(site, listeners, ahead, port, 1);
        return new Serving(
                content,
                site,
                templates,
                new RunOptions(strict, Optional.of(templates), Progress.NONE),
                ledger,
                server,
                listeners,
                ahead,
                built,
                failed);
    }

    /** Where the site is to be seen. */
    public String address() {
        return server.address();
    }

    /** Builds, and builds again after every change, until {@link #close} is called by another thread. */
    public void run() {
        try {
            Snapshot last = watch.settled();
            make(last);
            while (!closed) {
                watch.catchUp();
                if (again || watch.last().isAs(last)) {
                    watch.await(again ? AGAIN : FOR_EVER);
                }
                Snapshot now = foreseen();
                if (!closed && (again || !now.isAs(last))) {
                    renew(now, last);
                    last = make(now);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            builder.shutdown();
        }
    }

    private static Thread aside(Runnable work) {
        Thread thread = new Thread(work, "build");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * How the files stand as soon as they stand still. Documents of which the text was changed are made while that is waited for,
     * and shown if they stood still meanwhile.
     */
    private Snapshot foreseen() throws InterruptedException {
        Snapshot seen = watch.brief();
        Map<String, byte[]> files = preview(seen.changes(published));
        Snapshot now = watch.settled();
        ahead.takeNewer(now.isAs(seen) ? files : preview(now.changes(published)));
        return now;
    }

    private Map<String, byte[]> preview(Set<Path> changed) {
        synchronized (run) {
            return closed || changed.isEmpty() ? Map.of() : workshop.preview(changed);
        }
    }

    /** Templates are read once in a workshop. */
    private void renew(Snapshot now, Snapshot before) {
        if (now.changes(before).stream().anyMatch(file -> file.startsWith(templates))) {
            anew();
        }
    }

    private void anew() {
        workshop.discard();
        workshop = Workshop.ofManyRuns(ahead::take, ledger);
    }

    /** Builds, and once more as long as errors and changes come together; gives how the files stood for the last run. */
    private Snapshot make(Snapshot first) throws InterruptedException {
        Snapshot files = first;
        for (int i = 1; !closed; i++) {
            Outcome outcome = attempt(files);
            if (outcome.good(options.strict()) || i >= TRIES) {
                tell(outcome);
                return files;
            }
            Thread.sleep(HALF_WRITTEN);
            Snapshot now = watch.settled();
            if (now.isAs(files) && !outcome.failed()) {
                tell(outcome);
                return files;
            }
            renew(now, files);
            files = now;
        }
        return files;
    }

    /** One run; documents of which the text is changed while it is under way are shown before it has ended. */
    private Outcome attempt(Snapshot files) throws InterruptedException {
        ahead.begin();
        Future<Outcome> attempt = builder.submit(this::build);
        Snapshot seen = files;
        while (!attempt.isDone() && !closed) {
            if (watch.pause(BEAT)) {
                Snapshot now = watch.settled();
                if (!now.isAs(seen) && !attempt.isDone()) {
                    ahead.takeNewer(workshop.glimpse(now.changes(published)));
                    seen = now;
                }
            }
        }
        try {
            Outcome outcome = attempt.get();
            if (outcome.published()) {
                published = files;
            }
            return outcome;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** How a run ended; one of the two is there. */
    private record Outcome(List<Result> result, List<Throwable> failure) {

        boolean failed() {
            return result.isEmpty();
        }

        boolean published() {
            return !failed() && result.get(0).publication().isPresent();
        }

        boolean good(boolean strict) {
            return !failed() && result.get(0).publishable(strict);
        }
    }

    private Outcome build() {
        synchronized (run) {
            if (closed) {
                return new Outcome(List.of(), List.of());
            }
            try {
                return new Outcome(List.of(Pipeline.build(content, site, options, workshop)), List.of());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                anew();
                return new Outcome(List.of(), List.of(e));
            }
        }
    }

    private void tell(Outcome outcome) {
        ahead.forget();
        told(outcome);
        ahead.tellNewer();
    }

    private void told(Outcome outcome) {
        outcome.result().forEach(result -> {
            boolean repeated = again && !result.publishable(options.strict()) && same(result.problems(), told);
            again = result.problems().stream().anyMatch(problem -> PASSING.contains(problem.code()));
            told = result.problems();
            if (repeated && !listeners.now().ahead()) {
                return;
            }
            listeners.tell(State.of(site, Shown.of(result, options.strict())));
            built.accept(result);
        });
        outcome.failure().forEach(failure -> {
            again = failure instanceof UncheckedIOException;
            listeners.tell(State.of(site, Shown.ofFailure(what(failure), remedy(failure))));
            failed.accept(failure);
        });
    }

    private static boolean same(List<Problem> some, List<Problem> others) {
        Function<List<Problem>, List<List<String>>> lines =
                problems -> problems.stream().map(ProblemFormat::lines).toList();
        return lines.apply(some).equals(lines.apply(others));
    }

    private static String what(Throwable failure) {
        return failure instanceof OutOfMemoryError
                ? "The machine gave Java too little memory for this edition"
                : String.valueOf(failure);
    }

    private static String remedy(Throwable failure) {
        if (failure instanceof UncheckedIOException) {
            return "See that there is room on the disk and in the temporary folder, and that the files may be read;"
                    + " it is tried again by itself";
        }
        return failure instanceof OutOfMemoryError
                ? "Start it with more, such as java -Xmx4g -jar incipit.jar serve"
                : "This is a fault of Incipit; please report it with the content that shows it";
    }

    /** Ends the work; a run that is under way comes to its end first. */
    @Override
    public void close() {
        closed = true;
        watch.close();
        server.close();
        synchronized (run) {
            workshop.leave();
        }
    }
}
