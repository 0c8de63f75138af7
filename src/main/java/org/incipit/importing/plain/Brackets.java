package org.incipit.importing.plain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.incipit.importing.Markdown;

/** Tells brackets that hold supplied words from those that are signs like any other. */
final class Brackets {

    private Brackets() {}

    /** The words in Markdown: pairs of brackets that hold something are left as markup, all other signs are escaped. */
    static String kept(String words) {
        Map<Integer, Integer> pairs = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '[') {
                open.push(i);
            } else if (words.charAt(i) == ']' && !open.isEmpty()) {
                int first = open.pop();
                if (holds(words, first, i)) {
                    pairs.put(first, i);
                    pairs.put(i, first);
                }
            }
        }
        StringBuilder markdown = new StringBuilder();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            if (pairs.containsKey(i)) {
                markdown.append(Markdown.text(words.substring(from, i))).append(words.charAt(i));
                from = i + 1;
            }
        }
        return markdown.append(Markdown.text(words.substring(from))).toString();
    }

    private static boolean holds(String words, int first, int last) {
        char before = first > 0 ? words.charAt(first - 1) : ' ';
        char within = first + 1 < words.length() ? words.charAt(first + 1) : ' ';
        char after = last + 1 < words.length() ? words.charAt(last + 1) : ' ';
        boolean link = "([:".indexOf(after) >= 0;
        boolean note = within == '^' || before == '^' || before == '!';
        return !link && !note && !words.substring(first + 1, last).isBlank();
    }
}
