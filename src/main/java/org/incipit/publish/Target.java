package org.incipit.publish;

import java.util.Collection;
import org.incipit.render.OutputFile;
import org.incipit.render.StreamedFile;

/** Where the files of a site go as they are rendered; called by several threads at once. */
public interface Target {

    /** Takes all and publishes nothing. */
    Target NOWHERE = new Target() {
        @Override
        public void add(OutputFile file) {
            // it is not wanted
        }

        @Override
        public void add(StreamedFile file) {
            file.readThrough();
        }

        @Override
        public boolean keep(Collection<String> paths) {
            return true;
        }
    };

    /** Takes a file. */
    void add(OutputFile file);

    /**
     * Takes files as the last run published them: all of them, where each stands as it left it; else none, and they have to be
     * made anew.
     */
    default boolean keep(Collection<String> paths) {
        return false;
    }

    /** Takes a file that is written piece by piece. */
    void add(StreamedFile file);
}
