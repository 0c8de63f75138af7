package org.incipit.read;

import java.util.Locale;
import java.util.OptionalInt;
import org.incipit.model.ControlCharacter;
import org.incipit.model.HiddenCharacter;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/** Tells characters that no page can show: they would be lost, or shown as others. */
final class Controls {

    private Controls() {}

    /** Tells those behind an offset of a file, the first of each line. */
    static void tell(SourceFile file, int from, Problems problems) {
        OptionalInt at = ControlCharacter.first(file.text(), from);
        while (at.isPresent()) {
            int offset = at.getAsInt();
            tell(file.text().charAt(offset), file.span(offset, offset + 1), problems);
            at = ControlCharacter.first(
                    file.text(), file.lineStart(file.position(offset).line() + 1));
        }
        OptionalInt hidden = HiddenCharacter.first(file.text(), from);
        while (hidden.isPresent()) {
            int offset = hidden.getAsInt();
            int c = file.text().codePointAt(offset);
            tellHidden(c, file.span(offset, offset + Character.charCount(c)), problems);
            hidden = HiddenCharacter.first(
                    file.text(), file.lineStart(file.position(offset).line() + 1));
        }
    }

    /** Tells the first one in a value, which YAML can write as an escape. */
    static void tell(String value, SourceSpan where, Problems problems) {
        ControlCharacter.first(value, 0).ifPresent(at -> tell(value.charAt(at), where, problems));
        HiddenCharacter.first(value, 0).ifPresent(at -> tellHidden(value.codePointAt(at), where, problems));
    }

    private static void tellHidden(int hidden, SourceSpan where, Problems problems) {
        problems.add(
                Code.W0129,
                where,
                String.format(
                        Locale.ROOT,
                        HiddenCharacter.turns(hidden)
                                ? "nobody sees the character U+%04X, and it turns round what stands behind it"
                                : "nobody sees the character U+%04X, and words with it are not found",
                        hidden),
                "take it out; where the text needs it, silence this with the reason");
    }

    private static void tell(char control, SourceSpan where, Problems problems) {
        problems.add(
                Code.E0126,
                where,
                String.format(Locale.ROOT, "no page can show the character U+%04X", (int) control),
                "take it out, or write what it stands for");
    }
}
