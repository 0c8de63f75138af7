package org.incipit.hostile;

import java.nio.file.Path;
import java.util.Map;
import org.incipit.cli.TestEdition;

/** An edition with a payload in every place where an editor can write words. */
final class HostileEdition {

    /** Where {@code @} stands, the payload comes, in quotes. */
    private static final Map<String, String> FILES = Map.of(
            "edition.yaml",
            """
            title: @
            subtitle: @
            description: @
            editors: [@]
            publisher: @
            base-url: https://example.org/letters
            abbreviations: [@]
            rights: {text: @, edition: @}
            navigation: [{title: @, text: @, pages: [about]}]
            """,
            "people.yaml",
            """
            people:
              - {id: ana, name: @, sort: @, also: [@, {name: @, sort: @}], forms: [Ana, @], note: @, uncertain: @, sources: [@],
                 office: 1956}
              - {id: ivo, name: @, forms: [Ivo], note: @, member-of: [union]}
            """,
            "places.yaml",
            """
            places:
              - {id: split, name: @, modern: @, abbreviation: @, forms: [Split], note: @, coordinates: {lat: 43.5, lon: 16.4, precision: @}}
            """,
            "terms.yaml",
            "terms:\n  - {id: word, name: @, kind: @, expansion: @, forms: [word], note: @}\n",
            "organizations.yaml",
            "organizations:\n  - {id: union, name: @, native: @, abbreviation: @, forms: [Union], note: @}\n",
            "events.yaml",
            "events:\n  - {id: meeting, title: @, date: 1956-10-08, kind: document, note: @, paragraphs: [\"letter#p1\"]}\n",
            "static/map.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"window.ran=1\"><script>window.ran=1;parent.ran=1</script></svg>\n",
            "pages/about.md",
            "---\ntitle: @\n---\n\n");

    private static final String FRONT = """
            ---
            title: @
            short: @
            date: 1956-10-08
            author: [person:ana, @]
            recipient: @
            translator: @
            place: @
            type: @
            record: {@: @}
            archive: {repository: @, collection: @, shelfmark: @, published: @}
            rights: @
            ---

            """;

    /** Raw where nothing depends on its signs; where they could end the markup around them, without those; behind a fence, one word. */
    private static final String TEXT = """
            Ana met Ivo in Split, a word of the Union.[^a]

            %1$s

            - %1$s

            > %1$s

            # %2$s

            ^[%2$s] [%2$s] [Translator's note: %2$s] *%2$s* **%2$s** `%2$s` [%2$s](person:ivo) [%2$s](lang:fr)

            {~~%2$s~>new~~}{>>%2$s<<} {++%2$s++} {--%2$s--}

            | %2$s | b |
            |---|---|
            | %2$s | d |

            ```%3$s
            %1$s
            ```

            ![%2$s](map.svg) [words](about.html)

            ::: verse
            A line: %2$s
            :::

            [^a]: %2$s
            """;

    private HostileEdition() {}

    static TestEdition of(Path folder, String payload) {
        TestEdition edition = new TestEdition(folder);
        FILES.forEach((path, text) -> edition.write(path, filled(text, payload)));
        String safe = payload.replaceAll("[\\[\\]|`*{}~_]|--", "");
        String text = TEXT.formatted(payload, safe, safe.replaceAll("\\s", ""));
        edition.write("pages/about.md", edition.read("pages/about.md") + text);
        edition.write("documents/letter/text.md", filled(FRONT, payload) + text);
        return edition;
    }

    static String filled(String text, String payload) {
        return text.replace("@", quoted(payload));
    }

    /** In double quotes, as YAML and JSON have them. */
    static String quoted(String payload) {
        return '"' + payload.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
