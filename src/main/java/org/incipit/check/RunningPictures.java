package org.incipit.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.incipit.model.StaticFile;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.xml.sax.SAXException;

/**
 * A picture in SVG, or another file of XML, may carry scripts. As a picture in a page it runs none; opened by its own address
 * it does, and no policy of the site's pages binds it. It is read as browsers read it, in whatever encoding, packed or not.
 */
final class RunningPictures {

    private static final Set<String> PICTURES = Set.of("svg", "svgz");
    private static final Set<String> XML =
            Set.of("xml", "xhtml", "xht", "xsl", "xslt", "rdf", "rss", "atom", "mml", "mathml");

    /** How many bytes a packed file may have when it is unpacked. */
    private static final long LARGEST = 64L << 20;

    private RunningPictures() {}

    static List<Problem> in(StaticFile file, byte[] content) {
        Problems problems = new Problems();
        String ending = file.path().substring(file.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean picture = PICTURES.contains(ending);
        if (picture || XML.contains(ending)) {
            String what = picture ? "picture" : "file";
            try {
                running(content, picture)
                        .ifPresent(found -> problems.add(
                                Code.W0130,
                                file.source().whole(),
                                "this " + what + " can run a script where it is opened by itself: it has " + found,
                                picture
                                        ? "take it out, or save the picture anew from a program that draws"
                                        : "take it out"));
            } catch (IOException | SAXException e) {
                problems.add(
                        Code.W0130,
                        file.source().whole(),
                        "this " + what + " cannot be read to its end, and nobody can say whether it runs a script: "
                                + reason(e),
                        "save it anew as XML in UTF-8, not packed");
            }
        }
        return problems.list();
    }

    /** What in a file can run; empty where there is nothing. */
    private static Optional<String> running(byte[] content, boolean picture) throws IOException, SAXException {
        boolean packed = content.length > 1 && (content[0] & 0xFF) == 0x1F && (content[1] & 0xFF) == 0x8B;
        try (InputStream bytes = new ByteArrayInputStream(content);
                InputStream xml = packed ? new Unpacked(new GZIPInputStream(bytes)) : bytes) {
            return RunningMarks.first(xml, picture);
        }
    }

    private static String reason(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }

    /** What was packed, up to {@link #LARGEST}. */
    private static final class Unpacked extends InputStream {

        private final InputStream from;
        private long left = LARGEST;

        Unpacked(InputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = from.read(into, offset, length);
            left -= Math.max(0, got);
            if (left < 0) {
                throw new IOException("unpacked it has more than " + (LARGEST >> 20) + " MB");
            }
            return got;
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }
}
