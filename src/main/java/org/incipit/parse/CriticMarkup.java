package org.incipit.parse;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.incipit.model.Inline.EmendationKind;

/**
 * The signs of CriticMarkup: <code>{~~old~&gt;new~~}</code>, <code>{++new++}</code>, <code>{--old--}</code>,
 * <code>{&gt;&gt;why&lt;&lt;}</code>. Each sign becomes a {@link Sign} by itself, so that what stands between two is read
 * as any other text; {@link Pairing} puts them together.
 */
final class CriticMarkup implements Parser.ParserExtension {

    /** What a sign does. */
    enum Does {
        OPEN,
        TURN,
        CLOSE,
        EXPLAIN,
        EXPLAIN_WITHOUT_END
    }

    private static final Map<EmendationKind, String> OPENING = new EnumMap<>(
            Map.of(EmendationKind.CORRECTION, "{~~", EmendationKind.ADDITION, "{++", EmendationKind.SURPLUS, "{--"));
    private static final Map<EmendationKind, String> CLOSING = new EnumMap<>(
            Map.of(EmendationKind.CORRECTION, "~~}", EmendationKind.ADDITION, "++}", EmendationKind.SURPLUS, "--}"));
    private static final String TURN = "~>";
    private static final String REASON_OPENS = "{>>";
    private static final String REASON_CLOSES = "<<}";

    /** One sign. */
    static final class Sign extends CustomNode {

        final Does does;
        final EmendationKind kind;
        final String text;

        /**
         * A sign.
         *
         * @param kind whose sign it is; of a reason, any
         * @param text the sign as written; of a reason, the reason
         */
        Sign(Does does, EmendationKind kind, String text) {
            this.does = does;
            this.kind = kind;
            this.text = text;
        }
    }

    /** The sign that closes an emendation of a kind. */
    static String closing(EmendationKind kind) {
        return Objects.requireNonNull(CLOSING.get(kind));
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineContentParserFactory(new Factory());
    }

    private static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{', '~', '+', '-');
        }

        @Override
        public InlineContentParser create() {
            return new Signs();
        }
    }

    /** Reads the signs of one block. */
    private static final class Signs implements InlineContentParser {

        /** Whether a reason was met that does not end: behind it none does. */
        private boolean noEndAhead;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            for (Map.Entry<EmendationKind, String> sign : OPENING.entrySet()) {
                if (scanner.next(sign.getValue())) {
                    return ParsedInline.of(new Sign(Does.OPEN, sign.getKey(), sign.getValue()), scanner.position());
                }
            }
            for (Map.Entry<EmendationKind, String> sign : CLOSING.entrySet()) {
                if (scanner.next(sign.getValue())) {
                    return ParsedInline.of(new Sign(Does.CLOSE, sign.getKey(), sign.getValue()), scanner.position());
                }
            }
            if (scanner.next(TURN)) {
                return ParsedInline.of(new Sign(Does.TURN, EmendationKind.CORRECTION, TURN), scanner.position());
            }
            return scanner.next(REASON_OPENS) ? reason(scanner) : ParsedInline.none();
        }

        /** A reason is plain words up to its end: markup in it is read and not shown. */
        private ParsedInline reason(Scanner scanner) {
            Position start = scanner.position();
            while (!noEndAhead && scanner.find('<') >= 0) {
                Position end = scanner.position();
                if (scanner.next(REASON_CLOSES)) {
                    String words = PlainWords.of(scanner.getSource(start, end).getContent());
                    return ParsedInline.of(
                            new Sign(Does.EXPLAIN, EmendationKind.CORRECTION, words), scanner.position());
                }
                scanner.next();
            }
            noEndAhead = true;
            scanner.setPosition(start);
            return ParsedInline.of(new Sign(Does.EXPLAIN_WITHOUT_END, EmendationKind.CORRECTION, REASON_OPENS), start);
        }
    }
}
