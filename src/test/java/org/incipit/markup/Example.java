package org.incipit.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the markup, as it stands in a file of examples: what an editor writes, a line with a full stop, what it
 * means, all within a fence of four backticks.
 *
 * @param start offset of the source in the file
 * @param end offset behind what it means
 */
record Example(String name, String source, String meaning, int start, int end) {

    private static final Pattern EXAMPLE =
            Pattern.compile("^````\\n(.*?\\n)\\.\\n(.*?)^````$", Pattern.MULTILINE | Pattern.DOTALL);

    static List<Example> all(String file, String text) {
        List<Example> examples = new ArrayList<>();
        Matcher m = EXAMPLE.matcher(text);
        while (m.find()) {
            int line = text.substring(0, m.start()).split("\n", -1).length;
            examples.add(new Example(file + ":" + line, m.group(1), m.group(2), m.start(1), m.end(2)));
        }
        return examples;
    }
}
