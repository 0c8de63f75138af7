package org.incipit.problem;

import java.util.ArrayList;
import java.util.List;

/** Explanations as lines for a terminal. */
public final class ExplanationFormat {

    private static final String INDENT = "    ";

    private ExplanationFormat() {}

    /**
     * One explanation, lines without line ends.
     *
     * @param width the number of characters that prose is wrapped to; examples keep their lines
     */
    public static List<String> lines(Explanation explanation, int width, Ink ink) {
        Code code = explanation.code();
        List<String> lines = new ArrayList<>();
        lines.add(ink.paint(Ink.of(code.severity()), code.severity().word() + " " + code) + ": " + code.title());
        for (Explanation.Part part : explanation.parts()) {
            lines.add("");
            if (part instanceof Explanation.Heading heading) {
                lines.add(ink.paint(Ink.Role.HEADING, heading.words()));
            } else if (part instanceof Explanation.Paragraph paragraph) {
                lines.addAll(wrapped(paragraph.words(), width));
            } else if (part instanceof Explanation.Example example) {
                example.lines().forEach(line -> lines.add(INDENT + ink.paint(Ink.Role.EXAMPLE, line)));
            }
        }
        return lines;
    }

    /** Every code with its title, one a line. */
    public static List<String> list(Ink ink) {
        List<String> lines = new ArrayList<>();
        for (Code code : Code.values()) {
            lines.add(ink.paint(Ink.of(code.severity()), code.name()) + "  " + code.title());
        }
        return lines;
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
