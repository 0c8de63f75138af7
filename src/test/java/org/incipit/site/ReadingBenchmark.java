package org.incipit.site;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.incipit.build.Pipeline;

/**
 * Measures how long the page of {@link LongText} keeps the browser busy at one go, once it is loaded and while it is read:
 * the longest tasks of its main thread, in milliseconds of processor time and of the clock. A benchmark and no test, since
 * it depends on the machine. {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.incipit.site.ReadingBenchmark}
 */
public final class ReadingBenchmark {

    private static final String TASK = "RunTask";

    private ReadingBenchmark() {}

    /** What a reader does: each is followed by a second's rest. */
    private static Map<String, Runnable> deeds(Page page) {
        Map<String, Runnable> deeds = new LinkedHashMap<>();
        deeds.put("at rest after loading", () -> {});
        deeds.put("leap to paragraph 400", () -> page.evaluate("location.hash = 'p400'"));
        deeds.put("read on by the wheel", () -> {
            for (int i = 0; i < 30; i++) {
                page.mouse().wheel(0, 400);
                page.waitForTimeout(30);
            }
        });
        deeds.put("ten paragraphs on by j", () -> {
            for (int i = 0; i < 10; i++) {
                page.keyboard().press("j");
            }
        });
        deeds.put("open the menu of paragraph 250", () -> {
            page.evaluate("location.hash = 'p250'");
            page.waitForTimeout(500);
            moveTo(page, "#p250 > .number");
            page.mouse().down();
            page.mouse().up();
            page.keyboard().press("Escape");
        });
        deeds.put("point at a name", () -> moveTo(page, "#p250 .mention"));
        deeds.put(
                "select a sentence",
                () -> page.evaluate("getSelection().selectAllChildren(document.getElementById('p251'))"));
        return deeds;
    }

    /** As a hand does: a locator would look through the whole page, and that would be measured too. */
    private static void moveTo(Page page, String selector) {
        List<?> at = (List<?>) page.evaluate(
                "selector => { const box = document.querySelector(selector).getClientRects()[0];"
                        + " return [box.x + box.width / 2, box.y + box.height / 2]; }",
                selector);
        page.mouse().move(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("incipit-reading");
        LongText.write(folder.resolve("content"));
        Pipeline.build(folder.resolve("content"), folder.resolve("site"));
        try (Browsers browsers = Browsers.open();
                Host host = Host.of(folder.resolve("site"))) {
            for (int width : List.of(360, 1440)) {
                measure(browsers.browser(), host.root() + LongText.PAGE, width);
            }
        }
    }

    private static void measure(Browser browser, String address, int width) throws IOException {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
            Page page = context.newPage();
            page.navigate(address);
            for (Map.Entry<String, Runnable> deed : deeds(page).entrySet()) {
                browser.startTracing(
                        page,
                        new Browser.StartTracingOptions().setCategories(List.of("toplevel", "devtools.timeline")));
                deed.getValue().run();
                page.waitForTimeout(1000);
                Task longest = longest(browser.stopTracing());
                System.out.printf(
                        "%4d px, %-32s %5.1f ms of processor, %5.1f ms of the clock%n",
                        width, deed.getKey(), longest.processor() / 1000.0, longest.clock() / 1000.0);
            }
        }
    }

    /** A task of the page's main thread, in microseconds. */
    private record Task(long processor, long clock) {}

    private static Task longest(byte[] trace) {
        JsonArray events = JsonParser.parseString(new String(trace, java.nio.charset.StandardCharsets.UTF_8))
                .getAsJsonObject()
                .getAsJsonArray("traceEvents");
        List<JsonObject> all = StreamSupport.stream(events.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
        List<String> mains = all.stream()
                .filter(event -> name(event).equals("thread_name"))
                .filter(event ->
                        event.getAsJsonObject("args").get("name").getAsString().equals("CrRendererMain"))
                .map(ReadingBenchmark::thread)
                .toList();
        List<Task> tasks = new ArrayList<>();
        for (JsonObject event : all) {
            if (name(event).contains(TASK) && event.has("tdur") && mains.contains(thread(event))) {
                tasks.add(
                        new Task(event.get("tdur").getAsLong(), event.get("dur").getAsLong()));
            }
        }
        return tasks.stream().max(Comparator.comparingLong(Task::processor)).orElse(new Task(0, 0));
    }

    private static String name(JsonObject event) {
        return event.get("name").getAsString();
    }

    private static String thread(JsonObject event) {
        return event.get("pid") + "/" + event.get("tid");
    }
}
