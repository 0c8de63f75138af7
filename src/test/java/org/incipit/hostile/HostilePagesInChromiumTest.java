package org.incipit.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.incipit.cli.Run;
import org.incipit.cli.TestEdition;
import org.incipit.site.Browsers;
import org.incipit.site.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of an edition of payloads, in Chromium: nothing of them runs, and no request leaves the site. */
class HostilePagesInChromiumTest {

    private static final List<String> PAGES = List.of(
            "letter.html",
            "about.html",
            "index.html",
            "people/ana.html",
            "events.html",
            "places.html",
            "terms.html",
            "search.html?q=script");

    @TempDir
    Path folder;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void nothingRunsAndNoRequestLeaves() throws IOException {
        Path site = hostileSite();
        try (Browsers browsers = Browsers.open();
                Host host = Host.of(site);
                BrowserContext context = browsers.browser().newContext()) {
            for (String root : List.of(host.root(), site.toUri().toString())) {
                for (String address : PAGES) {
                    visit(context, root, address);
                }
            }
            theListenersHear(context, host.root());
        }
        assertEquals(List.of(), wrong);
    }

    /** All payloads in one edition: one in all its places, and the others in a page each, in a paragraph. */
    private Path hostileSite() {
        TestEdition edition = HostileEdition.of(
                folder,
                String.join(
                        " ",
                        List.of(
                                Payloads.WORDS.get(1),
                                Payloads.WORDS.get(3),
                                Payloads.WORDS.get(4),
                                Payloads.WORDS.get(5))));
        edition.write(
                "documents/letter/text.md",
                edition.read("documents/letter/text.md") + "\n\n" + String.join("\n\n", Payloads.WORDS) + "\n\n"
                        + String.join(
                                "\n\n",
                                Payloads.ADDRESSES.stream()
                                        .filter(address -> address.chars().noneMatch(c -> c == 1))
                                        .map(address -> "`" + address + "`")
                                        .toList())
                        + "\n");
        Run run = edition.build();
        assertEquals(
                0,
                run.code(),
                () -> run.err()
                        .lines()
                        .filter(line -> line.contains(" error "))
                        .toList()
                        .toString());
        return edition.site();
    }

    private void visit(BrowserContext context, String root, String address) {
        try (Page page = context.newPage()) {
            listen(page, root, address);
            page.navigate(root + address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
            for (ElementHandle element : page.querySelectorAll("main a[href^='#'], main summary").stream()
                    .limit(15)
                    .toList()) {
                if (element.isVisible()) {
                    element.dispatchEvent("mouseover");
                    element.focus();
                }
            }
            page.waitForTimeout(150);
            if (page.evaluate("() => window.ran") != null) {
                wrong.add(address + ": a payload ran");
            }
            if (!page.url().startsWith(root)) {
                wrong.add(address + ": the page was left for " + page.url());
            }
        }
    }

    private void listen(Page page, String root, String address) {
        page.onRequest(request -> {
            if (!request.url().startsWith(root) && !request.url().startsWith("data:")) {
                wrong.add(address + ": asks for " + request.url());
            }
        });
        page.onDialog(dialog -> {
            wrong.add(address + ": a dialog says " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> wrong.add(address + ": a script fails with " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                wrong.add(address + ": the console says " + message.text());
            }
        });
    }

    /** The same eyes on a page that does run: they have to see it, or this test shows nothing. */
    private void theListenersHear(BrowserContext context, String root) throws IOException {
        List<String> before = List.copyOf(wrong);
        Path bad = Files.writeString(
                folder.resolve("bad.html"), "<img src=http://evil.invalid/x onerror='window.ran=1;alert(1)'>");
        visit(context, folder.toUri().toString(), bad.getFileName().toString());
        List<String> heard =
                wrong.stream().filter(line -> !before.contains(line)).toList();
        wrong.removeIf(heard::contains);
        assertTrue(
                Stream.of("a payload ran", "asks for", "a dialog")
                        .allMatch(what -> heard.stream().anyMatch(l -> l.contains(what))),
                heard + " at " + root);
    }
}
