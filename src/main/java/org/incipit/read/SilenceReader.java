package org.incipit.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.incipit.model.Silence;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.problem.Severity;

/** Reads {@code silence}: warnings that the editors do not want to see again, each with its reason. */
final class SilenceReader {

    private SilenceReader() {}

    /** What is silenced; what cannot be silenced is told (E0131), and so is a silence without a reason (E0106). */
    static List<Silence> read(YamlMap edition, Problems problems) {
        return edition.maps("silence").stream()
                .map(keys -> one(keys, problems))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Silence> one(YamlMap keys, Problems problems) {
        Optional<Code> code = keys.located("code").flatMap(value -> warning(value, problems));
        Optional<String> in = keys.text("in").map(path -> path.replaceAll("^\\./|/+$", ""));
        Optional<String> words = keys.text("words");
        Optional<YamlMap.Located> reason = keys.located("reason");
        keys.done();
        if (code.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Silence(code.get().name(), in, words, reason.get().text().strip(), keys.where()));
    }

    private static Optional<Code> warning(YamlMap.Located value, Problems problems) {
        Optional<Code> known = Arrays.stream(Code.values())
                .filter(code -> code.name().equalsIgnoreCase(value.text()))
                .findFirst();
        if (known.isEmpty()) {
            problems.add(
                    Code.E0131,
                    value.where(),
                    "no problem has the code '" + value.text() + "'",
                    "write the code of a warning, such as W0204");
        } else if (known.get().severity() == Severity.ERROR) {
            problems.add(
                    Code.E0131,
                    value.where(),
                    known.get() + " is an error, and only warnings can be silenced",
                    "mend what it tells of");
        }
        return known.filter(code -> code.severity() == Severity.WARNING);
    }
}
