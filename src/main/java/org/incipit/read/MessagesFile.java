package org.incipit.read;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incipit.model.Messages;
import org.incipit.model.Messages.Bundle;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/**
 * A file of messages: a line is {@code key = text}, what starts with {@code #} is a remark. That is Java's format of properties
 * in UTF-8, without its escapes; that format's own reader knows no positions, and keeps the last of two lines with one key in
 * silence.
 */
final class MessagesFile {

    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*([^\\n\\r]*)");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z0-9.-]+)[ \\t]*=[ \\t]*(.*?)[ \\t]*");
    private static final Pattern FORM = Pattern.compile("(.+)\\.(?:zero|one|two|few|many|other|\\d+)");
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}?|\\}");
    private static final Set<String> NUMBERS = Set.of("n", "number");

    private final SourceFile file;
    private final Bundle english;
    private final Problems problems;

    /** Of an edition: its messages are held against the English ones. */
    MessagesFile(SourceFile file, Bundle english, Problems problems) {
        this.file = file;
        this.english = english;
        this.problems = problems;
    }

    /** The messages that can be used. */
    TreeMap<String, String> read() {
        TreeMap<String, String> texts = new TreeMap<>();
        TreeMap<String, String> lines = lines(file, problems);
        Controls.tell(file, 0, problems);
        lines.forEach((key, text) -> {
            if (fits(key, text) && hasWords(key, text) && hasOther(key, lines.keySet())) {
                texts.put(key, text);
            }
        });
        return texts;
    }

    /** All lines, whatever they say; lines that are none are told. */
    static TreeMap<String, String> lines(SourceFile file, Problems problems) {
        TreeMap<String, String> texts = new TreeMap<>();
        Matcher lines = LINE.matcher(file.text());
        while (lines.find()) {
            String line = lines.group(1);
            SourceSpan where = file.span(lines.start(1), lines.end(1));
            Matcher pair = PAIR.matcher(line);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!pair.matches() || line.indexOf('\\') >= 0) {
                problems.add(
                        Code.E0144,
                        where,
                        "this line is no 'key = text'",
                        "write both in one line, and no '\\': every character stands for itself");
            } else if (texts.putIfAbsent(pair.group(1), pair.group(2)) != null) {
                problems.add(Code.E0144, where, "'" + pair.group(1) + "' is given twice", "keep one of the two lines");
            }
        }
        return texts;
    }

    /** The place of a key's line. */
    private SourceSpan where(String key) {
        Matcher found = Pattern.compile("(?m)^[ \\t]*(" + Pattern.quote(key) + ")[ \\t]*=")
                .matcher(file.text());
        return found.find() ? file.span(found.start(1), found.end(1)) : file.whole();
    }

    /** A form is looked for among those of one file, of which {@code other} has to be one. */
    private boolean hasOther(String key, Set<String> keys) {
        Matcher form = FORM.matcher(key);
        String other = form.matches() ? form.group(1) + ".other" : key;
        if (!english.texts().containsKey(other) || keys.contains(other)) {
            return true;
        }
        problems.add(
                Code.E0144,
                where(key),
                "'" + key + "' stands here without '" + other + "'",
                "write that one too: the forms of a message are taken from one file");
        return false;
    }

    /** A reader would meet a button or a heading that says nothing. */
    private boolean hasWords(String key, String text) {
        if (!text.isBlank()) {
            return true;
        }
        problems.add(
                Code.E0144,
                where(key),
                "'" + key + "' has no words",
                "write them, or take the line away: the program's own are read then");
        return false;
    }

    private boolean fits(String key, String text) {
        Matcher form = FORM.matcher(key);
        boolean counted = form.matches() && english.texts().containsKey(form.group(1) + ".other");
        if (!counted && !english.texts().containsKey(key)) {
            problems.add(
                    Code.E0144,
                    where(key),
                    "the pages have no message '" + key + "'",
                    Nearest.of(key, english.texts().keySet())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("the manual names the file that has all keys"));
            return false;
        }
        Set<String> known = arguments(english.texts().getOrDefault(counted ? form.group(1) + ".other" : key, ""));
        Set<String> used = braces(text);
        Set<String> needed = new TreeSet<>(known);
        if (counted) {
            known.addAll(NUMBERS);
            needed.removeAll(NUMBERS);
        }
        if (known.containsAll(used) && used.containsAll(needed)) {
            return true;
        }
        problems.add(
                Code.E0144,
                where(key),
                "'" + key + "' has " + named(used) + ", and the program gives " + named(known),
                "take over every word in braces as it is in English: "
                        + english.texts().getOrDefault(key, named(known)));
        return false;
    }

    private static String named(Set<String> arguments) {
        return arguments.isEmpty()
                ? "no word in braces"
                : arguments.stream().map(name -> "{" + name + "}").collect(Collectors.joining(" "));
    }

    /** The names of the arguments of a message. */
    private static Set<String> arguments(String text) {
        return Messages.ARGUMENT
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same, and whatever else stands in braces or is one that is not closed. */
    private static Set<String> braces(String text) {
        return BRACES.matcher(text)
                .results()
                .map(found -> found.group().replaceAll("[{}]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
