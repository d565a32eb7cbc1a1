package vn.namro.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An object of JSON that a program sent, read with suspicion: each fault is kept with its place, and what is faulty is taken for nothing,
 * so that all of them are said at once.
 */
public final class ApiBody {
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    private final @Nullable JsonNode node;
    private final String at;
    private final List<ApiFault> faults;

    private ApiBody(@Nullable JsonNode node, String at, List<ApiFault> faults) {
        this.node = node;
        this.at = at;
        this.faults = faults;
    }

    /** What a request carries, up to a size. */
    public static byte[] bytes(HttpServletRequest request, int most) {
        try {
            var bytes = request.getInputStream().readNBytes(most + 1);
            if (bytes.length > most) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }

    /** @param fields that the object may have */
    public static ApiBody of(byte[] bytes, String... fields) {
        var faults = new ArrayList<ApiFault>();
        try {
            var node = JSON.readTree(bytes);
            return new ApiBody(object(node, "", faults, fields), "", faults);
        } catch (JacksonException e) {
            var place = e.getLocation();
            faults.add(ApiFault.at("", "", "web.body.json", place == null ? 1 : Math.max(1, place.getLineNr()), place == null ? 1 : Math.max(1, place.getColumnNr())));
            return new ApiBody(null, "", faults);
        }
    }

    private static @Nullable JsonNode object(@Nullable JsonNode node, String at, List<ApiFault> faults, String... fields) {
        if (node == null || !node.isObject()) {
            faults.add(ApiFault.at(at, shown(node), "web.body.object", String.join(", ", fields)));
            return null;
        }
        var known = Set.of(fields);
        node.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name ->
                faults.add(ApiFault.at(at + "/" + escaped(name), shown(node.get(name)), "web.body.unknown", String.join(", ", fields))));
        return node;
    }

    public List<ApiFault> faults() {
        return faults;
    }

    /** The place of a field, as RFC 6901 writes it. */
    public String at(String field) {
        return at + "/" + escaped(field);
    }

    public boolean has(String field) {
        return node != null && node.has(field);
    }

    /** A text in normal form C, stripped; empty where it is missing or null. */
    public String text(String field, int longest) {
        var found = node == null ? null : node.get(field);
        return found == null || found.isNull() ? "" : text(found, at(field), longest).orElse("");
    }

    private Optional<String> text(JsonNode found, String where, int longest) {
        if (!found.isString()) {
            faults.add(ApiFault.at(where, shown(found), "web.body.text", longest));
            return Optional.empty();
        }
        var text = Normalizer.normalize(found.asString(), Normalizer.Form.NFC).strip();
        if (text.codePointCount(0, text.length()) > longest || CONTROL.matcher(text).find()) {
            faults.add(ApiFault.at(where, CONTROL.matcher(text).replaceAll("␣"), "web.body.text", longest));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The objects of an array; none where it is missing. */
    public List<ApiBody> objects(String field, String... fields) {
        var found = array(field);
        var all = new ArrayList<ApiBody>();
        for (int i = 0; found != null && i < found.size(); i++) {
            var where = at(field) + "/" + i;
            all.add(new ApiBody(object(found.get(i), where, faults, fields), where, faults));
        }
        return all;
    }

    /** The texts of an array, each once. */
    public Set<String> texts(String field, int longest) {
        var found = array(field);
        var all = new TreeSet<String>();
        for (int i = 0; found != null && i < found.size(); i++) {
            text(found.get(i), at(field) + "/" + i, longest).ifPresent(all::add);
        }
        return all;
    }

    private @Nullable JsonNode array(String field) {
        var found = node == null ? null : node.get(field);
        if (found != null && !found.isArray()) {
            faults.add(ApiFault.at(at(field), shown(found), "web.body.array"));
            return null;
        }
        return found;
    }

    /** The object under a field, with whatever names it has; an empty one where it is missing. */
    public ApiBody named(String field, String... fields) {
        var found = node == null ? null : node.get(field);
        return new ApiBody(found == null ? null : object(found, at(field), faults, fields.length == 0 ? names(found) : fields), at(field), faults);
    }

    private static String[] names(JsonNode node) {
        return node.isObject() ? node.propertyNames().toArray(String[]::new) : new String[0];
    }

    public List<String> names() {
        return node == null ? List.of() : List.copyOf(node.propertyNames());
    }

    private static String shown(@Nullable JsonNode node) {
        return node == null ? "" : CONTROL.matcher(node.isString() ? node.asString() : node.toString()).replaceAll("␣");
    }

    private static String escaped(String name) {
        return CONTROL.matcher(name).replaceAll("␣").replace("~", "~0").replace("/", "~1");
    }
}
