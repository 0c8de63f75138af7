package org.incipit.bench;

import com.microsoft.playwright.Page;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.incipit.build.Result;
import org.incipit.serve.Serving;
import org.incipit.site.Browsers;

/**
 * Measures how long after a save of the note the open page shows the new word: the whole way, notice, quiet, build, event,
 * fetch, change. A benchmark and no test, since it depends on the machine. {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=org.incipit.bench.ServeBenchmark -Dexec.args="content 40"}
 */
public final class ServeBenchmark {

    private static final String PLACE = "When Tito was in the Crimea";

    private ServeBenchmark() {}

    /** Arguments: the content folder, how many saves. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("incipit-serve");
        Path content = folder.resolve("content");
        copy(Path.of(arguments[0]), content);
        Path text = content.resolve("documents/khrushchev-note-1956/text.md");
        String written = Files.readString(text);
        try (Browsers browsers = Browsers.open();
                Page page = browsers.browser().newPage();
                Serving serving = Serving.open(
                        content,
                        folder.resolve("site"),
                        folder.resolve("templates"),
                        0,
                        false,
                        result -> report(result),
                        failure -> failure.printStackTrace())) {
            Thread work = new Thread(serving::run);
            work.start();
            for (int i = 0; !Files.exists(folder.resolve("site/khrushchev-note-1956.html")) && i < 600; i++) {
                Thread.sleep(100);
            }
            /* Before every load: where the page is loaded again, a change is seen by what comes with it. */
            page.addInitScript("window.seen = {}; new MutationObserver(() => {"
                    + " const text = document.querySelector('article');"
                    + " const word = text && text.textContent.match(/When Tito was in (reading\\d+)/);"
                    + " if (word && !seen[word[1]]) seen[word[1]] = Date.now(); })"
                    + ".observe(document, {subtree: true, childList: true, characterData: true});");
            page.navigate(serving.address() + "khrushchev-note-1956.html");
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                String word = "reading" + i;
                long cpu = cpu();
                long saved = System.currentTimeMillis();
                Files.writeString(
                        text, written.replace(PLACE, "When Tito was in {~~the Crimea~>" + word + "~~}{>>a test<<}"));
                page.waitForFunction(
                        "word => window.seen && seen[word]",
                        word,
                        new Page.WaitForFunctionOptions().setTimeout(60_000));
                long seen = ((Number) page.evaluate("word => seen[word]", word)).longValue();
                times.add(seen - saved);
                System.out.println(i + ": " + (seen - saved) + " ms, " + (cpu() - cpu) + " ms of processor");
                Thread.sleep(500);
            }
            List<Long> warm = times.subList(times.size() / 2, times.size()).stream()
                    .sorted()
                    .toList();
            System.out.println("second half: median " + warm.get(warm.size() / 2) + " ms, least " + warm.get(0)
                    + " ms, most " + warm.get(warm.size() - 1) + " ms");
        }
    }

    private static void report(Result result) {
        if (result.hasErrors()) {
            System.out.println(result.problems());
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
