package org.incipit.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.incipit.importing.docx.Docx;
import org.incipit.importing.plain.PlainText;
import org.incipit.importing.tei.Tei;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/** Reads a source into a draft, whatever its form. Writes nothing. */
public final class Importer {

    /** Bytes of a file that is still read. */
    public static final long LARGEST = 64L << 20;

    private Importer() {}

    /**
     * Reads a source: a DOCX or TEI file by what it begins with, anything else as plain text in UTF-8.
     *
     * @return the draft; empty, and told, where it cannot be read
     */
    public static Outcome<Optional<Draft>> read(Path file, Wishes wishes) {
        Problems problems = new Problems();
        String shown = file.toString().replace('\\', '/');
        Optional<byte[]> bytes = bytes(file, shown, problems);
        return problems.with(bytes.flatMap(content -> read(file, shown, content, wishes, problems)));
    }

    private static Optional<Draft> read(Path file, String shown, byte[] bytes, Wishes wishes, Problems problems) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (startsWith(bytes, "PK\u0003\u0004") || lower.endsWith(".docx")) {
            return Docx.read(name, shown, bytes, wishes, problems);
        }
        if (lower.endsWith(".xml") || lower.endsWith(".tei")) {
            return Tei.read(file, shown, bytes, wishes, problems);
        }
        if (startsWith(bytes, "%PDF") || startsWith(bytes, "\u00D0\u00CF\u0011\u00E0") || startsWith(bytes, "{\\rtf")) {
            problems.add(
                    Code.E0903,
                    SourceFile.of(shown, "").whole(),
                    "this is " + (startsWith(bytes, "%PDF") ? "a PDF" : "a file of a word processor")
                            + ", which cannot be imported",
                    "save it as DOCX or as plain text in UTF-8, and import that");
            return Optional.empty();
        }
        return text(shown, bytes, problems).flatMap(text -> PlainText.read(name, text, bytes, wishes, problems));
    }

    private static Optional<byte[]> bytes(Path file, String shown, Problems problems) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
                problems.add(
                        Code.E0906,
                        SourceFile.of(shown, "").whole(),
                        "this file has more than " + (LARGEST >> 20) + " megabytes",
                        "divide it");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            problems.add(
                    Code.E0903,
                    SourceFile.of(shown, "").whole(),
                    "this file cannot be read",
                    "see that it exists and may be read");
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, String signs) {
        if (bytes.length < signs.length()) {
            return false;
        }
        for (int i = 0; i < signs.length(); i++) {
            if ((bytes[i] & 0xFF) != signs.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The text of bytes in UTF-8, without a byte order mark; empty, and told, where they are none. */
    private static Optional<SourceFile> text(String shown, byte[] bytes, Problems problems) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
            return Optional.of(SourceFile.of(shown, text).withoutMark());
        } catch (CharacterCodingException e) {
            int readable = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8).length();
            SourceFile wrong = SourceFile.of(shown, new String(bytes, StandardCharsets.UTF_8));
            problems.add(
                    Code.E0903,
                    wrong.span(readable, readable + 1),
                    "this is not UTF-8 text",
                    "save the file in the encoding UTF-8");
            return Optional.empty();
        }
    }
}
