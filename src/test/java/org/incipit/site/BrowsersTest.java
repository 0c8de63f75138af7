package org.incipit.site;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.opentest4j.TestAbortedException;

/** What becomes of the browser tests on a machine that has no browser. */
@Isolated
class BrowsersTest {

    private static final String KEY = "incipit.browser";

    private String given;

    @BeforeEach
    void nothingIsRequired() {
        given = System.getProperty(KEY, "");
        System.clearProperty(KEY);
    }

    @AfterEach
    void asItWas() {
        System.setProperty(KEY, given);
    }

    @Test
    void theyAreSkippedWhereThereIsNoDriver() {
        assertThrows(TestAbortedException.class, () -> without(new RuntimeException("Failed to create driver")));
    }

    @Test
    void theyAreSkippedWhereNoBrowserStarts() {
        assertThrows(TestAbortedException.class, () -> without(new PlaywrightException("no executable")));
    }

    @Test
    void theyFailWhereABrowserIsRequired() {
        System.setProperty(KEY, "required");
        RuntimeException failure = new RuntimeException("Failed to create driver");

        assertSame(failure, assertThrows(RuntimeException.class, () -> without(failure)));
    }

    private static void without(RuntimeException failure) {
        Browsers.orSkipped(() -> {
            throw failure;
        });
    }
}
