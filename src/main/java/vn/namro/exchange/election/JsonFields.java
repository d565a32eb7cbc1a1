package vn.namro.exchange.election;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, asked for by name; a field nobody asked for is unknown. What is missing or not as wanted
 * is a fault, answered with a stand-in: the caller looks at the log in the end. {@code null} counts as not given.
 */
final class JsonFields {
    /** More than any country has voters; sums and products of such figures stay exact in a long. */
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}");

    private final Json.Members object;
    private final String path;
    private final FaultLog faults;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonFields(Json.Members object, String path, FaultLog faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /** @param path empty for the document itself */
    static Optional<JsonFields> of(Json value, String path, FaultLog faults) {
        if (value instanceof Json.Members members) {
            return Optional.of(new JsonFields(members, path, faults));
        }
        faults.add(value.line(), path, value.shown(), "object");
        return Optional.empty();
    }

    String column(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The line of a field, or of the object where it is missing. */
    int line(String name) {
        var value = object.byName().get(name);
        return value == null ? object.line() : value.line();
    }

    void fault(String name, String found, String wanted, Object... arguments) {
        faults.add(line(name), column(name), found, wanted, arguments);
    }

    Optional<Json> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(object.byName().get(name)).filter(value -> !(value instanceof Json.Null));
    }

    /** @param wanted what the fault asks for when the field is missing */
    Optional<Json> required(String name, String wanted, Object... arguments) {
        var value = optional(name);
        if (value.isEmpty()) {
            fault(name, "", wanted, arguments);
        }
        return value;
    }

    String text(String name) {
        return required(name, "text").map(value -> text(value, name)).orElse("");
    }

    private String text(Json value, String name) {
        if (value instanceof Json.Text text && !text.value().isEmpty()) {
            return text.value();
        }
        fault(name, value.shown(), "text");
        return "";
    }

    <T> @Nullable T choice(String name, Function<String, Optional<T>> parse, List<String> choices) {
        var wanted = String.join(" ", choices);
        return required(name, "choice", wanted).flatMap(value -> {
            var chosen = value instanceof Json.Text text ? parse.apply(text.value()) : Optional.<T>empty();
            if (chosen.isEmpty()) {
                fault(name, value.shown(), "choice", wanted);
            }
            return chosen;
        }).orElse(null);
    }

    /** A whole number, of either sign: whether a figure may be below 0 is for the books to say. */
    long whole(String name) {
        return required(name, "whole").map(value -> whole(value, name)).orElse(0L);
    }

    long whole(String name, long absent) {
        return optional(name).map(value -> whole(value, name)).orElse(absent);
    }

    private long whole(Json value, String name) {
        if (value instanceof Json.Number number && WHOLE.matcher(number.written()).matches()) {
            return Long.parseLong(number.written());
        }
        fault(name, value.shown(), "whole");
        return 0;
    }

    long positive(String name) {
        return required(name, "positive").map(value -> positive(value, name)).orElse(1L);
    }

    long positive(String name, long absent) {
        return optional(name).map(value -> positive(value, name)).orElse(absent);
    }

    private long positive(Json value, String name) {
        if (value instanceof Json.Number number && WHOLE.matcher(number.written()).matches() && Long.parseLong(number.written()) > 0) {
            return Long.parseLong(number.written());
        }
        fault(name, value.shown(), "positive");
        return 1;
    }

    List<Json> list(String name) {
        return required(name, "list").map(value -> list(value, name)).orElse(List.of());
    }

    /** A list that may not be empty. */
    List<Json> someOf(String name) {
        var value = required(name, "list.some");
        if (value.isPresent() && value.get() instanceof Json.Elements elements && elements.values().isEmpty()) {
            fault(name, "[]", "list.some");
        }
        return value.map(list -> list(list, name)).orElse(List.of());
    }

    List<Json> listOrNone(String name) {
        return optional(name).map(value -> list(value, name)).orElse(List.of());
    }

    private List<Json> list(Json value, String name) {
        if (value instanceof Json.Elements elements) {
            return elements.values();
        }
        fault(name, value.shown(), "list");
        return List.of();
    }

    /** The objects of a list, each with its own path: {@code candidates[2]}. */
    List<JsonFields> objects(String name, List<Json> values) {
        var objects = new ArrayList<JsonFields>();
        for (int i = 0; i < values.size(); i++) {
            of(values.get(i), column(name) + "[" + i + "]", faults).ifPresent(objects::add);
        }
        return objects;
    }

    /** To be called last: every field that was not asked for is unknown. */
    void refuseOthers() {
        object.byName().forEach((name, value) -> {
            if (!asked.contains(name)) {
                fault(name, name, "field.known", String.join(" ", asked));
            }
        });
    }
}
