package org.incipit.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parts with a role: a line {@code ::: opener} starts one, a line {@code :::} ends the innermost.
 *
 * <pre>
 * ::: opener
 * 8 October 1956
 * :::
 * </pre>
 */
final class Parts implements Parser.ParserExtension {

    private static final Pattern FENCE = Pattern.compile(":::+[ \\t]*(.*?)[ \\t]*");

    /** A part; {@code role} as written, empty for an end that has no beginning. */
    static final class PartNode extends CustomBlock {

        final String role;
        boolean closed;

        PartNode(String role) {
            this.role = role;
        }
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(Parts::start);
    }

    private static BlockStart start(ParserState state, MatchedBlockParser matched) {
        return fence(state)
                .map(role -> BlockStart.of(new PartParser(new PartNode(role)))
                        .atIndex(state.getLine().getContent().length()))
                .orElse(BlockStart.none());
    }

    /** The role that a line names; empty where it is no fence, and an empty role where it only ends one. */
    private static Optional<String> fence(ParserState state) {
        if (state.getIndent() >= 4) {
            return Optional.empty();
        }
        CharSequence line = state.getLine().getContent();
        Matcher fence = FENCE.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
        return fence.matches() ? Optional.of(fence.group(1)) : Optional.empty();
    }

    private static final class PartParser extends AbstractBlockParser {

        private final PartNode part;

        PartParser(PartNode part) {
            this.part = part;
        }

        @Override
        public Block getBlock() {
            return part;
        }

        @Override
        public boolean isContainer() {
            return !part.role.isEmpty();
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (part.role.isEmpty()) {
                return BlockContinue.none();
            }
            boolean ends = fence(state).filter(String::isEmpty).isPresent();
            if (ends && !hasOpenPart(part)) {
                part.closed = true;
                return BlockContinue.finished();
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        /** Whether a part within this one is still open: only the last of the last can be. */
        private static boolean hasOpenPart(Node node) {
            for (Node last = node.getLastChild(); last != null; last = last.getLastChild()) {
                if (last instanceof PartNode inner && !inner.closed && !inner.role.isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }
}
