package org.incipit.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Records how all texts stand as a release. */
@Mojo(name = "release")
public final class ReleaseMojo extends EditionMojo {

    /** What the release brings, in a sentence. */
    @Parameter(property = "incipit.message", required = true)
    private String message = "";

    /** Whether only to say what would become of every id. */
    @Parameter(property = "incipit.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(List.of("release", "-m", message));
        if (dryRun) {
            command.add("--dry-run");
        }
        return command;
    }
}
