package org.incipit.publish;

import org.incipit.render.OutputFile;

/** Where the files of a site go as they are rendered; called by several threads at once. */
@FunctionalInterface
public interface Target {

    /** Takes a file. */
    void add(OutputFile file);
}
