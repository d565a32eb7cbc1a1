package vn.namro.exchange.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON for other programs: UTF-8, the same line ends on every machine, signs as they are, a line break at the end. */
public final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();

    /** How the values stand; programs do not care, people who look do. */
    public enum Layout {
        /** One line, but for breaks that the content writes itself. */
        PLAIN,
        /** A field a line; the elements of a list one after another. */
        FIELD_A_LINE,
        /** A field a line and an element a line. */
        ELEMENT_A_LINE
    }

    private JsonText() {}

    public static void write(Path file, Layout layout, Consumer<JsonGenerator> content) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(out, layout, content);
        }
    }

    public static void write(Writer out, Layout layout, Consumer<JsonGenerator> content) throws IOException {
        try (var json = FACTORY.createGenerator(new Context(layout), out)) {
            content.accept(json);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    public static String of(Layout layout, Consumer<JsonGenerator> content) {
        var out = new StringWriter();
        try {
            write(out, layout, content);
        } catch (IOException e) {
            throw new AssertionError("text in memory does not fail", e);
        }
        return out.toString();
    }

    /** A field of text, null where there is none. */
    public static void text(JsonGenerator json, String name, @Nullable String text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    /** A field of objects. */
    public static <T> void objects(JsonGenerator json, String name, List<T> values, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /** A field of texts. */
    public static void texts(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static final class Context extends ObjectWriteContext.Base {
        private final Layout layout;

        Context(Layout layout) {
            this.layout = layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return layout != Layout.PLAIN;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            var lines = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
            return switch (layout) {
                case PLAIN -> null;
                case FIELD_A_LINE -> printer;
                case ELEMENT_A_LINE -> printer.withArrayIndenter(lines);
            };
        }
    }
}
