package org.incipit.render.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.incipit.model.EntryRef;
import org.incipit.model.Folding;
import org.incipit.model.Ordinals;
import org.incipit.model.SearchIndex;
import org.incipit.model.Searchable;
import org.incipit.render.OutputFile;
import org.incipit.render.Utf8;

/** Writes the files of the search. */
public final class SearchFiles {

    private static final int SHARD = 20_000;
    private static final int SOURCES = 25;
    private static final String FOLDER = "search/";

    private SearchFiles() {}

    /** What is shown of a document's units or notes, or of the entries of an index. */
    public static List<OutputFile> texts(Searchable searchable) {
        List<OutputFile> files = new ArrayList<>();
        List<Integer> starts = searchable.chunks();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size()
                    ? starts.get(i + 1)
                    : searchable.parts().size();
            String name = folder(searchable.kind()) + searchable.slug() + "." + i;
            Utf8 file = open(name);
            chunk(searchable.parts().subList(starts.get(i), end), file);
            files.add(close(name, file));
        }
        return files;
    }

    private static String folder(Searchable.Kind kind) {
        return switch (kind) {
            case TEXT -> "text/";
            case NOTES -> "notes/";
            case ENTRIES -> "entries/";
            case PAGES -> "pages/";
        };
    }

    private static void chunk(List<Searchable.Part> parts, Utf8 out) {
        Map<EntryRef, Integer> entries = new LinkedHashMap<>();
        parts.forEach(part -> part.names().forEach(name -> entries.putIfAbsent(name.entry(), entries.size())));
        String before = "[[";
        for (EntryRef entry : entries.keySet()) {
            Script.string(out.append(before), entry.kind().plural() + "/" + entry.id());
            before = ",";
        }
        before = entries.isEmpty() ? "[[],[\n" : "],[\n";
        for (Searchable.Part part : parts) {
            part(part, entries, out.append(before));
            before = ",\n";
        }
        out.append(parts.isEmpty() ? before : "").append("]]");
    }

    /** A part in its line; of names and language nothing where it has neither. */
    private static void part(Searchable.Part part, Map<EntryRef, Integer> entries, Utf8 out) {
        Script.string(out.append('['), part.target());
        Script.string(out.append(','), part.label());
        Script.string(out.append(','), part.text());
        if (!part.names().isEmpty() || !part.language().isEmpty()) {
            out.append(",[");
            String between = "";
            for (Searchable.Named name : part.names()) {
                out.append(between).append(String.valueOf(name.start()));
                out.append(',').append(String.valueOf(name.end() - name.start()));
                out.append(',').append(String.valueOf(entries.get(name.entry())));
                between = ",";
            }
            out.append(']');
        }
        if (!part.language().isEmpty()) {
            Script.string(out.append(','), part.language());
        }
        out.append(']');
    }

    /** All other files: the directory, the words, the sources, the people to filter by. */
    public static List<OutputFile> index(SearchIndex index) {
        List<OutputFile> files = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        StringBuilder shard = new StringBuilder();
        StringBuilder line = new StringBuilder();
        String last = "";
        for (Map.Entry<String, Ordinals> term : index.terms().entrySet()) {
            line.setLength(0);
            line(term.getKey(), term.getValue(), index, line);
            if (shard.length() > 0 && shard.length() + line.length() > SHARD) {
                close(files, sizes, shard);
            }
            if (shard.length() == 0) {
                firsts.add(boundary(last, term.getKey()));
            }
            shard.append(line).append('\n');
            last = term.getKey();
        }
        close(files, sizes, shard);
        if (sizes.isEmpty()) {
            files.add(file("words/0", Script.string("")));
            sizes.add(0);
        }
        sources(index, files);
        files.add(file(
                "people",
                index.people().stream()
                        .map(person -> "[" + Script.string(person.id()) + "," + Script.string(person.name()) + "]")
                        .collect(Collectors.joining(",\n", "[", "]"))));
        files.add(OutputFile.text(FOLDER + "index.js", directory(index, firsts, sizes)));
        return files;
    }

    /** The shortest beginning of a word that stands behind another word in the order of strings. */
    private static String boundary(String before, String word) {
        int length = 1;
        while (length < word.length()
                && (word.substring(0, length).compareTo(before) <= 0
                        || Character.isHighSurrogate(word.charAt(length - 1)))) {
            length++;
        }
        return word.substring(0, Math.min(length, word.length()));
    }

    private static void close(List<OutputFile> files, List<Integer> sizes, StringBuilder shard) {
        if (shard.length() > 0) {
            String name = "words/" + sizes.size();
            files.add(close(name, Script.string(open(name), shard.toString())));
            sizes.add(shard.length() / 1000);
            shard.setLength(0);
        }
    }

    private static void line(String key, Ordinals ordinals, SearchIndex index, StringBuilder line) {
        RiceCode code = RiceCode.of(ordinals);
        line.append(key)
                .append(' ')
                .append(ordinals.size())
                .append(' ')
                .append(code.parameter())
                .append(' ')
                .append(code.letters());
        index.named()
                .getOrDefault(key, List.of())
                .forEach(entry -> line.append(sign(entry.reach())).append(entry.address()));
    }

    private static String sign(SearchIndex.Reach reach) {
        return switch (reach) {
            case BESIDE -> " ~";
            case OFFERED -> " ";
            case VARIANT -> " =";
        };
    }

    private static List<SearchIndex.Source> all(SearchIndex index) {
        List<SearchIndex.Source> all = new ArrayList<>(index.documents());
        all.addAll(index.entries());
        all.addAll(index.pages());
        return all;
    }

    private static void sources(SearchIndex index, List<OutputFile> files) {
        List<SearchIndex.Source> all = all(index);
        for (int i = 0; i < all.size(); i += SOURCES) {
            String block = all.subList(i, Math.min(all.size(), i + SOURCES)).stream()
                    .map(source -> "[" + Script.string(source.slug()) + "," + Script.string(source.title()) + ","
                            + Script.numbers(source.chunks()) + "," + Script.numbers(source.noteChunks()) + "]")
                    .collect(Collectors.joining(",\n", "[", "]"));
            files.add(file("sources/" + i / SOURCES, block));
        }
    }

    private static String directory(SearchIndex index, List<String> firsts, List<Integer> sizes) {
        List<Integer> parts = new ArrayList<>();
        index.documents().forEach(source -> parts.add(source.parts()));
        index.documents().forEach(source -> parts.add(source.notes()));
        index.entries().forEach(source -> parts.add(source.parts()));
        index.pages().forEach(source -> parts.add(source.parts()));
        int files = all(index).stream()
                .mapToInt(source -> source.chunks().size() + source.noteChunks().size())
                .sum();
        return "(self.incipitSearch = self.incipitSearch || {}).index = {documents:"
                + index.documents().size()
                + ",entries:" + index.entries().size()
                + ",pages:" + index.pages().size()
                + ",files:" + files
                + ",heading:" + Script.string(Searchable.Part.HEADING)
                + ",block:" + SOURCES
                + ",parts:" + Script.string(Script.packed(parts))
                + ",words:" + Script.string(String.join(" ", firsts))
                + ",sizes:" + Script.string(Script.packed(sizes))
                + ",latin:" + table(Folding.LATIN)
                + ",cyrillic:" + table(Folding.CYRILLIC)
                + ",serbian:" + table(Folding.SERBIAN) + "};\n";
    }

    private static String table(Map<String, String> table) {
        return table.entrySet().stream()
                .map(letter -> Script.string(letter.getKey()) + ":" + Script.string(letter.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static OutputFile file(String name, String value) {
        return close(name, open(name).append(value));
    }

    /** Begins a file, which hands a value to the search. */
    private static Utf8 open(String name) {
        return Script.string(new Utf8().append("incipitSearch.take("), name).append(',');
    }

    private static OutputFile close(String name, Utf8 file) {
        return OutputFile.text(FOLDER + name + ".js", file.append(");\n"));
    }
}
