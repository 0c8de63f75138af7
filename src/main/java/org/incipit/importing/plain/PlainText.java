package org.incipit.importing.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incipit.importing.Account;
import org.incipit.importing.Draft;
import org.incipit.importing.Slugs;
import org.incipit.importing.Wishes;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/**
 * Makes a document of a plain text: the file is its witness, paragraphs are proposed, and whatever the text leaves out of the
 * file is declared, so that the collation accounts for every character.
 */
public final class PlainText {

    private static final int EXCERPT = 48;

    private final SourceFile file;
    private final Wishes wishes;
    private final Problems problems;
    private final Account account = new Account();

    private PlainText(SourceFile file, Wishes wishes, Problems problems) {
        this.file = file;
        this.wishes = wishes;
        this.problems = problems;
    }

    /**
     * Reads a text.
     *
     * @param name the file's name without its folder
     * @param bytes the file as it is
     * @return the document; empty, and told, where the text has no words (E0907) or not those it should start or end with (E0908)
     */
    public static Optional<Draft> read(String name, SourceFile file, byte[] bytes, Wishes wishes, Problems problems) {
        return new PlainText(file, wishes, problems)
                .document(name, bytes)
                .map(text -> new Draft(List.of(text), List.of(), Map.of(), Optional.empty(), List.of()));
    }

    private Optional<Draft.Text> document(String name, byte[] bytes) {
        String text = file.text();
        int start = bound(wishes.starts(), "start", words -> text.indexOf(words));
        int end = bound(
                wishes.ends(),
                "end",
                words -> text.lastIndexOf(words) < 0 ? -1 : text.lastIndexOf(words) + words.length());
        if (start == -1 || end == -1) {
            return Optional.empty();
        }
        start = start < 0 ? 0 : start;
        end = end < 0 ? text.length() : end;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start >= end) {
            problems.add(Code.E0907, file.whole(), "this file has no words in it", "see that it is the right file");
            return Optional.empty();
        }
        record(start);
        Cutter cutter = new Cutter(file, start, end, account, wishes.firstPage().map(page -> page + 1));
        List<Cut> cuts = withProposals(pages(cutter), start, end, cutter.prose());
        Changes changes = new Changes(text, start, end);
        Composer composer = new Composer(text, start, end, cuts, changes);
        List<String> paragraphs = composer.paragraphs();
        String slug = wishes.slug().orElse(Slugs.ofFile(name));
        tell(paragraphs.size(), cuts, bytes.length);
        String front = Front.of(
                wishes.title().orElse(Slugs.titleOfFile(name)),
                name,
                text,
                start,
                end,
                bytes,
                paragraphs.size(),
                changes);
        String body = front + "\n" + String.join("\n\n", paragraphs) + "\n";
        return Optional.of(new Draft.Text(slug, body, Optional.of(bytes), List.of(), account));
    }

    /** An offset of declared words; -2 where none were declared, -1, and told, where they are not there. */
    private int bound(Optional<String> words, String what, java.util.function.ToIntFunction<String> find) {
        if (words.isEmpty() || words.get().isEmpty()) {
            return -2;
        }
        int at = find.applyAsInt(words.get());
        if (at < 0) {
            problems.add(
                    Code.E0908,
                    file.whole(),
                    "the file does not have the words '" + words.get() + "', which the text should " + what + " with",
                    "copy them from the file, spaces included");
        }
        return at;
    }

    /** A head of labels and short lines in front of a long text is often an archive's record. */
    private void record(int start) {
        String text = file.text();
        int lines = 0;
        for (String line : text.substring(start).lines().toList()) {
            if (line.length() > 800) {
                break;
            }
            lines++;
        }
        boolean labels = text.substring(start)
                .lines()
                .limit(lines)
                .anyMatch(line -> line.strip().matches(".{3,30}:"));
        if (wishes.starts().isEmpty() && labels && lines > 5) {
            account.doubtful(
                    file.span(start, start),
                    "the first " + lines
                            + " lines have labels and read like a record, not like the text; if they are one, take the"
                            + " document away and import again with --starts and the first words of the text");
        }
    }

    /** Numbers for pages, where the editor gave the first one. */
    private List<Cut> pages(Cutter cutter) {
        List<Cut> cuts = cutter.cuts();
        boolean known = cuts.stream().anyMatch(cut -> cut.page().isPresent());
        boolean feeds = cuts.stream().anyMatch(cut -> text(cut).indexOf('\f') >= 0);
        List<Cut> numbered = new ArrayList<>();
        int page = wishes.firstPage().orElse(0);
        for (Cut cut : cuts) {
            boolean blank = text(cut)
                            .replaceAll("\\r\\n?", "\n")
                            .replaceAll("[^\\n]", "")
                            .length()
                    > 1;
            boolean ends = feeds
                    ? text(cut).indexOf('\f') >= 0
                    : cut.kind() == Cut.Kind.PAGE || (cutter.lines().runOn() && blank);
            if (known || !ends) {
                numbered.add(cut);
            } else if (wishes.firstPage().isPresent()) {
                page++;
                numbered.add(cut.onPage(String.valueOf(page)));
            } else {
                numbered.add(cut);
                if (feeds || cut.kind() == Cut.Kind.PAGE) {
                    account.doubtful(
                            file.span(cut.end(), cut.end()),
                            "a page seems to begin here, and its number is not known; write [](page:…), or import with"
                                    + " --first-page");
                }
            }
        }
        return numbered;
    }

    private String text(Cut cut) {
        return file.text().substring(cut.start(), cut.end());
    }

    private List<Cut> withProposals(List<Cut> cuts, int start, int end, Prose prose) {
        List<Cut> all = new ArrayList<>(cuts);
        int from = start;
        List<Cut> bounds = new ArrayList<>(
                cuts.stream().filter(cut -> cut.kind().beginsParagraph()).toList());
        bounds.add(new Cut(end, end, Cut.Kind.PARAGRAPH, Optional.empty()));
        for (Cut bound : bounds) {
            all.addAll(Paragraphing.propose(file, from, bound.start(), prose, account));
            from = bound.end();
        }
        all.sort(Comparator.comparingInt(Cut::start));
        return all;
    }

    private void tell(int paragraphs, List<Cut> cuts, int bytes) {
        account.made("`witness.txt`, the file byte for byte: " + bytes + " bytes");
        account.made("`text.md`: " + paragraphs + (paragraphs == 1 ? " paragraph" : " paragraphs")
                + counted(cuts, Cut.Kind.MARKED_PARAGRAPH, " begun at lost marks")
                + counted(cuts, Cut.Kind.PARAGRAPH, " at blank lines or ends of lines")
                + counted(cuts, Cut.Kind.PROPOSED_PARAGRAPH, " proposed"));
        long pages = cuts.stream().filter(cut -> cut.page().isPresent()).count();
        account.made(pages + (pages == 1 ? " page mark" : " page marks"));
    }

    private static String counted(List<Cut> cuts, Cut.Kind kind, String what) {
        long count = cuts.stream().filter(cut -> cut.kind() == kind).count();
        return count == 0 ? "" : ", " + count + what;
    }

    /** The first words behind an offset, on one line. */
    static String excerpt(String text, int from, int end) {
        String words = text.substring(from, Math.min(end, from + EXCERPT)).replaceAll("\\s+", " ");
        int last = words.lastIndexOf(' ');
        return from + EXCERPT >= end ? words : last > 0 ? words.substring(0, last) + " …" : words + "…";
    }

    /** The last words before an offset, on one line. */
    static String before(String text, int to, int start) {
        String words = text.substring(Math.max(start, to - EXCERPT / 2), to).replaceAll("\\s+", " ");
        int first = words.indexOf(' ');
        return to - EXCERPT / 2 <= start ? words : "… " + (first > 0 ? words.substring(first + 1) : words);
    }
}
