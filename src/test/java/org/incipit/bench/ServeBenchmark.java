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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.incipit.build.Result;
import org.incipit.serve.Serving;
import org.incipit.site.Browsers;

/**
 * Measures how long after a save of a document the open page shows the new word (the whole way: notice, quiet, build, event,
 * fetch, change), and how long until the site is published. A benchmark and no test, since it depends on the machine. {@code mvn -q
 * test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.incipit.bench.ServeBenchmark -Dexec.args="content 40"};
 * of an edition that {@link ResampledCorpus} made, with the name of a document behind the number.
 */
public final class ServeBenchmark {

    private static final String NOTE = "khrushchev-note-1956";

    private ServeBenchmark() {}

    /** Arguments: the content folder, how many saves, the document if it is not the note. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("incipit-serve");
        Path content = folder.resolve("content");
        copy(Path.of(arguments[0]), content);
        String slug = arguments.length > 2 ? arguments[2] : NOTE;
        Path text = content.resolve("documents/" + slug + "/text.md");
        String written = Files.readString(text);
        AtomicLong published = new AtomicLong();
        try (Browsers browsers = Browsers.open();
                Page page = browsers.browser().newPage();
                Serving serving = Serving.open(
                        content,
                        folder.resolve("site"),
                        folder.resolve("templates"),
                        0,
                        false,
                        Optional.empty(),
                        result -> {
                            report(result);
                            published.set(System.currentTimeMillis());
                        },
                        failure -> failure.printStackTrace())) {
            Thread work = new Thread(serving::run);
            work.start();
            while (published.get() == 0) {
                Thread.sleep(100);
            }
            /* Before every load: where the page is loaded again, a change is seen by what comes with it. */
            page.addInitScript("window.seen = {}; new MutationObserver(() => {"
                    + " const text = document.querySelector('main');"
                    + " const word = text && text.textContent.match(/\\b(reading\\d+)/);"
                    + " if (word && !seen[word[1]]) seen[word[1]] = Date.now(); })"
                    + ".observe(document, {subtree: true, childList: true, characterData: true});");
            page.navigate(serving.address() + slug + ".html");
            List<Long> seen = new ArrayList<>();
            List<Long> done = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                String word = "reading" + i;
                long cpu = cpu();
                long saved = System.currentTimeMillis();
                published.set(0);
                Files.writeString(text, corrected(written, slug.equals(NOTE), word));
                page.waitForFunction(
                        "word => window.seen && seen[word]",
                        word,
                        new Page.WaitForFunctionOptions().setTimeout(60_000));
                seen.add(((Number) page.evaluate("word => seen[word]", word)).longValue() - saved);
                while (published.get() == 0) {
                    Thread.sleep(1);
                }
                done.add(published.get() - saved);
                System.out.println(i + ": seen after " + seen.get(i) + " ms, published after " + done.get(i) + " ms, "
                        + (cpu() - cpu) + " ms of processor");
                Thread.sleep(500);
            }
            System.out.println("second half: seen " + summary(seen) + "; published " + summary(done));
        }
    }

    /** A word is another: of the note by an emendation, since it is held against its witness. */
    private static String corrected(String written, boolean note, String word) {
        String place = note ? "When Tito was in the Crimea" : " the ";
        String other = note ? "When Tito was in {~~the Crimea~>" + word + "~~}{>>a test<<}" : " " + word + " ";
        int at = written.lastIndexOf(place);
        return written.substring(0, at) + other + written.substring(at + place.length());
    }

    private static String summary(List<Long> times) {
        List<Long> warm =
                times.subList(times.size() / 2, times.size()).stream().sorted().toList();
        return "median " + warm.get(warm.size() / 2) + " ms, least " + warm.get(0) + " ms, most "
                + warm.get(warm.size() - 1) + " ms";
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
