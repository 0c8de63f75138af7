package org.incipit.cite;

import de.undercouch.citeproc.csl.internal.format.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incipit.model.Citations;
import org.incipit.model.Inline;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/**
 * What the processor writes, as words of the model. The processor can only write strings; it is made to put a code
 * point that is no character where italics, bold type and links begin and end: no title has one.
 */
final class Typed extends TextFormat {

    private static final char ITALIC = '\uFDD0';
    private static final char BOLD = '\uFDD1';
    private static final char LINK = '\uFDD2';
    private static final Pattern WEB = Pattern.compile("https?:");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final char END = '\uFDD3';

    private static final SourceSpan NOWHERE = SourceFile.of("", "").whole();

    @Override
    protected String doFormatLink(String text, String uri) {
        return LINK + text + END;
    }

    @Override
    protected String openFontStyle(int style) {
        return String.valueOf(ITALIC);
    }

    @Override
    protected String closeFontStyle(int style) {
        return String.valueOf(END);
    }

    @Override
    protected String openFontWeight(int weight) {
        return String.valueOf(BOLD);
    }

    @Override
    protected String closeFontWeight(int weight) {
        return String.valueOf(END);
    }

    /** The words behind the signs. */
    static List<Inline> words(String written) {
        return new Reader(singleWithin(SPACES.matcher(written.strip()).replaceAll(" "))).read();
    }

    /** Quotation marks within quotation marks are single ones, which the processor forgets; unpaired ones are left alone. */
    private static String singleWithin(String written) {
        StringBuilder changed = new StringBuilder(written);
        int depth = 0;
        for (int i = 0; i < changed.length(); i++) {
            if (changed.charAt(i) == '“') {
                depth++;
                if (depth == 2) {
                    changed.setCharAt(i, '‘');
                }
            } else if (changed.charAt(i) == '”') {
                if (depth == 2) {
                    changed.setCharAt(i, '’');
                }
                depth--;
            }
            if (depth < 0) {
                return written;
            }
        }
        return depth == 0 ? changed.toString() : written;
    }

    /** Goes once through a string that was written in this format. */
    private static final class Reader {

        private final String written;
        private int at;

        Reader(String written) {
            this.written = written;
        }

        List<Inline> read() {
            List<Inline> words = new ArrayList<>();
            while (at < written.length() && written.charAt(at) != END) {
                char sign = written.charAt(at);
                if (sign < ITALIC || sign > END) {
                    words.add(new Inline.Text(run(), NOWHERE));
                } else {
                    at++;
                    int start = at;
                    List<Inline> within = read();
                    String plain = written.substring(start, at);
                    at++;
                    words.add(
                            switch (sign) {
                                case ITALIC -> new Inline.Emphasis(within, NOWHERE);
                                case BOLD -> new Inline.Strong(within, NOWHERE);
                                default ->
                                    plain.equals(Citations.ADDRESS)
                                            ? new Inline.Text(plain, NOWHERE)
                                            : new Inline.Link(
                                                    plain,
                                                    WEB.matcher(plain).lookingAt(),
                                                    Optional.empty(),
                                                    within,
                                                    NOWHERE);
                            });
                }
            }
            return List.copyOf(words);
        }

        private String run() {
            int start = at;
            while (at < written.length() && (written.charAt(at) < ITALIC || written.charAt(at) > END)) {
                at++;
            }
            return written.substring(start, at);
        }
    }
}
