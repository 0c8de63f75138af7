package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/** What is said of a failure tells whose it is. */
class FailureTest {

    private final StringWriter told = new StringWriter();

    @Test
    void aFileThatCannotBeReadIsTheMachinesWithARemedy() {
        tell(new UncheckedIOException(new IOException("what was laid aside cannot be read again")));

        assertTrue(
                told.toString().startsWith("The machine failed: what was laid aside cannot be read again\n"),
                told::toString);
        assertTrue(told.toString().contains("      = see that there is room"), told::toString);
        assertTrue(told.toString().contains(System.getProperty("java.io.tmpdir")), told::toString);
        assertFalse(told.toString().contains("fault of Incipit"), told::toString);
    }

    @Test
    void theFileIsNamedAndNoClassOfJava() {
        tell(new UncheckedIOException(new AccessDeniedException("letters/a.html")));

        assertTrue(told.toString().contains("'letters/a.html' is not allowed"), told::toString);
        assertFalse(told.toString().contains("Exception"), told::toString);
    }

    @Test
    void tooLittleMemoryIsTheMachinesToo() {
        tell(new OutOfMemoryError());

        assertTrue(told.toString().contains("-Xmx4g"), told::toString);
    }

    @Test
    void anythingElseIsAFaultOfIncipit() {
        tell(new IllegalStateException("two files for a.html"));

        assertTrue(told.toString().contains("this is a fault of Incipit"), told::toString);
    }

    private void tell(Throwable failure) {
        PrintWriter err = new PrintWriter(told);

        assertEquals(3, Failure.tell(failure, err));

        err.flush();
    }
}
