package org.incipit.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incipit.model.Edtf;
import org.incipit.model.Release;
import org.incipit.model.Releases;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.release.RecordFile.Line;
import org.incipit.source.Digest;
import org.incipit.source.SourceFile;

/**
 * The record of a release of the whole edition.
 *
 * <pre>
 * incipit release 1
 * number        2
 * date          2026-11-25
 * message       Corrections after the second reading
 * responsible   A. Editor
 * previous      77a0d1…                       SHA-256 of the record before it
 * content       5b825c…                       SHA-256 of all content but releases
 * state         letter   91c3e0…              SHA-256 of a document's state
 * address       letter.html                   a page that is published for the first time
 * end           08b1f2…
 * </pre>
 */
final class LogFormat {

    private static final String FORMAT = "incipit release 1";

    private LogFormat() {}

    /** A record, and the digest of the one before it; empty of the first. */
    record Recorded(Releases.Entry entry, String previous) {}

    static String write(Releases.Entry entry, String previous) {
        Release release = entry.release();
        RecordFile.Writer writer = new RecordFile.Writer(FORMAT)
                .line("number", String.valueOf(release.number()))
                .line("date", release.date().value())
                .line("message", release.message());
        release.responsible().forEach(name -> writer.line("responsible", name));
        writer.line("previous", previous).line("content", entry.content());
        entry.states().forEach((slug, digest) -> writer.line("state", slug, digest));
        entry.addresses().forEach(address -> writer.line("address", address));
        return writer.close();
    }

    /** Reads a record; empty, and told, where it is damaged. */
    static Optional<Recorded> read(SourceFile file, int number, Problems problems) {
        List<Line> lines = RecordFile.read(file, FORMAT, problems);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String previous = "";
        String message = "";
        String content = "";
        String written = "";
        Optional<Edtf> date = Optional.empty();
        List<String> responsible = new ArrayList<>();
        SortedMap<String, String> states = new TreeMap<>();
        Set<String> addresses = new TreeSet<>();
        for (Line line : lines) {
            switch (line.name()) {
                case "number" -> written = line.field(1);
                case "date" -> date = Edtf.parse(line.field(1));
                case "message" -> message = line.field(1);
                case "responsible" -> responsible.add(line.field(1));
                case "previous" -> previous = line.field(1);
                case "content" -> content = line.field(1);
                case "state" -> states.put(line.field(1), line.field(2));
                case "address" -> addresses.add(line.field(1));
                default -> {}
            }
        }
        if (date.isEmpty() || !written.equals(String.valueOf(number))) {
            problems.add(
                    Code.E0801,
                    file.whole(),
                    "this is not the record of release " + number,
                    "bring it back from version control");
            return Optional.empty();
        }
        Release release = new Release(number, date.get(), message, responsible);
        String digest = Digest.of(file.text());
        return Optional.of(new Recorded(new Releases.Entry(release, content, states, addresses, digest), previous));
    }
}
