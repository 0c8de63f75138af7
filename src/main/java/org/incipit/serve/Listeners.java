package org.incipit.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The open pages: each has a stream, over which it is told every state, and now and then that somebody is there. */
final class Listeners {

    private static final long BEAT = 10;

    private final Set<BlockingQueue<State>> open = ConcurrentHashMap.newKeySet();
    private volatile State now;

    Listeners(State now) {
        this.now = now;
    }

    State now() {
        return now;
    }

    /** Tells all. */
    void tell(State state) {
        now = state;
        open.forEach(listener -> listener.add(state));
    }

    /** Keeps a stream open until the page goes. */
    void listen(HttpExchange exchange) throws IOException, InterruptedException {
        BlockingQueue<State> told = new LinkedBlockingQueue<>();
        open.add(told);
        told.add(now);
        try {
            exchange.sendResponseHeaders(200, 0);
            OutputStream stream = exchange.getResponseBody();
            write(stream, "retry: 1000\n\n");
            while (!Thread.currentThread().isInterrupted()) {
                State state = told.poll(BEAT, TimeUnit.SECONDS);
                write(stream, state == null ? ":\n\n" : state.event());
            }
        } finally {
            open.remove(told);
        }
    }

    private static void write(OutputStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }
}
