package org.incipit.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.incipit.problem.Code;

/**
 * CommonMark counts the items of a list from the number of the first, whatever is written in front of the others: the number
 * of a source would be another without a word. Numbers that are all one, as some write them, mean nothing but a list.
 */
final class ItemNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})[.)]");

    private final ParseContext context;

    ItemNumbers(ParseContext context) {
        this.context = context;
    }

    /** Tells the first item that is counted otherwise than it is written. */
    void tell(Node list, int start) {
        int counted = start;
        boolean allAlike = true;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext(), counted++) {
            Matcher number = written(item);
            if (number.lookingAt()) {
                int found = Integer.parseInt(number.group(1));
                allAlike &= found == start;
                if (found != counted && !allAlike) {
                    int at = Markdown.start(item);
                    context.problems.add(
                            Code.W0334,
                            context.markdown.span(at + number.start(1), at + number.end(1)),
                            "this item is written as " + found + " and gets the number " + counted,
                            "count on; where the numbers are the source's, put a backslash in front of the full stop of each");
                    return;
                }
            }
        }
    }

    private Matcher written(Node item) {
        if (item.getSourceSpans().isEmpty()) {
            return NUMBER.matcher("");
        }
        int from = Markdown.start(item);
        String text = context.markdown.text();
        return NUMBER.matcher(text.substring(from, Math.min(text.length(), from + 16)));
    }
}
