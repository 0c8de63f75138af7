package org.incipit.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.incipit.cli.ExitCode;
import org.incipit.cli.Main;

/** A goal that calls a command. */
abstract class EditionMojo extends AbstractMojo {

    /** Folder of the edition. */
    @Parameter(property = "incipit.content", defaultValue = "${project.basedir}/content")
    private File content = new File("content");

    /** More options of the command, such as {@code --strict}; in the property apart by commas. */
    @Parameter(property = "incipit.args")
    private List<String> args = List.of();

    /** The command, and the options that are its own. */
    abstract List<String> command();

    /** A folder as a person in the current one would name it, so that problems name files by short paths. */
    static String shown(File folder) {
        Path here = Path.of("").toAbsolutePath();
        Path there = folder.toPath().toAbsolutePath();
        return (there.startsWith(here) && !there.equals(here) ? here.relativize(there) : there).toString();
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        List<String> all = new ArrayList<>(command());
        all.add("--content");
        all.add(shown(content));
        args.stream().map(String::strip).forEach(all::add);
        int code = Main.run(all.toArray(String[]::new));
        switch (code) {
            case ExitCode.DONE -> getLog().debug("done");
            case ExitCode.CONTENT -> throw new MojoFailureException("the edition has errors; they are told above");
            case ExitCode.COMMAND -> throw new MojoExecutionException("the options are wrong; see above");
            default -> throw new MojoExecutionException("the machine or the programme failed; see above");
        }
    }
}
