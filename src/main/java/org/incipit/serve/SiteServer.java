package org.incipit.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sends the files of a site to the browsers of this machine, and to nobody else. */
final class SiteServer implements AutoCloseable {

    private static final String HTML = "text/html; charset=utf-8";

    private final HttpServer server;
    private final Path site;
    private final SiteFiles files;
    private final Hosts hosts;
    private final Listeners listeners;
    private final Ahead ahead;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "incipit-serve");
        thread.setDaemon(true);
        return thread;
    });

    private SiteServer(HttpServer server, Path site, Listeners listeners, Ahead ahead) {
        this.server = server;
        this.site = site;
        this.files = new SiteFiles(site);
        this.hosts = new Hosts(server.getAddress().getPort());
        this.listeners = listeners;
        this.ahead = ahead;
    }

    /**
     * Starts at the first port that is free.
     *
     * @param port the first that is tried; 0 for any
     * @param tries how many are tried
     * @throws BindException where none is free
     */
    static SiteServer start(Path site, Listeners listeners, Ahead ahead, int port, int tries) throws IOException {
        /* An event is to go at once, and not to wait for the next one. */
        System.setProperty("sun.net.httpserver.nodelay", "true");
        for (int i = 0; ; i++) {
            try {
                HttpServer server =
                        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port + i), 0);
                SiteServer started = new SiteServer(server, site, listeners, ahead);
                server.createContext("/", started::answer);
                server.setExecutor(started.threads);
                server.start();
                return started;
            } catch (BindException e) {
                if (i + 1 >= tries) {
                    throw e;
                }
            }
        }
    }

    /** Where the site begins, such as {@code http://127.0.0.1:4400/}. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Referrer-Policy", "no-referrer");
            String method = exchange.getRequestMethod();
            if (!isForUs(exchange)) {
                send(exchange, 403, "text/plain; charset=utf-8", Pages.bytes("Ask for 127.0.0.1 or localhost.\n"));
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                headers.set("Allow", "GET, HEAD");
                send(exchange, 405, "text/plain; charset=utf-8", Pages.bytes("Pages can only be read here.\n"));
            } else {
                answer(exchange, exchange.getRequestURI().getRawPath());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A request has exactly one host, and it is this machine. */
    private boolean isForUs(HttpExchange exchange) {
        var given = exchange.getRequestHeaders().get("Host");
        return given != null && given.size() == 1 && hosts.allow(given.get(0));
    }

    private void answer(HttpExchange exchange, String path) throws IOException, InterruptedException {
        switch (path == null ? "" : path) {
            case Pages.EVENTS -> {
                exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
                if (exchange.getRequestMethod().equals("HEAD")) {
                    exchange.sendResponseHeaders(200, -1);
                } else {
                    listeners.listen(exchange);
                }
            }
            case Pages.OWN + "desk.js" -> send(exchange, 200, ContentTypes.of("desk.js"), Pages.own("desk.js"));
            case Pages.OWN + "desk.css" -> send(exchange, 200, ContentTypes.of("desk.css"), Pages.own("desk.css"));
            default -> file(exchange, path == null ? "" : path);
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        Optional<Path> found = files.find(path);
        Optional<byte[]> early = found.flatMap(files::address).flatMap(ahead::page);
        State state = early.isPresent() ? listeners.now() : State.of(site, "");
        Optional<byte[]> bytes = early.or(() -> found.flatMap(SiteServer::read));
        if (found.isPresent() && bytes.isPresent()) {
            String type = ContentTypes.of(found.get().getFileName().toString());
            send(
                    exchange,
                    200,
                    type,
                    type.equals(HTML)
                            ? Pages.bytes(Pages.live(new String(bytes.get(), StandardCharsets.UTF_8), state))
                            : bytes.get());
        } else {
            boolean none = files.find("/index.html").isEmpty();
            send(exchange, 404, HTML, Pages.bytes(none ? Pages.none(state) : Pages.missing(path, state)));
        }
    }

    /** A file may go between being found and being read. */
    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
