package org.incipit.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incipit.model.Release;
import org.incipit.model.ReleasedText;
import org.incipit.model.Releases;
import org.incipit.problem.Code;
import org.incipit.problem.Outcome;
import org.incipit.problem.Problems;
import org.incipit.source.Digest;
import org.incipit.source.SourceFile;

/** Reads the records of an edition's releases, and proves that they are whole. May be used by several threads. */
public final class ReleaseFolder {

    static final String FOLDER = "releases";
    private static final Pattern RECORD = Pattern.compile("[1-9]\\d{0,8}\\.txt");
    private static final String RESTORE = "bring it back from version control";

    private final Path content;

    /** The records in a content folder. */
    public ReleaseFolder(Path content) {
        this.content = content;
    }

    /** All releases. A record that is damaged (E0801), missing (E0802) or fits no other (E0803) is told. */
    public Outcome<Releases> releases() {
        Problems problems = new Problems();
        List<Releases.Entry> entries = new ArrayList<>();
        String previous = "";
        List<Integer> numbers = numbers(content.resolve(FOLDER), RECORD);
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            Path file = content.resolve(FOLDER).resolve(number + ".txt");
            if (number != i + 1) {
                problems.add(
                        Code.E0802,
                        name(content.resolve(FOLDER).resolve(i + 1 + ".txt")),
                        "the record of release " + (i + 1) + " is missing, and that of release " + number + " is there",
                        RESTORE + "; ids that it gave out must not be given out again");
                break;
            }
            Optional<LogFormat.Recorded> recorded =
                    text(file, problems).flatMap(text -> LogFormat.read(text, number, problems));
            if (recorded.isEmpty()) {
                break;
            }
            if (!recorded.get().previous().equals(previous)) {
                problems.add(
                        Code.E0803,
                        name(file),
                        "release " + number + " was made on another release " + (number - 1)
                                + " than the one that is here",
                        "two branches released by themselves and were merged: keep the releases of one of them, take the"
                                + " other's records away, and release again what it changed");
                break;
            }
            entries.add(recorded.get().entry());
            previous = recorded.get().entry().digest();
        }
        return problems.with(new Releases(entries));
    }

    /**
     * A document as it was released, the first time first.
     *
     * @param slug the folder
     * @param aliases slugs that it had before
     */
    public Outcome<List<ReleasedText>> history(String slug, Collection<String> aliases, Releases releases) {
        Problems problems = new Problems();
        SortedMap<Integer, String> states = new TreeMap<>(releases.statesOf(slug));
        aliases.forEach(alias -> states.putAll(releases.statesOf(alias)));
        Path folder = content.resolve("documents").resolve(slug).resolve(FOLDER);
        tellStray(folder, states, releases, problems);
        List<ReleasedText> history = new ArrayList<>();
        for (Map.Entry<Integer, String> state : states.entrySet()) {
            releases.find(state.getKey())
                    .flatMap(release -> released(folder, release, state.getValue(), problems))
                    .ifPresent(history::add);
        }
        return problems.with(history);
    }

    /** Records that no release of the edition knows. */
    private void tellStray(Path folder, SortedMap<Integer, String> states, Releases releases, Problems problems) {
        for (int number : numbers(folder, RECORD)) {
            if (!states.containsKey(number)) {
                boolean known = releases.find(number).isPresent();
                problems.add(
                        Code.E0802,
                        name(folder.resolve(number + ".txt")),
                        known
                                ? "release " + number + " did not write down this document"
                                : "there is no release " + number + " in " + shown(content.resolve(FOLDER)),
                        "where its record was lost, bring that back from version control; where a release was cut off"
                                + " or merged away, take this file and " + number + ".md away and release again");
            }
        }
    }

    private Optional<ReleasedText> released(Path folder, Release release, String digest, Problems problems) {
        Path file = folder.resolve(release.number() + ".txt");
        Path textFile = folder.resolve(release.number() + ".md");
        if (!Files.exists(file)) {
            problems.add(
                    Code.E0802,
                    name(file),
                    "the state that release " + release.number() + " wrote down is missing",
                    RESTORE + "; without it no paragraph of the document has an address");
            return Optional.empty();
        }
        Optional<SourceFile> written = text(file, problems);
        Optional<StateFormat.Recorded> recorded = written.flatMap(text -> StateFormat.read(text, problems));
        if (written.isEmpty() || recorded.isEmpty()) {
            return Optional.empty();
        }
        if (!digest(written.get()).equals(digest)) {
            problems.add(
                    Code.E0803,
                    name(file),
                    "this is not the state that release " + release.number() + " wrote down",
                    "two branches released by themselves and were merged: keep all records of one of them, and release"
                            + " again what the other changed");
            return Optional.empty();
        }
        if (!Files.exists(textFile)) {
            problems.add(
                    Code.E0802, name(textFile), "the text of release " + release.number() + " is missing", RESTORE);
            return Optional.empty();
        }
        Optional<SourceFile> text = text(textFile, problems);
        if (text.isPresent() && !digest(text.get()).equals(recorded.get().textDigest())) {
            problems.add(Code.E0801, name(textFile), "this text was changed after it was released", RESTORE);
            return Optional.empty();
        }
        return text.map(found -> new ReleasedText(release, recorded.get().state(), found.withoutMark()));
    }

    private static List<Integer> numbers(Path folder, Pattern names) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        TreeSet<Integer> numbers = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> names.matcher(name).matches())
                    .forEach(name -> numbers.add(Integer.parseInt(name.substring(0, name.lastIndexOf('.')))));
        } catch (IOException e) {
            return List.of();
        }
        return List.copyOf(numbers);
    }

    private Optional<SourceFile> text(Path file, Problems problems) {
        if (Files.isSymbolicLink(file)) {
            problems.add(
                    Code.E0128,
                    name(file),
                    "this record is a symbolic link, and what it leads to is no part of the edition",
                    "put the file itself in its place");
            return Optional.empty();
        }
        try {
            return Optional.of(SourceFile.of(shown(file), Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            problems.add(Code.E0801, name(file), "this record cannot be read", RESTORE);
            return Optional.empty();
        }
    }

    private static org.incipit.source.SourceSpan name(Path file) {
        return SourceFile.of(shown(file), "").whole();
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static String digest(SourceFile file) {
        return Digest.of(file.text());
    }
}
