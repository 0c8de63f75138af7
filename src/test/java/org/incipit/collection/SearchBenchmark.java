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
import java.util.Map;

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
        System.out.println("| query | told | files | KB | ms typed | ms arriving |\n|---|---|---|---|---|---|");
        for (int i = 2; i < arguments.length; i++) {
            System.out.println(measure(site, Path.of(arguments[1]), arguments[i]));
        }
    }

    private static String measure(Path site, Path chromium, String query) throws IOException {
        String page = site.resolve("search.html").toAbsolutePath().toUri().toString();
        String arriving = first(chromium, page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "");
        return "| `" + query + "` " + first(chromium, page, query) + arriving.substring(arriving.lastIndexOf("| "))
                + " |";
    }

    /** The first query of a browser: the one that the address has, or one that is typed into the open page. */
    private static String first(Path chromium, String address, String typed) throws IOException {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
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
            tab.navigate(address);
            if (!typed.isEmpty()) {
                tab.waitForTimeout(500);
                tab.evaluate("performance.clearMarks()");
                tab.locator("main input[type=search], #_search").first().fill(typed);
                tab.keyboard().press("Enter");
            }
            Locator told = tab.locator(".tally:not(:empty)");
            told.waitFor();
            Object time = tab.evaluate("performance.getEntriesByName('answered')[0].startTime"
                    + " - performance.getEntriesByName('asked')[0].startTime");
            long bytes = 0;
            for (String script : scripts) {
                bytes += Files.size(Path.of(URI.create(script)));
            }
            return "| " + told.innerText().replaceAll("\\s+", " ") + " | " + scripts.size() + " | " + bytes / 1000
                    + " | " + Math.round(((Number) time).doubleValue());
        }
    }
}
