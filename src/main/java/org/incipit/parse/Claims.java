package org.incipit.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incipit.model.Inline;
import org.incipit.model.Unit;
import org.incipit.model.UnitText.Claim;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/** Takes up the ids that an editor wrote behind units: {@code {#p14}}, {@code {#other-document/p14}}. */
final class Claims {

    private static final String MARK = "\\{#(?:([a-z0-9-]+)/)?(p\\d{1,9}[a-z]*)\\}\\s*$";
    private static final Pattern AT_END = Pattern.compile("(?:^|(?<!\\s)\\s+)" + MARK);

    private final Map<Integer, Claim> found = new HashMap<>();
    private final Problems problems;

    Claims(Problems problems) {
        this.problems = problems;
    }

    /** The content of a unit, or of a part of it, without the mark at its end. */
    List<Inline> take(Optional<Unit> unit, List<Inline> content) {
        if (unit.isEmpty()
                || content.isEmpty()
                || !(content.get(content.size() - 1) instanceof Inline.Text last)
                || !mayHaveMark(last.value())
                || last.where().length() != last.value().length()) {
            return content;
        }
        Matcher mark = AT_END.matcher(last.value());
        if (!mark.find()) {
            return content;
        }
        add(
                unit.get(),
                mark,
                last.where().part(mark.end(2) - mark.group().strip().length() + 1, mark.end()));
        List<Inline> before = content.subList(0, content.size() - 1);
        if (mark.start() == 0) {
            return withoutBreak(before);
        }
        return java.util.stream.Stream.concat(
                        before.stream(),
                        java.util.stream.Stream.of(new Inline.Text(
                                last.value().substring(0, mark.start()),
                                last.where().part(0, mark.start()))))
                .toList();
    }

    /** What a fence says of its lines, without the mark. */
    String take(Optional<Unit> unit, String info, SourceSpan where) {
        Matcher mark = AT_END.matcher(info);
        if (unit.isEmpty() || !mayHaveMark(info) || !mark.find()) {
            return info;
        }
        add(unit.get(), mark, where.part(0, 0));
        return info.substring(0, mark.start());
    }

    /** Most units have none, and are told by this without being searched for one. */
    private static boolean mayHaveMark(String text) {
        return text.contains("{#");
    }

    private static List<Inline> withoutBreak(List<Inline> content) {
        boolean broken = !content.isEmpty() && content.get(content.size() - 1) instanceof Inline.LineBreak;
        return broken ? content.subList(0, content.size() - 1) : content;
    }

    private void add(Unit unit, Matcher mark, SourceSpan where) {
        Claim claim = new Claim(Optional.ofNullable(mark.group(1)), mark.group(2), where);
        Claim first = found.putIfAbsent(unit.ordinal(), claim);
        if (first != null) {
            problems.add(
                    Code.E0804,
                    where,
                    "two ids are written behind one paragraph, '" + first + "' and '" + claim + "'",
                    "keep the one that is meant");
        }
    }

    /** By the ordinal of the unit. */
    Map<Integer, Claim> found() {
        return found;
    }
}
