package org.incipit.collection;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures what a query loads and how long it takes, in Chromium, from disk: every query in a browser of its own. A
 * benchmark and no test, since it depends on the machine. {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.incipit.collection.SearchBenchmark -Dexec.args="SITE CHROMIUM QUERY…"}
 */
public final class SearchBenchmark {

    private SearchBenchmark() {}

    /** Arguments: the site, the browser's programme, queries. */
    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        System.out.println("| query | told | files | KB | ms |\n|---|---|---|---|---|");
        for (int i = 2; i < arguments.length; i++) {
            System.out.println(measure(site, Path.of(arguments[1]), arguments[i]));
        }
    }

    private static String measure(Path site, Path chromium, String query) throws IOException {
        try (Playwright playwright = Playwright.create();
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")))) {
            Page tab = browser.newPage();
            List<String> scripts = new ArrayList<>();
            tab.onRequest(request -> {
                if (request.url().contains(".js")) {
                    scripts.add(request.url());
                }
            });
            String address = site.resolve("search.html").toAbsolutePath().toUri() + "?q="
                    + URLEncoder.encode(query, StandardCharsets.UTF_8);
            tab.navigate(address);
            Locator told = tab.locator(".tally:not(:empty)");
            told.waitFor();
            Object time = tab.evaluate("performance.getEntriesByName('answered')[0].startTime"
                    + " - performance.getEntriesByName('asked')[0].startTime");
            long bytes = 0;
            for (String script : scripts) {
                bytes += Files.size(Path.of(URI.create(script)));
            }
            return "| `" + query + "` | " + told.innerText() + " | " + scripts.size() + " | " + bytes / 1000 + " | "
                    + Math.round(((Number) time).doubleValue()) + " |";
        }
    }
}
