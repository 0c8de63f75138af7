package org.incipit.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;

/**
 * How a language writes the signs that mean something in it. A text is taken over in runs from one such sign to the next, most
 * often as a whole.
 */
public final class Escapes {

    private static final int TABLE = 0xA0;

    private final String[] table = new String[TABLE];
    private final boolean[] itself = new boolean[TABLE];
    private final IntFunction<String> written;
    private final int others;

    /**
     * A language. Surrogate pairs are always written as themselves.
     *
     * @param written what a sign is written as; empty where it is written as itself
     * @param others from where on signs beyond U+009F are asked for; those before are written as themselves
     */
    public Escapes(IntFunction<String> written, int others) {
        this.written = written;
        this.others = others;
        for (int c = 0; c < TABLE; c++) {
            table[c] = written.apply(c);
            itself[c] = table[c].isEmpty();
        }
    }

    /** A language that writes as themselves all signs beyond U+009F. */
    public Escapes(IntFunction<String> written) {
        this(written, Character.MAX_VALUE + 1);
    }

    /** A text as it is written. */
    public String of(String text) {
        if (next(text, 0) == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(out, text);
        return out.toString();
    }

    /** Writes a text to one that is being written. */
    public void append(Utf8 out, String text) {
        try {
            append((Appendable) out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text to one that is being written. */
    public void append(StringBuilder out, String text) {
        try {
            append((Appendable) out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(Appendable out, String text) throws IOException {
        int start = 0;
        int at = next(text, 0);
        while (at < text.length()) {
            out.append(text, start, at).append(instead(text.charAt(at)));
            start = at + 1;
            at = next(text, start);
        }
        if (start == 0) {
            out.append(text);
        } else {
            out.append(text, start, at);
        }
    }

    /** Where the next sign stands that is not written as itself; the end where there is none. */
    private int next(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < TABLE ? itself[c] : c < others) {
                at++;
            } else if (c >= TABLE && paired(text, at)) {
                at += 2;
            } else if (c >= TABLE && instead(c).isEmpty()) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean paired(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private String instead(char c) {
        return c < TABLE ? table[c] : written.apply(c);
    }
}
