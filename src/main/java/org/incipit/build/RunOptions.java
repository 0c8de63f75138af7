package org.incipit.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run is asked for, besides the edition.
 *
 * @param strict whether a warning keeps the edition from being published, as an error does
 * @param templates the folder of the edition's own templates and assets, which may be missing
 * @param progress hears how far the run is
 */
public record RunOptions(boolean strict, Optional<Path> templates, Progress progress) {

    /** Nothing in particular. */
    public static final RunOptions NONE = new RunOptions(false, Optional.empty(), Progress.NONE);

    /** The same, with templates. */
    public RunOptions with(Path folder) {
        return new RunOptions(strict, Optional.of(folder), progress);
    }
}
