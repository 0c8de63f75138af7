package org.incipit.render;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON as it is written, two spaces a level. What is empty is left out: an absent key says that nothing is known.
 */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** An object, as the whole of a text. */
    public static String object(Consumer<Json> content) {
        StringWriter text = new StringWriter();
        write(text, new Indented(), json -> json.within(content));
        return text.append('\n').toString();
    }

    /** An object, as the whole of a file. */
    public static OutputFile file(String path, Consumer<Json> content) {
        return whole(path, json -> json.within(content));
    }

    /** A list, as the whole of a file. */
    public static <T> OutputFile file(String path, Iterable<T> items, BiConsumer<Json, T> each) {
        return whole(path, json -> json.items(items, each));
    }

    /** An object in one line, as it stands within something else. */
    public static String compact(Consumer<Json> content) {
        StringWriter text = new StringWriter();
        write(text, ObjectWriteContext.empty(), json -> json.within(content));
        return text.toString();
    }

    private static OutputFile whole(String path, Consumer<Json> content) {
        Utf8 text = new Utf8();
        write(text, new Indented(), content);
        return OutputFile.text(path, text.append('\n'));
    }

    private static void write(Writer text, ObjectWriteContext context, Consumer<Json> content) {
        try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
            content.accept(new Json(out));
        }
    }

    /** Has the generator break lines. */
    private static final class Indented extends ObjectWriteContext.Base {

        private final PrettyPrinter printer =
                new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT).withArrayIndenter(INDENT);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    public Json put(String key, String value) {
        if (!value.isEmpty()) {
            out.writeStringProperty(key, value);
        }
        return this;
    }

    public Json put(String key, Optional<String> value) {
        value.ifPresent(known -> put(key, known));
        return this;
    }

    public Json put(String key, long value) {
        out.writeNumberProperty(key, value);
        return this;
    }

    public Json put(String key, double value) {
        out.writeNumberProperty(key, value);
        return this;
    }

    public Json put(String key, boolean value) {
        out.writeBooleanProperty(key, value);
        return this;
    }

    /** A key that says that there is nothing. */
    public Json nothing(String key) {
        out.writeNullProperty(key);
        return this;
    }

    /** An object under a key. */
    public Json put(String key, Consumer<Json> content) {
        out.writeName(key);
        within(content);
        return this;
    }

    /** A list of strings under a key; left out where it is empty. */
    public Json strings(String key, Iterable<String> values) {
        if (values.iterator().hasNext()) {
            out.writeName(key);
            out.writeStartArray();
            values.forEach(out::writeString);
            out.writeEndArray();
        }
        return this;
    }

    /** A list of objects under a key; left out where it is empty. */
    public <T> Json objects(String key, Iterable<T> values, BiConsumer<Json, T> each) {
        if (values.iterator().hasNext()) {
            out.writeName(key);
            items(values, each);
        }
        return this;
    }

    /** A list of objects under a key, written even where it is empty. */
    public <T> Json all(String key, Iterable<T> values, BiConsumer<Json, T> each) {
        out.writeName(key);
        items(values, each);
        return this;
    }

    /** A list of numbers within a list, as CSL-JSON has its dates. */
    public Json numbers(String key, int[][] rows) {
        out.writeName(key);
        out.writeStartArray();
        for (int[] row : rows) {
            out.writeArray(row, 0, row.length);
        }
        out.writeEndArray();
        return this;
    }

    private <T> void items(Iterable<T> values, BiConsumer<Json, T> each) {
        out.writeStartArray();
        values.forEach(value -> within(json -> each.accept(json, value)));
        out.writeEndArray();
    }

    private void within(Consumer<Json> content) {
        out.writeStartObject();
        content.accept(this);
        out.writeEndObject();
    }
}
