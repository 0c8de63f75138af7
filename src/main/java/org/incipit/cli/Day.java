package org.incipit.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.incipit.model.Edtf;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The day of a release. */
final class Day {

    private Day() {}

    /**
     * The one place where today's date is asked for; it is written down, and every build reads it from there.
     *
     * @param option a day that was written as an option; empty for today
     */
    static Edtf of(String option, CommandSpec spec) {
        String written =
                option.isEmpty() ? LocalDate.now(ZoneId.systemDefault()).toString() : option;
        return Edtf.parse(written)
                .filter(day -> written.matches("\\d{4}-\\d{2}-\\d{2}"))
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "'" + written + "' is no day; write it as 2026-11-25"));
    }
}
