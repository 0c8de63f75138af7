package org.incipit.build;

import java.util.ArrayList;
import java.util.List;
import org.incipit.publish.Target;
import org.incipit.render.OutputFile;
import org.incipit.render.StreamedFile;

/** Holds the files of one document, all of them made. */
final class Gathering implements Target {

    private final List<OutputFile> files = new ArrayList<>();

    @Override
    public void add(OutputFile file) {
        files.add(file);
    }

    @Override
    public void add(StreamedFile file) {
        throw new IllegalStateException("no document has a file as long as that: " + file.path());
    }

    List<OutputFile> all() {
        return List.copyOf(files);
    }
}
