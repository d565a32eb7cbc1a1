package vn.namro.exchange.election;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON document; a field given twice and anything behind the document are faults too. Text is read as NFC. */
final class JsonReader {
    private final JsonParser parser;
    private final FaultLog faults;

    private JsonReader(JsonParser parser, FaultLog faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** Empty when the document cannot be read to its end. */
    static Optional<Json> read(InputStream in, FaultLog faults) throws IOException {
        var text = new Utf8Reader(in);
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            var document = new JsonReader(parser, faults).document();
            faults.addBadBytes(text);
            return document;
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            faults.addBadBytes(text);
            faults.add(Math.max(1, e.getLocation().getLineNr()), "", "", "json");
            return Optional.empty();
        }
    }

    private Optional<Json> document() {
        if (parser.nextToken() == null) {
            faults.add(1, "", "", "json");
            return Optional.empty();
        }
        var document = value("");
        if (parser.nextToken() != null) {
            faults.add(line(), "", "", "json.end");
        }
        return Optional.of(document);
    }

    private Json value(String path) {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(path, line);
            case START_ARRAY -> elements(path, line);
            case VALUE_STRING -> new Json.Text(line, text(path, line, parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(line, parser.getString());
            case VALUE_TRUE -> new Json.YesNo(line, true);
            case VALUE_FALSE -> new Json.YesNo(line, false);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE -> new Json.Null(line);
        };
    }

    private Json members(String path, int line) {
        var members = new LinkedHashMap<String, Json>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int at = line();
            var name = text(path, at, parser.currentName());
            var column = path.isEmpty() ? name : path + "." + name;
            parser.nextToken();
            if (members.putIfAbsent(name, value(column)) != null) {
                faults.add(at, column, name, "field.once");
            }
        }
        return new Json.Members(line, members);
    }

    private Json elements(String path, int line) {
        var elements = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(path + "[" + elements.size() + "]"));
        }
        return new Json.Elements(line, elements);
    }

    /** Half of a pair of surrogates is no character: it could not be written down again. */
    private String text(String column, int line, @Nullable String text) {
        var read = text == null ? "" : text;
        if (read.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            faults.add(line, column, "", "utf8");
            return "";
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
