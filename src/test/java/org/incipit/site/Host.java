package org.incipit.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A static host that serves a site in a sub-folder, as anybody's might. */
public final class Host implements AutoCloseable {

    private static final String FOLDER = "/some/where/";

    private final Path site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private Host(Path site, HttpServer server) {
        this.site = site.toAbsolutePath().normalize();
        this.server = server;
    }

    public static Host of(Path site) {
        try {
            Host host =
                    new Host(site, HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            host.server.createContext(FOLDER, host::answer);
            host.server.setExecutor(host.threads);
            host.server.start();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the site's root is, with a slash behind it. */
    public String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + FOLDER;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String name = exchange.getRequestURI().getPath().substring(FOLDER.length());
            Path file = site.resolve(name);
            boolean there = Files.isRegularFile(file);
            exchange.getResponseHeaders().add("Content-Type", type(name));
            exchange.sendResponseHeaders(there ? 200 : 404, there ? Files.size(file) : -1);
            if (there) {
                exchange.getResponseBody().write(Files.readAllBytes(file));
            }
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> "application/octet-stream";
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
