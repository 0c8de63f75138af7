package org.incipit.importing.tei;

/** Part of a line as it is made: in Markdown, and the words a reader reads there. */
final class Piece {

    private final StringBuilder markdown = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    /** Adds markup that no reader reads. */
    Piece markup(String added) {
        markdown.append(added);
        return this;
    }

    /** Adds words, and how they are written. */
    Piece add(String written, String read) {
        markdown.append(written);
        words.append(read);
        return this;
    }

    Piece add(Piece other) {
        return add(other.markdown(), other.words());
    }

    String markdown() {
        return markdown.toString();
    }

    String words() {
        return words.toString();
    }

    /** Whether a line was just broken, so that white space is no more than that. */
    boolean endsLine() {
        return markdown.length() == 0 || markdown.charAt(markdown.length() - 1) == '\n';
    }

    /** Breaks the line, unless nothing stands in it. */
    void breakLine() {
        int end = markdown.length();
        while (end > 0 && Character.isWhitespace(markdown.charAt(end - 1))) {
            end--;
        }
        markdown.setLength(end);
        if (end > 0 && markdown.charAt(end - 1) != '\\') {
            add("\\\n", " ");
        }
    }

    /** The last sign; a space where there is none. */
    char last() {
        return markdown.length() == 0 ? ' ' : markdown.charAt(markdown.length() - 1);
    }
}
