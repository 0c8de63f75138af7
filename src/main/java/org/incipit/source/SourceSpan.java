package org.incipit.source;

/**
 * A stretch of a source file.
 *
 * @param file the file
 * @param start offset of the first UTF-16 unit, from 0
 * @param end offset behind the last unit, never before {@code start}
 */
public record SourceSpan(SourceFile file, int start, int end) {

    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch runs from " + start + " to " + end);
        }
    }

    /** The text that stands there. */
    public String text() {
        String all = file.text();
        return all.substring(Math.min(start, all.length()), Math.min(end, all.length()));
    }

    /** Units covered. */
    public int length() {
        return end - start;
    }

    /** The part of this stretch from {@code from} to before {@code to}, both counted from its start. */
    public SourceSpan part(int from, int to) {
        return new SourceSpan(file, start + from, start + to);
    }

    /** From the start of this stretch to the end of another one in the same file. */
    public SourceSpan through(SourceSpan last) {
        return new SourceSpan(file, start, Math.max(end, last.end));
    }

    /** Line and column of the first unit, from 1. */
    public SourceFile.Position position() {
        return file.position(start);
    }
}
