package org.incipit.render.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.incipit.model.Folding;
import org.incipit.model.Ordinals;
import org.incipit.model.SearchIndex;
import org.incipit.model.Searchable;
import org.incipit.render.OutputFile;

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
            files.add(file(name, chunk(searchable.parts().subList(starts.get(i), end))));
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

    private static String chunk(List<Searchable.Part> parts) {
        Map<String, Integer> entries = new LinkedHashMap<>();
        String lines = parts.stream()
                .map(part -> "[" + Script.string(part.target()) + "," + Script.string(part.label()) + ","
                        + Script.string(part.text()) + names(part, entries) + "]")
                .collect(Collectors.joining(",\n"));
        String named = entries.keySet().stream().map(Script::string).collect(Collectors.joining(","));
        return "[[" + named + "],[\n" + lines + "]]";
    }

    /** The names of a part, and its language: nothing where it has neither. */
    private static String names(Searchable.Part part, Map<String, Integer> entries) {
        if (part.names().isEmpty() && part.language().isEmpty()) {
            return "";
        }
        List<Integer> numbers = new ArrayList<>();
        for (Searchable.Named name : part.names()) {
            String address = name.entry().kind().plural() + "/" + name.entry().id();
            int index = entries.computeIfAbsent(address, a -> entries.size());
            numbers.addAll(List.of(name.start(), name.end() - name.start(), index));
        }
        return "," + Script.numbers(numbers) + (part.language().isEmpty() ? "" : "," + Script.string(part.language()));
    }

    /** All other files: the directory, the words, the sources, the people to filter by. */
    public static List<OutputFile> index(SearchIndex index) {
        List<OutputFile> files = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        StringBuilder shard = new StringBuilder();
        String last = "";
        for (Map.Entry<String, Ordinals> term : index.terms().entrySet()) {
            String line = line(term.getKey(), term.getValue(), index);
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
            files.add(file("words/" + sizes.size(), Script.string(shard.toString())));
            sizes.add(shard.length() / 1000);
            shard.setLength(0);
        }
    }

    private static String line(String key, Ordinals ordinals, SearchIndex index) {
        RiceCode code = RiceCode.of(ordinals);
        StringBuilder line = new StringBuilder(key)
                .append(' ')
                .append(ordinals.size())
                .append(' ')
                .append(code.parameter())
                .append(' ')
                .append(code.letters());
        index.named()
                .getOrDefault(key, List.of())
                .forEach(entry -> line.append(sign(entry.reach())).append(entry.address()));
        return line.toString();
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
        return OutputFile.text(
                FOLDER + name + ".js", "incipitSearch.take(" + Script.string(name) + "," + value + ");\n");
    }
}
