package org.incipit.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A Chromium to test with: the one that is installed, else the one that Playwright downloads. Where neither can be had the
 * tests are skipped, and say so; {@code -Dincipit.browser=required} makes that a failure.
 */
public final class Browsers implements AutoCloseable {

    /**
     * How long a page has for what is awaited, in milliseconds: as long as Playwright gives an action, since a machine may be
     * busy. It tells whether something happens, not how fast.
     */
    private static final double PATIENCE = 30_000;

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** A browser; or the test is skipped. */
    public static Browsers open() {
        return orSkipped(Browsers::start);
    }

    /** Playwright throws more than its own exceptions: a driver that cannot be made is a {@code RuntimeException}. */
    static Browsers orSkipped(Supplier<Browsers> start) {
        try {
            return start.get();
        } catch (RuntimeException e) {
            if ("required".equals(System.getProperty("incipit.browser"))) {
                throw e;
            }
            String line = "Browser tests are skipped: no Chromium is installed, and none could be downloaded.";
            System.out.println(line);
            throw new TestAbortedException(line, e);
        }
    }

    private static Browsers start() {
        Optional<Path> installed = installed();
        Map<String, String> environment = new HashMap<>(System.getenv());
        installed.ifPresent(path -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        try {
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
            installed.ifPresent(options::setExecutablePath);
            return new Browsers(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    private static Optional<Path> installed() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
