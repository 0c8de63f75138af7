package org.incipit.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.commonmark.node.Node;
import org.incipit.model.Body;
import org.incipit.model.Prose;
import org.incipit.source.SourceSpan;

/** The text that is parsed, and the way from its offsets to where an editor wrote it. */
final class Markdown {

    private final String text;
    private final SourceSpan origin;
    private final Optional<IntUnaryOperator> place;
    private final boolean asItIs;

    /**
     * A text.
     *
     * @param origin where it stands
     * @param place from an offset in the text to one in {@code origin}; empty where that is not known
     * @param asItIs whether all offsets are the same there
     */
    private Markdown(String text, SourceSpan origin, Optional<IntUnaryOperator> place, boolean asItIs) {
        this.text = text;
        this.origin = origin;
        this.place = place;
        this.asItIs = asItIs;
    }

    static Markdown of(Body body) {
        SourceSpan origin = body.file().span(body.start(), body.file().text().length());
        return new Markdown(body.markdown(), origin, Optional.of(offset -> offset), true);
    }

    /** YAML folds lines and reads escapes; where the way back is not found, a problem is shown at the prose as a whole. */
    static Markdown of(Prose prose) {
        Optional<int[]> places = ScalarPlaces.of(prose.markdown(), prose.where().text());
        return new Markdown(prose.markdown(), prose.where(), places.map(known -> offset -> known[offset]), false);
    }

    /** The text as given to commonmark. */
    String text() {
        return text;
    }

    /** Where the stretch from {@code start} to before {@code end} was written. */
    SourceSpan span(int start, int end) {
        return place.map(p -> span(p.applyAsInt(start), end > start ? p.applyAsInt(end - 1) + 1 : 0, origin))
                .orElse(origin);
    }

    private static SourceSpan span(int from, int to, SourceSpan origin) {
        return origin.part(from, Math.max(from, to));
    }

    /** Whether the file has something between a character and the one in front of it that the text has not. */
    boolean breaksBefore(int offset) {
        return !asItIs
                && place.filter(p -> p.applyAsInt(offset) != p.applyAsInt(offset - 1) + 1)
                        .isPresent();
    }

    /** Where a node was written; a node without a place of its own stands where its parent does. */
    SourceSpan span(Node node) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return node.getParent() == null ? span(0, 0) : span(node.getParent());
        }
        return span(start(node), end(node));
    }

    static int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    static int end(Node node) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        org.commonmark.node.SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
