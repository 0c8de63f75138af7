package org.incipit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk sends, and what it keeps to itself. */
class SiteServerTest {

    private static final String PAGE =
            "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                    + " script-src 'self'\"><title>A</title></head><body><main>A</main></body></html>";

    @TempDir
    private Path folder;

    private Path site;
    private SiteServer server;
    private int port;

    @BeforeEach
    void publish() throws IOException {
        site = folder.resolve("site");
        write("site/index.html", PAGE);
        write("site/people/tito.html", PAGE);
        write("site/a b–c.txt", "words");
        write("site/.incipit/manifest", "secret");
        write("secret.txt", "secret");
        server = started(site, new Listeners(State.of(site, "")), 0, 1);
        port = URI.create(server.address()).getPort();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/%2e%2e%2fsecret.txt",
                "/people/../../secret.txt",
                "/people/%2E%2E/%2E%2E/secret.txt",
                "/..%5csecret.txt",
                "/people%2ftito.html",
                "/.incipit/manifest",
                "/%2eincipit/manifest",
                "/people/../.incipit/manifest",
                "//index.html",
                "/./index.html",
                "/index.html%00",
                "/index.html/",
                "/people",
                "/people/",
                "/nowhere.html",
                "/link.txt",
                "/%ff.html"
            })
    void nothingIsSentThatIsNoFileOfTheSite(String path) throws IOException {
        try {
            Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
        } catch (IOException | UnsupportedOperationException e) {
            assertFalse(Files.exists(site.resolve("link.txt")), "a machine without links");
        }

        String answer = ask("GET " + path, "127.0.0.1:" + port);

        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertFalse(answer.contains("secret\n") || answer.endsWith("secret"), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/index.html, text/html; charset=utf-8",
        "/index.html?q=x, text/html; charset=utf-8",
        "/people/tito.html, text/html; charset=utf-8",
        "/a%20b%E2%80%93c.txt, text/plain; charset=utf-8",
        "/.incipit/desk.js, text/javascript; charset=utf-8",
        "/.incipit/desk.css, text/css; charset=utf-8"
    })
    void aFileOfTheSiteIsSentForWhatItIs(String path, String type) throws IOException {
        String answer = ask("GET " + path, "localhost:" + port);

        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("content-type: " + type), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:4400",
                "127.0.0.1.evil.example",
                "127.0.0.1",
                "localhost:1",
                "0.0.0.0"
            })
    void whoAsksUnderAnotherNameIsRefused(String host) throws IOException {
        String answer = ask("GET /index.html", host);

        assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        assertFalse(answer.contains("<main>"), answer);
    }

    @Test
    void aPageIsSentWithTheScriptAndAPolicyThatLetsItListen() throws IOException {
        String answer = ask("GET /index.html", "127.0.0.1:" + port);

        assertTrue(
                answer.contains("script-src 'self'; connect-src 'self'\">\n<script src=\"/.incipit/desk.js\""), answer);
        assertEquals(PAGE, Files.readString(site.resolve("index.html")), "the file of the site is as it was");
    }

    @Test
    void theHeadOfAPageTellsItsSizeAndSendsNothing() throws IOException {
        String head = ask("HEAD /index.html", "127.0.0.1:" + port);
        String whole = ask("GET /index.html", "127.0.0.1:" + port);

        int size = whole.length() - whole.indexOf("\r\n\r\n") - 4;
        assertTrue(head.toLowerCase(java.util.Locale.ROOT).contains("content-length: " + size), head);
        assertTrue(head.endsWith("\r\n\r\n"), head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void nothingCanBeDoneToTheSite(String method) throws IOException {
        assertTrue(ask(method + " /index.html", "127.0.0.1:" + port).startsWith("HTTP/1.1 405"));
    }

    @Test
    void aPortThatIsTakenIsPassedOverOnlyWhereOthersMayBeTried() throws IOException {
        Listeners listeners = new Listeners(State.of(site, ""));

        assertThrows(BindException.class, () -> started(site, listeners, port, 1));
        try (SiteServer next = started(site, listeners, port, 20)) {
            assertTrue(URI.create(next.address()).getPort() > port);
        }
    }

    @Test
    void beforeAnythingIsPublishedThePageSaysSo() throws IOException {
        Path empty = folder.resolve("empty");
        try (SiteServer other = started(empty, new Listeners(State.of(empty, "")), 0, 1)) {
            port = URI.create(other.address()).getPort();
            String answer = ask("GET /letter.html", "127.0.0.1:" + port);

            assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
            assertTrue(answer.contains("Nothing is published yet") && answer.contains("desk.js"), answer);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The whole answer to a request, sent as it is written here: a client of the library would mend the path. */
    private String ask(String request, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            String lines =
                    request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static SiteServer started(Path site, Listeners listeners, int port, int tries) throws IOException {
        return SiteServer.start(site, listeners, new Ahead(site, listeners), port, tries);
    }
}
