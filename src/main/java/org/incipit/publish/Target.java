package org.incipit.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.incipit.render.OutputFile;
import org.incipit.render.StreamedFile;

/** Where the files of a site go as they are rendered; called by several threads at once. */
@FunctionalInterface
public interface Target {

    /** Takes a file. */
    void add(OutputFile file);

    /** Takes a file that is written piece by piece. */
    default void add(StreamedFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.content().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add(new OutputFile(file.path(), bytes.toByteArray()));
    }
}
