package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.incipit.problem.Ink;
import org.incipit.report.Findings;
import org.incipit.report.Format;
import org.incipit.report.News;
import org.junit.jupiter.api.Test;

/** Whoever reads along, as at the desk, has what a run told as soon as it is told. */
class TellerTest {

    @Test
    void whatAProgramReadsDoesNotWaitForMore() {
        StringWriter read = new StringWriter();
        PrintWriter out = new PrintWriter(new BufferedWriter(read));
        Teller teller = new Teller(out, new PrintWriter(new StringWriter()), Format.JSON, false, false, Ink.NONE);
        teller.tell(new Findings("0.1.0", Path.of("/"), false, 0, List.of(), List.of()), News.NONE);

        assertTrue(read.toString().stripTrailing().endsWith("}"), read::toString);
    }
}
