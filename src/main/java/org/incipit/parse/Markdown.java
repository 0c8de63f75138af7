package org.incipit.parse;

import java.util.List;
import org.commonmark.node.Node;
import org.incipit.model.Body;
import org.incipit.model.Prose;
import org.incipit.source.SourceSpan;

/**
 * The text that is parsed, and the way from its offsets to where an editor wrote it.
 *
 * @param text as given to commonmark
 * @param origin where it starts, or, where the file has it in another shape, the place of all of it
 * @param exact whether the file has it character by character
 */
record Markdown(String text, SourceSpan origin, boolean exact) {

    static Markdown of(Body body) {
        return new Markdown(
                body.markdown(),
                body.file().span(body.start(), body.file().text().length()),
                true);
    }

    /** YAML folds lines and reads escapes, so that a problem in prose can only be shown at the prose as a whole. */
    static Markdown of(Prose prose) {
        return new Markdown(prose.markdown(), prose.where(), false);
    }

    /** Where the stretch from {@code start} to before {@code end} was written. */
    SourceSpan span(int start, int end) {
        return exact ? origin.part(start, end) : origin;
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
