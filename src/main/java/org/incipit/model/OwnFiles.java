package org.incipit.model;

import java.util.List;
import java.util.stream.Stream;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/** The files of a document, in which most of what is told of it stands: such places can be packed, and found in the files again. */
public final class OwnFiles {

    private final List<SourceFile> files;

    private OwnFiles(List<SourceFile> files) {
        this.files = files;
    }

    /** The text and the witness of a document. */
    public static OwnFiles of(DocumentSource document) {
        return new OwnFiles(
                Stream.concat(Stream.of(document.body().file()), document.witness().map(Witness::file).stream())
                        .toList());
    }

    /** Whether a place is in one of them. */
    public boolean have(SourceSpan place) {
        return number(place) >= 0;
    }

    private int number(SourceSpan place) {
        for (int number = 0; number < files.size(); number++) {
            if (files.get(number).name().equals(place.file().name())) {
                return number;
            }
        }
        return -1;
    }

    /** Packs a place in one of them. */
    public void pack(SourceSpan place, Packed to) {
        to.number(number(place)).number(place.start()).number(place.length());
    }

    /** Reads what {@link #pack} wrote. */
    public SourceSpan unpack(Unpacked from) {
        SourceFile file = files.get(from.number());
        int start = from.number();
        return file.span(start, start + from.number());
    }
}
