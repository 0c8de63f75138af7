package org.incipit.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/** Editors are not shown the names of Java's exceptions. */
class ReasonTest {

    @Test
    void aFileThatMayNotBeWrittenIsNamed() {
        assertEquals(
                "'site/index.html' is not allowed to be written",
                Reason.of(new AccessDeniedException("site/index.html")));
    }

    @Test
    void theSystemsOwnWordsAreKeptWhereItHasSome() {
        assertEquals(
                "'site/a.html': No space left on device",
                Reason.of(new FileSystemException("site/a.html", null, "No space left on device")));
        assertEquals("No space left on device", Reason.of(new IOException("No space left on device")));
    }

    @Test
    void aSystemThatSaysNothingIsSaidToSayNothing() {
        assertEquals("the system gives no reason", Reason.of(new IOException()));
        assertEquals("'a.html': cannot be written", Reason.of(new FileSystemException("a.html")));
    }
}
