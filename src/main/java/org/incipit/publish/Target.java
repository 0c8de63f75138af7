package org.incipit.publish;

import java.util.Map;
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
        public boolean keep(Map<String, String> digests) {
            return true;
        }
    };

    /** Takes a file. */
    void add(OutputFile file);

    /**
     * Takes files that an earlier run published: all of them, where each stands as it left it; else none, and they have to be
     * made anew.
     *
     * @param digests by path, see {@link OutputFile#digest}
     */
    default boolean keep(Map<String, String> digests) {
        return false;
    }

    /** Takes a file that is written piece by piece. */
    void add(StreamedFile file);
}
