package org.incipit.read;

import java.nio.file.Path;
import org.incipit.model.Catalog;
import org.incipit.model.DocumentSource;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/** Reads a document's text as it was when it was released. What is wrong in it by today's rules is told to nobody. */
public final class PastReader {

    private PastReader() {}

    /** The document without its witness, with its people as today's authority files know them. */
    public static DocumentSource read(String slug, SourceFile text, Catalog catalog) {
        Problems untold = new Problems();
        ContentFolder nowhere = new ContentFolder(Path.of(""), untold);
        return new DocumentReader(nowhere, catalog.edition().language(), catalog.authority(), untold).past(slug, text);
    }
}
