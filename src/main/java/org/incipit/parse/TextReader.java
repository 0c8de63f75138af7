package org.incipit.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.incipit.model.Inline;

/**
 * Finds the place of every character of a text. Commonmark joins what it read from escapes and entities with the words
 * around; here each becomes a text of its own again, so that all others are as long as what was written. Brackets that
 * were not escaped stand alone too: they may be markup.
 */
final class TextReader {

    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z0-9]+);");
    private static final Pattern ESCAPE = Pattern.compile("\\\\\\p{Punct}");
    private static final Parser PLAIN = Parser.builder().build();

    /** A stretch of text; {@code bracket} where it is a bracket that may be markup. */
    record Piece(Inline.Text text, boolean bracket) {}

    private final Markdown markdown;

    TextReader(Markdown markdown) {
        this.markdown = markdown;
    }

    /** The pieces of a text, in order; together they have its characters. */
    List<Piece> pieces(Text node) {
        Pieces pieces = new Pieces(node.getLiteral());
        for (SourceSpan span : node.getSourceSpans()) {
            pieces.read(span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
        return pieces.complete() ? pieces.found : unplaced(node);
    }

    /** Commonmark loses count behind an escaped bar in a table: the words are kept, each at the place of all. */
    private List<Piece> unplaced(Text node) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : node.getLiteral().split("(?<=[\\[\\]])|(?=[\\[\\]])")) {
            boolean bracket = part.equals("[") || part.equals("]");
            pieces.add(new Piece(new Inline.Text(part, markdown.span(node)), bracket));
        }
        return pieces;
    }

    private final class Pieces {

        private final List<Piece> found = new ArrayList<>();
        private final String literal;
        private int done;

        Pieces(String literal) {
            this.literal = literal;
        }

        void read(int start, int end) {
            String text = markdown.text();
            int at = start;
            while (at < end) {
                char c = text.charAt(at);
                int entity = c == '&' ? end(ENTITY, at, end) : at;
                if (c == '\\' && end(ESCAPE, at, end) > at) {
                    add(text.substring(at + 1, at + 2), at, at + 2, false);
                    at += 2;
                } else if (entity > at) {
                    add(decoded(text.substring(at, entity)), at, entity, false);
                    at = entity;
                } else if (c == '[' || c == ']') {
                    add(String.valueOf(c), at, at + 1, true);
                    at++;
                } else {
                    int to = at + 1;
                    while (to < end && !isSign(text.charAt(to)) && !markdown.breaksBefore(to)) {
                        to++;
                    }
                    add(
                            literal.substring(
                                    Math.min(literal.length(), done), Math.min(literal.length(), done + to - at)),
                            at,
                            to,
                            false);
                    at = to;
                }
            }
        }

        /** Where what a pattern finds at an offset ends; there, where it finds nothing. */
        private int end(Pattern pattern, int at, int end) {
            Matcher sign = pattern.matcher(markdown.text()).region(at, end);
            return sign.lookingAt() ? sign.end() : at;
        }

        private static boolean isSign(char c) {
            return c == '[' || c == ']' || c == '&' || c == '\\';
        }

        /** Whether the pieces are the text. */
        boolean complete() {
            int at = 0;
            for (Piece piece : found) {
                String value = piece.text().value();
                if (!literal.startsWith(value, at)) {
                    return false;
                }
                at += value.length();
            }
            return at == literal.length();
        }

        private void add(String value, int start, int end, boolean bracket) {
            done += value.length();
            found.add(new Piece(new Inline.Text(value, markdown.span(start, end)), bracket));
        }
    }

    /** What an entity stands for; one that is not known stands for itself. */
    private static String decoded(String entity) {
        return PLAIN.parse(entity).getFirstChild().getFirstChild() instanceof Text text ? text.getLiteral() : entity;
    }
}
