package org.incipit.importing.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.incipit.importing.Markdown;
import org.incipit.model.ControlCharacter;

/** Writes the paragraphs of a text out of its cuts, and declares what it leaves out. */
final class Composer {

    private final String text;
    private final int start;
    private final int end;
    private final List<Cut> cuts;
    private final Changes changes;
    private final Map<String, Boolean> everywhere = new HashMap<>();

    Composer(String text, int start, int end, List<Cut> cuts, Changes changes) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.cuts = cuts;
        this.changes = changes;
    }

    /** The paragraphs in Markdown. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int from = start;
        for (Cut cut : cuts) {
            paragraph.append(words(from, cut.start()));
            declare(cut);
            if (cut.kind().beginsParagraph()) {
                finish(paragraph, paragraphs);
            } else if (cut.kind() == Cut.Kind.LINE) {
                paragraph.append("\\\n");
            } else if (cut.kind() != Cut.Kind.NOTHING) {
                paragraph.append(' ');
            }
            cut.page()
                    .ifPresent(page -> paragraph.append("[](page:").append(page).append(')'));
            from = cut.end();
        }
        paragraph.append(words(from, end));
        finish(paragraph, paragraphs);
        return paragraphs;
    }

    private static void finish(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.toString().isBlank()) {
            paragraphs.add(Markdown.paragraph(paragraph.toString()));
        }
        paragraph.setLength(0);
    }

    private void declare(Cut cut) {
        String witness = text.substring(cut.start(), cut.end());
        switch (cut.kind()) {
            case MARKED_PARAGRAPH -> changes.paragraphMark(witness);
            case PARAGRAPH, PAGE -> changes.pageBreak(witness);
            case LINE, SPACE -> changes.lineEnd(witness);
            case PROPOSED_PARAGRAPH -> {}
            case NOTHING -> nothing(cut, witness);
        }
    }

    /** A divided word: the hyphen alone is declared where it is one wherever it stands, else the whole word. */
    private void nothing(Cut cut, String witness) {
        if (cut.page().isEmpty() && isDivisionEverywhere(witness)) {
            changes.replaced(witness, "", "Words divided at ends of lines");
            return;
        }
        int before = cut.start();
        while (before > start && Character.isLetter(text.charAt(before - 1))) {
            before--;
        }
        int after = cut.end();
        while (after < end && Character.isLetter(text.charAt(after))) {
            after++;
        }
        changes.replaced(
                text.substring(before, after),
                text.substring(before, cut.start()) + text.substring(cut.end(), after),
                cut.page().isPresent() ? "The number of a page" : "A word divided at the end of a line");
    }

    private boolean isDivisionEverywhere(String witness) {
        return everywhere.computeIfAbsent(witness, hyphen -> {
            long divisions = cuts.stream()
                    .filter(cut -> cut.kind() == Cut.Kind.NOTHING
                            && cut.page().isEmpty()
                            && text.startsWith(hyphen, cut.start()))
                    .count();
            long met = 0;
            for (int at = text.indexOf(hyphen, start); at >= 0 && at < end; at = text.indexOf(hyphen, at + 1)) {
                met++;
            }
            return met == divisions;
        });
    }

    /** Words with their brackets: what the translator or editor supplied, where they are in pairs. */
    private String words(int from, int to) {
        String words = text.substring(from, to);
        OptionalInt control = ControlCharacter.first(words, 0);
        while (control.isPresent()) {
            String sign = words.substring(control.getAsInt(), control.getAsInt() + 1);
            changes.replaced(sign, "", "A control character, which no page can show");
            words = words.replace(sign, "");
            control = ControlCharacter.first(words, 0);
        }
        return Brackets.kept(words);
    }
}
