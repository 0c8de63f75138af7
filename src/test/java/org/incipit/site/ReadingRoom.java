package org.incipit.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The published site before a reader with scripts, from disk and from a sub-folder of a host. */
abstract class ReadingRoom {

    /** Where the site is read from. */
    enum From {
        DISK,
        HOST
    }

    static final String NOTE = "khrushchev-note-1956.html";

    private static Browsers browsers;
    private static Host host;

    private final From from;

    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    ReadingRoom(From from) {
        this.from = from;
    }

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
        host = Host.of(Sites.PUBLISHED);
    }

    @AfterAll
    static void close() {
        if (host != null) {
            host.close();
            browsers.close();
        }
    }

    @AfterEach
    void nothingWentWrongInTheScript() {
        opened.forEach(BrowserContext::close);
        assertEquals(List.of(), errors);
    }

    String root() {
        return from == From.HOST
                ? host.root()
                : "file://"
                        + Sites.PUBLISHED
                                .resolve("index.html")
                                .toAbsolutePath()
                                .normalize()
                                .toUri()
                                .resolve("./")
                                .getPath();
    }

    Page tab(Browser.NewContextOptions options) {
        BrowserContext context = browsers.browser().newContext(options);
        opened.add(context);
        Page tab = context.newPage();
        tab.onPageError(errors::add);
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        return tab;
    }

    Page open(String page, int width) {
        Page tab = tab(new Browser.NewContextOptions().setViewportSize(width, 900));
        tab.navigate(root() + page);
        return tab;
    }

    static Locator menu(Page tab) {
        return tab.getByRole(AriaRole.DIALOG);
    }

    static Locator button(Page tab, String name) {
        return tab.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static void scriptsAreThere(Page tab) {
        assertThat(tab.locator("#p1 > .number")).hasAttribute("aria-haspopup", "dialog");
    }

    static String focused(Page tab) {
        return (String) tab.evaluate("document.activeElement.closest('[id]').id");
    }
}
