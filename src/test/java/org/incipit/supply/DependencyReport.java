package org.incipit.supply;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The list of what is in the jar, in Markdown, as the manual has it: read from the bill of materials that the jar carries.
 *
 * <p>Arguments: the jar; and, to check instead of printing, the page of the manual that has the list, and the word
 * {@code update} to write it there.
 */
public final class DependencyReport {

    private static final String BILL = "META-INF/sbom/incipit.cdx.json";
    private static final String HEAD = "| library | version | licence | needed by |\n";

    private DependencyReport() {}

    public static void main(String[] arguments) throws IOException {
        String report = report(bill(Path.of(arguments[0])));
        if (arguments.length == 1) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report);
            return;
        }
        Path page = Path.of(arguments[1]);
        String text = Files.readString(page);
        int from = text.indexOf(HEAD);
        String now = text.substring(0, from) + report + text.substring(text.indexOf("\n\n", from) + 1);
        if (arguments.length > 2) {
            Files.writeString(page, now);
        } else if (!now.equals(text)) {
            System.err.println(page + " does not list what is in the jar. Update it with the argument 'update'.");
            System.exit(1);
        }
    }

    private static Map<?, ?> bill(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(BILL));
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            return (Map<?, ?>) value(parser);
        }
    }

    /** The value at which a parser stands: a map, a list, or a scalar's text. */
    private static Object value(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new HashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(parser));
            }
            return array;
        }
        return Optional.ofNullable(parser.getString()).orElse("");
    }

    private static String report(Map<?, ?> bill) {
        Map<String, TreeSet<String>> neededBy = new HashMap<>();
        for (Map<?, ?> dependency : maps(bill, "dependencies")) {
            List<?> all = dependency.get("dependsOn") instanceof List<?> some ? some : List.of();
            for (Object needed : all) {
                neededBy.computeIfAbsent(needed.toString(), ref -> new TreeSet<>())
                        .add(name(text(dependency, "ref")));
            }
        }
        List<Map<?, ?>> components = new ArrayList<>(maps(bill, "components"));
        components.sort(Comparator.comparing(DependencyReport::coordinates));
        StringBuilder report = new StringBuilder(HEAD).append("|---|---|---|---|\n");
        for (Map<?, ?> component : components) {
            report.append("| `")
                    .append(coordinates(component))
                    .append("` | ")
                    .append(text(component, "version"))
                    .append(" | ")
                    .append(licences(component))
                    .append(" | ")
                    .append(String.join(", ", neededBy.getOrDefault(text(component, "bom-ref"), new TreeSet<>())))
                    .append(" |\n");
        }
        return report.toString();
    }

    private static String coordinates(Map<?, ?> component) {
        return text(component, "group") + ":" + text(component, "name");
    }

    private static String licences(Map<?, ?> component) {
        return maps(component, "licenses").stream()
                .map(one -> one.get("license") instanceof Map<?, ?> licence
                        ? text(licence, licence.containsKey("id") ? "id" : "name")
                        : text(one, "expression"))
                .collect(Collectors.joining(", "));
    }

    /** The name in {@code pkg:maven/group/name@version?type=jar}. */
    private static String name(String ref) {
        String path = ref.substring(ref.lastIndexOf('/') + 1);
        return path.substring(0, path.indexOf('@'));
    }

    private static List<Map<?, ?>> maps(Map<?, ?> of, String key) {
        return of.get(key) instanceof List<?> all
                ? all.stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList()
                : List.of();
    }

    private static String text(Map<?, ?> of, String key) {
        return of.get(key) instanceof String text ? text : "";
    }
}
