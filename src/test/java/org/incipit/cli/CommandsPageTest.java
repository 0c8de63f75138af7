package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual's page of commands, held against the commands. */
class CommandsPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/commands.md");

    @Test
    void everyCommandAndEveryOptionIsInTheManual() throws IOException {
        String page = Files.readString(PAGE);
        String common = page.substring(page.indexOf("## Options of all commands"), page.indexOf("## build"));
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, CommandLine> command :
                Incipit.line(Terminal.NONE).getSubcommands().entrySet()) {
            int start = page.indexOf("## " + command.getKey() + "\n");
            if (start < 0) {
                missing.add(command.getKey());
                continue;
            }
            int end = page.indexOf("\n## ", start + 1);
            String section = page.substring(start, end < 0 ? page.length() : end);
            for (OptionSpec option : command.getValue().getCommandSpec().options()) {
                for (String name : option.names()) {
                    if (!section.matches("(?s).*`" + name + "[` ].*") && !common.matches("(?s).*`" + name + "[` ].*")) {
                        missing.add(command.getKey() + " " + name);
                    }
                }
            }
        }

        assertEquals(List.of(), missing);
    }
}
