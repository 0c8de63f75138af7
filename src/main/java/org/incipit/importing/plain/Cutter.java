package org.incipit.importing.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incipit.importing.Account;
import org.incipit.source.SourceFile;

/** Finds what of a plain text is no words: ends of lines and pages, lost marks, numbers of pages. */
final class Cutter {

    private static final String SPACE = "[ \\t\\r\\n\\f\\u000B]";

    /** A line with nothing but a page's number. */
    private static final String NUMBER =
            "(?:[-–—\\[(] ?)?(?:[Pp]age |[Pp]\\.? |[Ff]ol\\. |[Ll]\\. )?(\\d{1,4}[a-z]?)(?: ?[-–—\\])])?";

    /** Runs of white space are matched from their beginning and as a whole, so that none is gone through twice. */
    private static final String RUN = "(?<!" + SPACE + ")" + SPACE;

    private static final Pattern NUMBERED =
            Pattern.compile("(" + RUN + "++)" + NUMBER + "[ \\t]*+(?=[\\n\\r\\f])" + SPACE + "++");
    private static final Pattern IN_LINE =
            Pattern.compile(" ?\\[(?:p|pg|page|f|fol|l|leaf)\\.? ?(\\d{1,4}[a-z]?)\\](?: |(?=\\p{P}))?");

    private final SourceFile file;
    private final String text;
    private final int start;
    private final int end;
    private final Prose prose;
    private final Lines lines;
    private final Account account;
    private final Optional<Integer> second;

    /**
     * A cutter.
     *
     * @param second the number of the second page, where it is known
     */
    Cutter(SourceFile file, int start, int end, Account account, Optional<Integer> second) {
        this.file = file;
        this.text = file.text();
        this.start = start;
        this.end = end;
        this.prose = new Prose(text.substring(0, end));
        this.lines = Lines.of(text.substring(start, end));
        this.account = account;
        this.second = second;
    }

    Prose prose() {
        return prose;
    }

    Lines lines() {
        return lines;
    }

    /** The cuts, in order; those that only the words suggest are left to {@link Paragraphing}. */
    List<Cut> cuts() {
        Set<Integer> marks = LostMarks.in(file, start, end, prose, account);
        boolean numbers = increasing();
        String mark = marks.isEmpty()
                ? "(?!)"
                : marks.stream()
                        .map(c -> Pattern.quote(Character.toString(c)))
                        .collect(Collectors.joining("|", "(?:", ")"));
        Pattern all = Pattern.compile("(?<mark>" + RUN + "*+" + mark + SPACE + "*+)|(?<page>" + IN_LINE.pattern()
                + ")|(?<space>" + RUN + "++)");
        List<Cut> cuts = new ArrayList<>();
        Matcher numbered = NUMBERED.matcher(text).region(start, end);
        boolean more = numbers && find(numbered);
        Matcher found = all.matcher(text).region(start, end);
        int at = start;
        while (at < end && found.region(at, end).find()) {
            while (more && numbered.start() < at) {
                more = find(numbered);
            }
            if (more && numbered.start() <= found.start()) {
                cuts.add(decide(numbered.start(), numbered.end()).onPage(numbered.group(2)));
                at = numbered.end();
            } else {
                at = found.end();
                if (found.group("mark") != null) {
                    cuts.add(new Cut(found.start(), found.end(), Cut.Kind.MARKED_PARAGRAPH, Optional.empty()));
                } else if (found.group("page") != null) {
                    cuts.add(inLine(found));
                } else if (!found.group().equals(" ")) {
                    cuts.add(decide(found.start(), found.end()));
                }
            }
        }
        return cuts;
    }

    private static Cut inLine(Matcher found) {
        boolean spaced = found.group().startsWith(" ") || found.group().endsWith(" ");
        Matcher page = IN_LINE.matcher(found.group());
        String number = page.find() ? page.group(1) : "";
        return new Cut(found.start(), found.end(), spaced ? Cut.Kind.PAGE : Cut.Kind.NOTHING, Optional.of(number));
    }

    /** Finds the next line with nothing but a number: one that begins on a line of its own. */
    private static boolean find(Matcher numbered) {
        while (numbered.find()) {
            if (numbered.group(1).matches("(?s).*[\\n\\r\\f].*")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether lines with nothing but a number go up by one, or the only one is set off as such, or is that of the second page:
     * then they are numbers of pages.
     */
    private boolean increasing() {
        List<Integer> numbers = new ArrayList<>();
        boolean setOff = false;
        Matcher found = NUMBERED.matcher(text).region(start, end);
        while (find(found)) {
            numbers.add(Integer.parseInt(found.group(2).replaceAll("\\D", "")));
            setOff = !found.group().strip().equals(found.group(2));
        }
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) - numbers.get(i - 1) != 1) {
                return false;
            }
        }
        return numbers.size() > 1
                || setOff
                || (numbers.size() == 1 && second.filter(numbers.get(0)::equals).isPresent());
    }

    private Cut decide(int from, int to) {
        String between = text.substring(from, to);
        boolean page = between.indexOf('\f') >= 0;
        boolean blank = page
                || between.replaceAll("\\r\\n?", "\n").replaceAll("[^\\n]", "").length() > 1;
        boolean divided = from > start + 1
                && "-\u00AD".indexOf(text.charAt(from - 1)) >= 0
                && Character.isLetter(text.charAt(from - 2))
                && to < end
                && Character.isLowerCase(text.codePointAt(to))
                && between.matches("(?s).*[\\n\\r\\f].*");
        Cut.Kind kind;
        if (divided) {
            kind = Cut.Kind.NOTHING;
            account.doubtful(
                    file.span(from - 1, from),
                    "“" + PlainText.before(text, from - 1, start) + PlainText.excerpt(text, to, end)
                            + "”: a word was put together; keep the hyphen if it belongs to the word");
        } else if (!between.matches("(?s).*[\\n\\r\\f].*")) {
            kind = Cut.Kind.SPACE;
        } else {
            kind = blank ? block(from, to) : line(from, to, between);
        }
        return new Cut(divided ? from - 1 : from, to, kind, Optional.empty());
    }

    /** What blank lines stand for. */
    private Cut.Kind block(int from, int to) {
        boolean ended = prose.endsBefore(from);
        int length = from - Math.max(start, text.lastIndexOf("\n", from - 1) + 1);
        if (prose.goesOnAt(to) || (from > start && ",;–—".indexOf(text.charAt(from - 1)) >= 0)) {
            joined(from, to, "a sentence goes on behind blank lines");
            return Cut.Kind.PAGE;
        }
        if (!ended && length >= 200) {
            joined(from, to, "no sentence ends before the blank lines");
            account.doubtful(
                    file.span(to, to),
                    "“" + PlainText.before(text, from, start) + " / " + PlainText.excerpt(text, to, end)
                            + "”: taken for one sentence that a page's end cut in two");
            return Cut.Kind.PAGE;
        }
        if (lines.runOn() && length >= 200) {
            account.doubtful(
                    file.span(to, to),
                    "“" + PlainText.excerpt(text, to, end)
                            + "”: a sentence ends before these blank lines, so a paragraph was begun; it may be a page's end only");
        }
        return Cut.Kind.PARAGRAPH;
    }

    /** What the end of one line stands for. */
    private Cut.Kind line(int from, int to, String between) {
        int length = from - Math.max(start, text.lastIndexOf("\n", from - 1) + 1);
        int next = text.indexOf('\n', to);
        int following = (next < 0 ? end : Math.min(next, end)) - to;
        boolean indented = between.matches("(?s).*[\\n\\r](?: {2,}|\\t)[ \\t]*");
        boolean ended = prose.endsBefore(from);
        if (lines.wrapped()) {
            if (ended && indented) {
                return Cut.Kind.PARAGRAPH;
            }
            if (length < lines.width() * 6 / 10 && !prose.goesOnAt(to)) {
                return ended ? Cut.Kind.PARAGRAPH : Cut.Kind.LINE;
            }
            return Cut.Kind.SPACE;
        }
        if (!ended && prose.goesOnAt(to)) {
            joined(from, to, "a sentence goes on in the next line");
            return Cut.Kind.SPACE;
        }
        boolean shortLines = length < 60 && following < 60 && !ended;
        return shortLines ? Cut.Kind.LINE : Cut.Kind.PARAGRAPH;
    }

    private void joined(int from, int to, String why) {
        account.joined(
                file.span(from, from),
                "“" + PlainText.before(text, from, start) + " / " + PlainText.excerpt(text, to, end) + "”: " + why);
    }
}
